import { absolute, urls } from "../urls.ts";
import type { Article } from "./article.ts";

/**
 * The sitemap: the front page, the lists of quotations and figures, and every article that search engines may list, each with the day it
 * last changed. See https://www.sitemaps.org/protocol.html.
 *
 * @param articles newest first
 */
export function sitemap(articles: Article[]): string {
  const listed = articles.filter((article) => article.frontMatter.index);
  const entries = listed.map(({ slug, frontMatter: { date, updated } }) =>
    entry(urls.article(slug), updated ?? date),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[entry(urls.home), entry(urls.quotations), entry(urls.figures), ...entries].join("\n")}
</urlset>
`;
}

/** Slugs hold only letters, digits and hyphens, so nothing needs escaping. */
function entry(path: string, lastModified?: string): string {
  const date = lastModified === undefined ? "" : `<lastmod>${lastModified}</lastmod>`;
  return `<url><loc>${absolute(path)}</loc>${date}</url>`;
}
