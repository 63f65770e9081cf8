import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "esbuild";
import { fixedAddressOfBundle } from "../../host/fixed-address.ts";
import { SITE } from "../../site.ts";
import { urls, withoutBase } from "../../urls.ts";
import { listFiles } from "./list-files.ts";
import { writeListPacks } from "./write-list-packs.ts";

/**
 * Writes the service worker after a build, and the lists of what a kept article needs. It comes after
 * everything that writes files. With `SITE.offline` off it writes the worker that removes itself.
 *
 * @param hasPacks whether a worker answers for what `host/packs.ts` puts together
 */
export function offlineFiles(hasPacks: boolean): AstroIntegration {
  let root = "";
  return {
    name: "offline-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const at = (address: string) => path.join(dist, withoutBase(address));
        const worker = SITE.offline ? "worker.ts" : "removal-worker.ts";
        await build({
          entryPoints: [path.join(root, "src/offline", worker)],
          outfile: at(urls.offlineWorker),
          bundle: true,
          minify: true,
          format: "iife",
          target: "es2022",
          plugins: [fixedAddressOfBundle],
        });
        if (!SITE.offline) return;
        const { site, articles } = listFiles(dist, path.join(root, ".astro/offline.json"));
        await writeFile(at(urls.offline), JSON.stringify(site));
        const files = articles.map((article) => {
          return [urls.offlineArticle(article.slug), JSON.stringify(article)] as const;
        });
        if (hasPacks) writeListPacks(dist, files);
        else for (const [address, list] of files) await writeFile(at(address), list);
        logger.info(`Listed ${site.files.length} files for reading offline.`);
      },
    },
  };
}
