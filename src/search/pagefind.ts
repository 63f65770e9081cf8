import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { urls } from "../urls.ts";
import { buildIndex, type IndexFiles } from "./build-index.ts";
import type { SearchRecord } from "./record.ts";

const TYPES: Record<string, string> = { ".js": "text/javascript", ".json": "application/json" };

/**
 * Makes the search index: once after a build, into `dist/pagefind/`; and in the dev server in
 * memory, anew whenever the articles have changed.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: "pagefind-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const recordsFile = path.join(dist, urls.searchRecords);
        const records = JSON.parse(await readFile(recordsFile, "utf8")) as SearchRecord[];
        await rm(recordsFile);
        const files = await buildIndex(records);
        for (const [name, content] of files) {
          const file = path.join(dist, "pagefind", name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`Indexed ${records.length} articles in ${files.size} files.`);
      },

      "astro:server:setup": ({ server }) => {
        let indexed = "";
        let files: Promise<IndexFiles> = Promise.resolve(new Map());
        server.middlewares.use("/pagefind", async (request, response, next) => {
          try {
            const { pathname } = new URL(request.url ?? "/", "http://localhost");
            // The entry file begins every search session, and is never cached.
            if (pathname === "/pagefind-entry.json" || indexed === "") {
              const origin = server.resolvedUrls?.local[0] ?? "http://localhost:4321/";
              const records = await (await fetch(new URL(urls.searchRecords, origin))).text();
              if (records !== indexed) files = buildIndex(JSON.parse(records) as SearchRecord[]);
              indexed = records;
            }
            const content = (await files).get(pathname.slice(1));
            if (content === undefined) return next();
            const type = TYPES[path.extname(pathname)] ?? "application/octet-stream";
            response.setHeader("Content-Type", type);
            response.end(content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
