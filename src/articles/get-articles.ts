import { getCollection } from "astro:content";
import { compareDates } from "../dates.ts";
import type { Article } from "./article.ts";
import { articleOf } from "./article-entry.ts";

/**
 * Every article, newest first; of one day those without a time last, as if published at its start, and
 * those of one time by slug.
 *
 * The only way to the content: everything it returns has been checked.
 */
export async function getArticles(): Promise<Article[]> {
  const entries = await getCollection("articles");
  return entries
    .map(articleOf)
    .sort(
      (a, b) =>
        compareDates(b.frontMatter.date, a.frontMatter.date) || a.slug.localeCompare(b.slug),
    );
}
