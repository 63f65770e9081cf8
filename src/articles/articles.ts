import { getCollection } from "astro:content";
import type { Article } from "./article.ts";
import type { Reading } from "./read-article.ts";

/**
 * Every article, newest first; those of one day by slug.
 *
 * The one door to the content: what comes through it has been checked.
 */
export async function getArticles(): Promise<Article[]> {
  const entries = await getCollection("articles");
  return entries
    .flatMap((entry) => (entry.data as unknown as Reading).article ?? [])
    .sort(
      (a, b) =>
        b.frontMatter.date.localeCompare(a.frontMatter.date) || a.slug.localeCompare(b.slug),
    );
}
