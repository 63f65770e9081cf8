import type { Article } from "../articles/article.ts";
import { pullQuotation } from "../articles/pull-quotation.ts";
import { nameSlug } from "../articles/speakers.ts";
import { chartHtml } from "../charts/chart-html.ts";
import { oncePer } from "../once-per.ts";
import type { FigureSentence } from "../passages/figure-sentences.ts";
import { type ListAddress, listAddress, urls } from "../urls.ts";
import { sentenceBytes } from "./figure-lists.ts";
import { feedLinkBytes, htmlBytes } from "./html-bytes.ts";
import { type Listed, type ListPage, listPages } from "./list-pages.ts";
import { shortTitle, shortWords } from "./shorten.ts";

/** The elements of one article in `articlesHtml`, with its date, and the languages of title and text. */
const MARKUP_BYTES = 290;
/** A link around a name. */
const LINK_BYTES = 20;
/** So many authors are named in a list, and the others counted. */
export const MOST_AUTHORS = 6;
/** The elements of the newest article on the home page that others have not. */
const LEAD_BYTES = 1_300;
/** Its image with the caption, and how often the name of its file stands there: for each width and form. */
const IMAGE_BYTES = 450;
const IMAGE_FILES = 7;

/** The home page, and where there are several pages or years, the pages of `/years/`. */
export const articlePages = oncePer((articles: readonly Article[]): ListPage<Listed>[] => {
  const [lead] = articles;
  const head = lead ? leadBytes(lead) : 0;
  const address = { first: urls.home, at: urls.year };
  return cut(articles, { address, head, hasYears: true });
});

/** Finds the path of the page with the articles of the same year; there is none where all are of one year. */
export function yearPaths(articles: readonly Article[]): (article: Article) => string | undefined {
  const pathOf = ({ frontMatter: { date } }: Article) => urls.year(date.slice(0, "2024".length));
  const isMany = new Set(articles.map(pathOf)).size > 1;
  return (article) => (isMany ? pathOf(article) : undefined);
}

/** The pages of an author or a source. */
export function articlePagesOf(articles: readonly Article[], path: string): ListPage<Listed>[] {
  return cut(articles, { address: listAddress(path), head: feedLinkBytes(path) });
}

function cut(
  articles: readonly Article[],
  how: { address: ListAddress; head?: number; hasYears?: boolean },
): ListPage<Listed>[] {
  const entries = articles.map((article) => ({ article }));
  return listPages(entries, {
    ...how,
    weigh: ({ article }) => ({ bytes: entryBytes(article), headings: [] }),
  });
}

const entryBytes = oncePer((article: Article): number => {
  const { title, authors, source } = article.frontMatter;
  const names = [...authors.slice(0, MOST_AUTHORS), ...(source ? [source] : [])];
  return (
    MARKUP_BYTES +
    htmlBytes(urls.article(article.slug)) +
    htmlBytes(shortTitle(title)) +
    htmlBytes(article.summary) +
    names.reduce((sum, { name }) => sum + nameBytes(name), 0)
  );
});

function nameBytes(name: string): number {
  return LINK_BYTES + htmlBytes(shortTitle(name)) + htmlBytes(urls.name("authors", nameSlug(name)));
}

function imageBytes({ image }: Article["frontMatter"]): number {
  if (image?.src === undefined) return 0;
  const { src, alt = "", caption = "" } = image;
  return IMAGE_BYTES + IMAGE_FILES * htmlBytes(src) + htmlBytes(alt + caption + image.credit);
}

/** What the newest article has on the home page beside what others have. */
function leadBytes(article: Article): number {
  const [chart] = article.charts;
  const said = pullQuotation(article);
  const counted = countedSentence(article);
  return (
    LEAD_BYTES +
    imageBytes(article.frontMatter) +
    htmlBytes(shortWords(said?.exact ?? "")) +
    (counted ? sentenceBytes(counted, urls.article(article.slug)) : 0) +
    Buffer.byteLength(chart ? chartHtml(chart) : "")
  );
}

/** The sentence with most numbers, of those the first. */
export function countedSentence({ sentences }: Article): FigureSentence | undefined {
  return sentences.toSorted((a, b) => b.figures.length - a.figures.length)[0];
}
