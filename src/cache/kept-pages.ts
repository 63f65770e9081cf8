import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { codeDigest } from "./code-digest.ts";
import { KeptFiles } from "./kept-files.ts";

/** After each so many milliseconds it is said how far the rendering is. */
const PROGRESS_MS = 5000;

type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/**
 * Takes pages over from the published site, as long as neither the code nor what they show has changed.
 *
 * A route says what its pages show by the `cacheKey` of each path that `getStaticPaths` returns; paths without one are
 * left to Astro. Astro’s own cache of pages, an experiment, would not notice that a file of it is damaged.
 *
 * @param published the folder of the site, from the project’s root, e.g. `dist`
 */
export function keptPages(published: string): AstroIntegration {
  let root = "";
  let base = "";
  let outDir = "";
  let files: KeptFiles | undefined;
  return {
    name: "kept-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        outDir = fileURLToPath(config.outDir);
        base = new URL(config.base, config.site).href.replace(/\/$/, "");
      },

      "astro:build:start": ({ setPrerenderer, logger }) => {
        const code = codeDigest(root);
        setPrerenderer((standard) => ({
          ...standard,

          async getStaticPaths() {
            const all = await standard.getStaticPaths();
            const manifest = path.join(root, ".astro/pages.json");
            const kept = new KeptFiles(path.join(root, published), outDir, manifest);
            files = kept;
            const others: StaticPath[] = [];
            let changed = 0;
            let told = performance.now();
            for (const one of all) {
              if (one.cacheKey === undefined) {
                others.push(one);
                continue;
              }
              const { file, request } = targetOf(one, base);
              const key = createHash("sha256")
                .update(`${code} ${file} ${one.cacheKey}`)
                .digest("hex");
              if (kept.take(file, key)) continue;
              const result = await standard.render(request, { routeData: one.route });
              const response = result instanceof Response ? result : result.response;
              if (response.status !== 200) {
                others.push(one);
                continue;
              }
              kept.write(file, key, new Uint8Array(await response.arrayBuffer()));
              changed += 1;
              if (performance.now() - told > PROGRESS_MS) {
                told = performance.now();
                logger.info(`Rendered ${changed} pages.`);
              }
            }
            const total = all.length - others.length;
            logger.info(`${changed} of ${total} pages were rendered, the others are as they were.`);
            return others;
          },
        }));
      },

      "astro:build:done": () => files?.save(),
    },
  };
}

/** Of a path, the file from the folder of the site, and what is asked of the route to get it. */
function targetOf(
  { pathname, route }: StaticPath,
  base: string,
): { file: string; request: Request } {
  const at = pathname.replace(/^\/|\/$/g, "");
  const isPage = route.type === "page";
  const address = new URL(`${base}/${encodeURI(at)}${isPage ? "/" : ""}`);
  return {
    file: path.join(at, isPage ? "index.html" : ""),
    request: new Request(address),
  };
}
