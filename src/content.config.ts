import { defineCollection } from "astro:content";
import { createRequire } from "node:module";
import type { articlesLoader } from "./articles/loader.ts";
import type { pagesLoader } from "./articles/pages/pages-loader.ts";

// Loaded by Node, as `astro.config.mjs` is: Astro would load them through Vite, which takes longer.
const require = createRequire(import.meta.url);
const articles: { articlesLoader: typeof articlesLoader } = require("./articles/loader.ts");
const pages: { pagesLoader: typeof pagesLoader } = require("./articles/pages/pages-loader.ts");

/** The archive, and the pages beside it. The schema of the front matter is `articles/front-matter.ts`; the loader checks it. */
export const collections = {
  articles: defineCollection({ loader: articles.articlesLoader() }),
  pages: defineCollection({ loader: pages.pagesLoader() }),
};
