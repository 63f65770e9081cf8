import { subscribe } from "node:diagnostics_channel";
import { renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { READ_CHANNEL, type ReadArticle } from "../../articles/content-problems.ts";
import { urls, withoutBase } from "../../urls.ts";
import { INDEX_FOLDER } from "../pagefind-files.ts";
import type { SearchRecord } from "../rank/record.ts";
import { buildIndex } from "./build-index.ts";
import type { BuiltIndex } from "./build-part.ts";
import { indexInThread } from "./index-in-thread.ts";

/** Where an index is put while the pages are made, from the project’s root; on the same disk as the site. */
const ASIDE = ".astro/search-index";

const DEV_TYPES: Record<string, string> = { ".js": "text/javascript", ".json": "application/json" };

/**
 * Makes the search index: once in a build, into `dist/pagefind/`; and in the dev server in
 * memory, anew whenever the articles have changed.
 *
 * @param published the folder of the site, from the project’s root, e.g. `dist`
 */
export function pagefindIndex(published: string): AstroIntegration {
  let aside = "";
  let index: Promise<number> | undefined;
  return {
    name: "pagefind-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        const root = fileURLToPath(config.root);
        const from = path.join(root, published, FOLDER);
        aside = path.join(root, ASIDE);
        // Begun once the articles are read, so that it is made beside the pages.
        subscribe(READ_CHANNEL, (message) => {
          const articles = message as ReadArticle[];
          index = indexInThread({ root, articles, from, into: aside });
          // Waited for when the pages are there; until then a failure is nobody’s.
          index.catch(() => {});
        });
      },

      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await rm(path.join(dist, withoutBase(urls.searchRecords)));
        if (index === undefined) return;
        const count = await index;
        renameSync(aside, path.join(dist, FOLDER));
        logger.info(`The search index has ${count} files.`);
      },

      "astro:server:setup": ({ server }) => {
        let index: Promise<DevIndex> | undefined;
        /** The index as it was when no article has changed since, else a new one. */
        const refresh = async (before: Promise<DevIndex> | undefined): Promise<DevIndex> => {
          const origin = server.resolvedUrls?.local[0] ?? "http://localhost:4321/";
          const records = await (await fetch(new URL(urls.searchRecords, origin))).text();
          const old = await before;
          if (old?.records === records) return old;
          return { records, files: await buildIndex(JSON.parse(records) as SearchRecord[]) };
        };
        // Astro has taken the base off by then.
        server.middlewares.use(
          withoutBase(INDEX_FOLDER).slice(0, -1),
          async (request, response, next) => {
            try {
              const { pathname } = new URL(request.url ?? "/", "http://localhost");
              if (index === undefined || BEGINNINGS.has(pathname)) index = refresh(index);
              const content = (await index).files.get(pathname.slice(1));
              if (content === undefined) return next();
              const type = DEV_TYPES[path.extname(pathname)] ?? "application/octet-stream";
              response.setHeader("Content-Type", type);
              response.end(content);
            } catch (error) {
              index = undefined;
              next(error);
            }
          },
        );
      },
    },
  };
}

/** The dev server's index, and the records it was made of. */
interface DevIndex {
  records: string;
  files: BuiltIndex;
}

/** The folder of the index in the site. */
const FOLDER = "pagefind";

/** Begins a search session; the names of the other files change with what is in them. */
const BEGINNINGS = new Set(["/site.json"]);
