import { defineCollection } from "astro:content";
import { createRequire } from "node:module";

// Node loads them by itself, as it did for the integrations of the build: through Vite every build took longer.
const require = createRequire(import.meta.url);
const { articlesLoader } = require("./articles/loader.ts") as typeof import("./articles/loader.ts");
const { pagesLoader } =
  require("./articles/pages/pages-loader.ts") as typeof import("./articles/pages/pages-loader.ts");

/** The archive, and the pages beside it. The schema of the front matter is `articles/front-matter.ts`; the loader checks it. */
export const collections = {
  articles: defineCollection({ loader: articlesLoader() }),
  pages: defineCollection({ loader: pagesLoader() }),
};
