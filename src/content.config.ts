import { defineCollection } from "astro:content";
import { articlesLoader } from "./articles/loader.ts";
import { pagesLoader } from "./articles/pages/pages-loader.ts";

/** The archive, and the pages beside it. The schema of the front matter is `articles/front-matter.ts`; the loader checks it. */
export const collections = {
  articles: defineCollection({ loader: articlesLoader() }),
  pages: defineCollection({ loader: pagesLoader() }),
};
