import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";

/** Where a site is built, from the project’s root; on the same disk as what is published. */
const ASIDE = ".astro/dist";
/** Where the site of the build before is while the new one takes its place. */
const BEFORE = ".astro/dist-before";

/**
 * Builds the site aside, and lets it take the place of the published one as a whole once it is done: a build that
 * fails or is killed leaves what was published. To be the last of the integrations, for others write files.
 *
 * @param published the folder of the site, from the project’s root, e.g. `dist`
 */
export function publishedFolder(published: string): AstroIntegration {
  let root = "";
  const at = (folder: string) => path.join(root, folder);
  return {
    name: "published-folder",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        root = fileURLToPath(config.root);
        updateConfig({ outDir: pathToFileURL(`${at(ASIDE)}/`) });
      },

      "astro:build:start": () => {
        // A build that was killed between the two steps below left nothing in its place.
        if (!existsSync(at(published)) && existsSync(at(BEFORE))) {
          renameSync(at(BEFORE), at(published));
        }
      },

      "astro:build:done": () => {
        rmSync(at(BEFORE), { recursive: true, force: true });
        if (existsSync(at(published))) renameSync(at(published), at(BEFORE));
        renameSync(at(ASIDE), at(published));
        rmSync(at(BEFORE), { recursive: true, force: true });
      },
    },
  };
}
