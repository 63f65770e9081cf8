import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { absolute, urls } from "../urls.ts";
import { codeDigest } from "./code-digest.ts";
import { type DirectPage, directPages } from "./direct-pages.ts";
import { type Content, KeptFiles } from "./kept-files.ts";
import { pageMaker } from "./make-page.ts";
import { astroPage, batchesOf, type Target } from "./page-batches.ts";
import { spareMemory } from "./spare-memory.ts";

/** After each so many milliseconds it is said how far the rendering is. */
const PROGRESS_MS = 5000;
/** With fewer pages to render, memory is better spent than time. */
const MANY_PAGES = 12_000;

/**
 * Takes pages over from the published site, as long as neither the code nor what they show has changed.
 *
 * A route says what its pages show by the `cacheKey` of each path that `getStaticPaths` returns; paths without one are
 * left to Astro. Astro’s own cache of pages, an experiment, would not notice that a file of it is damaged.
 *
 * @param published the folder of the site, from the project’s root, e.g. `dist`
 * @param hasPacks whether a worker answers for what `host/packs.ts` puts together
 */
export function keptPages(published: string, hasPacks: boolean): AstroIntegration {
  let isBuild = false;
  let base = "";
  let files: KeptFiles;
  let direct: DirectPage[] = [];
  return {
    name: "kept-pages",
    hooks: {
      "astro:config:setup": ({ command }) => {
        isBuild = command === "build";
        if (isBuild) direct = directPages();
      },

      "astro:config:done": ({ config }) => {
        base = new URL(config.base, config.site).href.replace(/\/$/, "");
        const root = fileURLToPath(config.root);
        if (!isBuild) return;
        files = new KeptFiles({
          from: path.join(root, published),
          into: fileURLToPath(config.outDir),
          manifest: path.join(root, ".astro/pages.json"),
          code: codeDigest(root),
        });
      },

      "astro:build:start": ({ setPrerenderer, logger }) => {
        setPrerenderer((standard) => ({
          ...standard,

          async getStaticPaths() {
            const paths = await standard.getStaticPaths();
            const all = paths.map((one) => astroPage(one, base));
            const keyed = [...all.filter(({ cacheKey }) => cacheKey !== ""), ...direct];
            const frame = all.find(({ address }) => address === absolute(urls.listFrame));
            const others = all.flatMap((one) =>
              one.cacheKey === "" && one !== frame ? one.path : [],
            );
            const make = pageMaker(standard, frame);
            let changed = 0;
            let told = performance.now();
            for (const { file, key, targets, join } of batchesOf(keyed, hasPacks)) {
              if (await files.take(file, key)) continue;
              const made = new Map<Target, Content>();
              for (const target of targets) {
                const content = await make(target);
                if (content !== undefined) made.set(target, content);
                else if ("path" in target) others.push(target.path);
              }
              if (changed < MANY_PAGES && changed + made.size >= MANY_PAGES) spareMemory();
              changed += made.size;
              if (made.size > 0 || targets.length !== 1) await files.write(file, key, join(made));
              if (performance.now() - told > PROGRESS_MS) {
                told = performance.now();
                logger.info(`Rendered ${changed} pages.`);
              }
            }
            logger.info(
              `${changed} of ${keyed.length} pages were rendered, the others are as they were.`,
            );
            return others;
          },
        }));
      },

      "astro:build:done": () => files.save(),
    },
  };
}
