import type { Article } from "../articles/article.ts";
import { absolute, urls } from "../urls.ts";
import { articlePages } from "./article-lists.ts";
import { figurePages } from "./figure-lists.ts";
import type { Listed, ListPage } from "./list-pages.ts";
import { nameIndex } from "./name-index.ts";
import { NAME_KINDS, nameRoutes, speakerRoutes } from "./name-routes.ts";
import { namesIn } from "./names.ts";
import { allQuotationPages } from "./quotation-lists.ts";

/** Readers of sitemaps take 50,000 addresses a file; fewer are fetched and parsed sooner. */
const ADDRESSES_PER_FILE = 10_000;
const XML = `<?xml version="1.0" encoding="UTF-8"?>`;
const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A page that search engines may list, and when it last changed. */
interface Entry {
  path: string;
  changed?: string | undefined;
}

/**
 * The sitemap: every page that search engines may list, with the day of its last change, but pages of single
 * passages. Where there are more than 10,000, `/sitemap.xml` names the files that list them. See
 * https://www.sitemaps.org/protocol.html.
 *
 * @param articles newest first
 * @param others the paths of the pages beside the articles, e.g. `/about/`
 * @returns the files by path
 */
export function sitemapFiles(
  articles: readonly Article[],
  others: readonly string[],
): Map<string, string> {
  const entries = [...listedPages(articles), ...others.map((path): Entry => ({ path }))];
  if (entries.length <= ADDRESSES_PER_FILE)
    return new Map([[urls.sitemap, list("urlset", "url", entries)]]);
  const parts = Array.from({ length: Math.ceil(entries.length / ADDRESSES_PER_FILE) }, (_, at) => {
    const own = entries.slice(at * ADDRESSES_PER_FILE, (at + 1) * ADDRESSES_PER_FILE);
    return {
      path: urls.sitemapPart(at + 1),
      own,
      changed: newest(own.map(({ changed }) => changed)),
    };
  });
  return new Map([
    [urls.sitemap, list("sitemapindex", "sitemap", parts)],
    ...parts.map(({ path, own }): [string, string] => [path, list("urlset", "url", own)]),
  ]);
}

function listedPages(articles: readonly Article[]): Entry[] {
  const names = [...speakerRoutes(articles), ...nameRoutes(articles)];
  const lists: ListPage<Listed>[] = [
    ...articlePages(articles),
    ...allQuotationPages(articles),
    ...figurePages(articles),
    ...names.map(({ props }) => props.page),
  ];
  // The three lists of the site are there for readers who come, whatever is on them.
  const isOpen = ({ path }: Entry) =>
    ([urls.home, urls.quotations, urls.figures] as string[]).includes(path);
  const pages = lists.flatMap(({ path, entries }) => {
    const listed = entries.filter(({ article }) => article.frontMatter.index);
    const entry = { path, changed: newest(listed.map(({ article }) => changeOf(article))) };
    return listed.length > 0 || isOpen(entry) ? entry : [];
  });
  const stories = articles.flatMap((article) =>
    article.frontMatter.index
      ? { path: urls.article(article.slug), changed: changeOf(article) }
      : [],
  );
  const indexes = NAME_KINDS.flatMap((kind) => {
    const names = namesIn(articles, kind);
    return names.length === 0 ? [] : nameIndex(names, kind).map(({ path }): Entry => ({ path }));
  });
  return [
    ...pages.filter(isOpen),
    ...stories,
    ...pages.filter((page) => !isOpen(page)),
    ...indexes,
  ];
}

function changeOf({ frontMatter: { date, updated } }: Article): string {
  return updated ?? date;
}

/** Dates of one zone are in the order of their signs. */
function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce((a = "", b = "") => (a > b ? a : b), undefined) || undefined;
}

/** No slug has a sign of XML. */
function list(root: string, element: string, entries: readonly Entry[]): string {
  const lines = entries.map(({ path, changed }) => {
    const date = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
    return `<${element}><loc>${encodeURI(absolute(path))}</loc>${date}</${element}>`;
  });
  return `${XML}\n<${root} xmlns="${SCHEMA}">\n${lines.join("\n")}\n</${root}>\n`;
}
