import { subscribe } from "node:diagnostics_channel";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { type BuildSaid, filesOf, inputsOf, readBuilt } from "./built-site.ts";
import { checkReplaceable, replaceFolder } from "./replace-folder.ts";

/** Where a site is built, from the project’s root; on the same disk as what is published. */
const ASIDE = ".astro/dist";
/** Where the site of the build before is, until the next build. */
const BEFORE = ".astro/dist-before";
/** What the published site was made of. */
const BUILT = ".astro/built.json";

/**
 * Builds the site aside, and lets it take the place of the published one as a whole once it is done: a build that
 * fails or is killed leaves what was published. Where nothing has changed since the last build it is not begun.
 *
 * To be the last of the integrations, for others write files.
 *
 * @param published the folder of the site, from the project’s root, e.g. `dist`
 * @param settings what the site depends on beside its files, e.g. variables of the environment
 * @param saidChannel where it is published what the build says of the articles
 */
export function publishedFolder(
  published: string,
  settings: readonly unknown[],
  saidChannel: string,
): AstroIntegration {
  let root = "";
  let inputs = "";
  let said: BuildSaid = { notices: [], until: undefined };
  let cleared: Promise<void> | undefined;
  const at = (folder: string) => path.join(root, folder);
  return {
    name: "published-folder",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig, logger }) => {
        if (command !== "build") return;
        root = fileURLToPath(config.root);
        checkReplaceable(root, published);
        // A build that was killed while one folder took the place of the other left none.
        if (!existsSync(at(published)) && existsSync(at(BEFORE)))
          renameSync(at(BEFORE), at(published));
        inputs = inputsOf(root, settings);
        const before = readBuilt(at(BUILT));
        const isCurrent = before?.inputs === inputs && Date.now() < (before.said.until ?? Infinity);
        if (isCurrent && before.files === filesOf(at(published))) {
          for (const notice of before.said.notices) logger.warn(notice);
          logger.info(`Nothing has changed since ${published} was built.`);
          process.exit(0);
        }
        updateConfig({ outDir: pathToFileURL(`${at(ASIDE)}/`) });
        subscribe(saidChannel, (message) => {
          said = message as BuildSaid;
        });
      },

      // Beside the rest, for it takes as long as writing a site.
      "astro:build:start": () => {
        cleared = rm(at(BEFORE), { recursive: true, force: true });
      },

      "astro:build:done": async () => {
        await cleared;
        replaceFolder({ root, published, aside: ASIDE, before: BEFORE });
        const built = { inputs, files: filesOf(at(published)), said };
        writeFileSync(at(BUILT), JSON.stringify(built));
      },
    },
  };
}
