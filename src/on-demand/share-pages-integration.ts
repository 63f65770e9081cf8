import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { counted } from "../articles/counted.ts";
import { urls, withoutBase } from "../urls.ts";
import { answerInDevelopment } from "./answer-in-development.ts";
import { readSetting } from "./setting.ts";
import { writeStatic } from "./write-static.ts";
import { writeWorker } from "./write-worker.ts";

/**
 * Makes share pages, cards and citation files: as files after a build, or the worker that makes them
 * when they are asked for; in the dev server, when they are asked for.
 *
 * @param value the setting `SHARE_PAGES` of the environment
 */
export function sharePages(value: string | undefined): AstroIntegration {
  return {
    name: "share-pages",
    hooks: {
      "astro:config:setup": () => {
        readSetting(value);
      },

      "astro:build:done": async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = path.join(site, withoutBase(urls.shareFrame));
        const frame = readFileSync(path.join(folder, "index.html"), "utf8");
        rmSync(folder, { recursive: true });
        if (readSetting(value) === "worker") {
          await writeWorker(site, frame);
          logger.info("Wrote the worker that makes share pages and cards when asked for.");
        } else {
          const count = await writeStatic(site, frame);
          logger.info(`Wrote the share pages and cards of ${counted(count, "article")}.`);
        }
      },

      "astro:server:setup": ({ server }) => answerInDevelopment(server),
    },
  };
}
