import { absolute, urls } from "../urls.ts";
import type { Article } from "./article.ts";
import { quotationsBySpeaker } from "./quotations-by-speaker.ts";

/**
 * The sitemap: the front page, the lists of quotations and figures, every article that search engines
 * may list, with the day it last changed, and every speaker of those. See https://www.sitemaps.org/protocol.html.
 *
 * @param articles newest first
 */
export function sitemap(articles: Article[]): string {
  const listed = articles.filter((article) => article.frontMatter.index);
  const entries = listed.map(({ slug, frontMatter: { date, updated } }) =>
    entry(urls.article(slug), updated ?? date),
  );
  const speakers = quotationsBySpeaker(listed).flatMap(({ slug }) =>
    slug === undefined ? [] : entry(urls.speaker(slug)),
  );
  const lists = [urls.home, urls.quotations, urls.figures].map((path) => entry(path));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...lists, ...entries, ...speakers].join("\n")}
</urlset>
`;
}

/** No slug has a sign of XML. */
function entry(path: string, lastModified?: string): string {
  const date = lastModified === undefined ? "" : `<lastmod>${lastModified}</lastmod>`;
  return `<url><loc>${encodeURI(absolute(path))}</loc>${date}</url>`;
}
