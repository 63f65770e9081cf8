import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { codeDigest } from "./code-digest.ts";
import { SealedCache } from "./sealed-cache.ts";

/**
 * Takes pages from where the build before kept them, as long as neither the code nor what they show has changed.
 *
 * A route says what its pages show by the `cacheKey` of each path that `getStaticPaths` returns; paths without one
 * are always rendered. Astro’s own cache of pages, an experiment, would not notice that a file of it is damaged.
 *
 * @param published the folder of the last build, from the project’s root; a file of it that would be the same stays
 * the same file, so that it is not uploaded again
 */
export function keptPages(published: string): AstroIntegration {
  let root = "";
  let outDir = "";
  const used = new Set<string>();
  let cache: SealedCache | undefined;
  return {
    name: "kept-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        outDir = fileURLToPath(config.outDir);
      },

      "astro:build:start": ({ setPrerenderer, logger }) => {
        const pages = new SealedCache(path.join(root, "node_modules/.cache/pages"));
        cache = pages;
        const code = codeDigest(root);
        /** Under which key the page of an address is to be kept. */
        const wanted = new Map<string, string>();
        setPrerenderer((standard) => ({
          ...standard,

          async getStaticPaths() {
            const all = await standard.getStaticPaths();
            const changed = all.filter(({ pathname, route, cacheKey }) => {
              if (cacheKey === undefined) return true;
              const file = route.type === "page" ? `${pathname}/index.html` : pathname;
              const key = createHash("sha256").update(`${code} ${file} ${cacheKey}`).digest("hex");
              used.add(key);
              const kept = pages.get(key);
              if (kept === undefined) wanted.set(addressOf(encodeURI(pathname)), key);
              else place(kept, path.join(outDir, file), path.join(root, published, file));
              return kept === undefined;
            });
            logger.info(`${all.length - changed.length} of ${all.length} pages have not changed.`);
            return changed;
          },

          async render(request, options) {
            const result = await standard.render(request, options);
            const response = result instanceof Response ? result : result.response;
            const key = wanted.get(addressOf(new URL(request.url).pathname));
            if (key === undefined || response.status !== 200) return result;
            const bytes = new Uint8Array(await response.arrayBuffer());
            pages.set(key, bytes);
            return new Response(bytes, response);
          },
        }));
      },

      "astro:build:done": () => cache?.keepOnly(used),
    },
  };
}

const addressOf = (pathname: string) => pathname.replace(/\/$/, "");

/** Puts a page into the new site: as the file of the published one, where that is the same. */
function place(page: Uint8Array, file: string, published: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (holds(published, page)) linkSync(published, file);
  else writeFileSync(file, page);
}

function holds(file: string, content: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}
