import { defineCollection } from "astro:content";
import { articlesLoader } from "./articles/loader.ts";

/** The archive. The schema of the front matter is `articles/front-matter.ts`; the loader checks it. */
export const collections = { articles: defineCollection({ loader: articlesLoader() }) };
