import { getCollection } from "astro:content";
import { existsSync } from "node:fs";
import { PAGES_FOLDER } from "./article-files.ts";
import type { ContentPage } from "./pages/read-page.ts";

/** Every page beside the articles, by slug; all of them have been checked. */
export async function getPages(): Promise<ContentPage[]> {
  // Astro warns of a collection that has nothing.
  if (!existsSync(PAGES_FOLDER)) return [];
  const entries = await getCollection("pages");
  return entries
    .map(({ id, data, rendered }) => ({ slug: id, html: rendered?.html ?? "", ...data }))
    .sort((a, b) => a.slug.localeCompare(b.slug));
}
