import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { z } from "zod";
import { publicFiles } from "../public-files.ts";
import { readPages } from "./read-pages.ts";

/** What the content collection holds of a page beside its HTML, which is the entry’s `rendered`. */
const pageSchema = z.object({
  title: z.string(),
  description: z.string(),
  ids: z.array(z.string()),
});

/**
 * Loads the pages of `content/pages/` that have no problems into their collection. What is wrong with the
 * others is told with what is wrong with articles, by the loader of these.
 */
export function pagesLoader(): Loader {
  return {
    name: "pages",
    schema: pageSchema,
    async load({ config, store, parseData }) {
      const root = fileURLToPath(config.root);
      const { readings } = await readPages(root, publicFiles(root));
      const pages = readings.flatMap(({ page }) => page ?? []);
      const kept = new Set(pages.map(({ slug }) => slug));
      for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      for (const { slug: id, html, ...data } of pages) {
        const digest = createHash("sha256")
          .update(JSON.stringify([data, html]))
          .digest("hex");
        store.set({ id, digest, data: await parseData({ id, data }), rendered: { html } });
      }
    },
  };
}
