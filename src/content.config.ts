import { defineCollection } from "astro:content";
import { createRequire } from "node:module";
import type { articlesLoader } from "./articles/loader.ts";
import type { pagesLoader } from "./articles/pages/pages-loader.ts";

// Node loads them by itself, as it did for the integrations of the build: through Vite every build took longer.
const require = createRequire(import.meta.url);
const articles: { articlesLoader: typeof articlesLoader } = require("./articles/loader.ts");
const pages: { pagesLoader: typeof pagesLoader } = require("./articles/pages/pages-loader.ts");

/** The archive, and the pages beside it. The schema of the front matter is `articles/front-matter.ts`; the loader checks it. */
export const collections = {
  articles: defineCollection({ loader: articles.articlesLoader() }),
  pages: defineCollection({ loader: pages.pagesLoader() }),
};
