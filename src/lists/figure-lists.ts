import type { Article } from "../articles/article.ts";
import type { ArticleDate } from "../charts/article-dates.ts";
import type { Chart } from "../charts/chart.ts";
import { chartHtml } from "../charts/chart-html.ts";
import { oncePer } from "../once-per.ts";
import type { FigureSentence } from "../passages/figure-sentences.ts";
import { listAddress, urls } from "../urls.ts";
import { htmlBytes } from "./html-bytes.ts";
import { type ListPage, listPages, type Weight } from "./list-pages.ts";
import { MOST_FIGURES, shortTitle, shortWords } from "./shorten.ts";

/** A chart of an article with the sentences of its figures, its timeline, or a sentence with its numbers. */
export type FigureEntry = { article: Article } & (
  | { chart: Chart; sentences: FigureSentence[] }
  | { dates: ArticleDate[] }
  | { sentence: FigureSentence }
);

/** The elements of a chart’s source, of a link to a figure, and of the headings of an article and a section. */
const SOURCE_BYTES = 80;
const SENTENCE_BYTES = 20;
const FIGURE_BYTES = 35;
const ARTICLE_BYTES = 130;
const SECTION_BYTES = 200;
/** What stands between cells of a row. */
const CELL_BYTES = 4;
/** Of a date, with the date as it is shown. */
const DATE_BYTES = 110;

/** The pages of `/figures/`; on each, the charts of an article come before its sentences. */
export const figurePages = oncePer((articles: readonly Article[]): ListPage<FigureEntry>[] => {
  const entries = articles.flatMap((article): FigureEntry[] => [
    ...article.charts.map((chart) => ({ article, chart, sentences: sentencesOf(article, chart) })),
    ...(article.dates.length > 0 ? [{ article, dates: article.dates }] : []),
    ...article.sentences.map((sentence) => ({ article, sentence })),
  ]);
  return listPages(entries, { address: listAddress(urls.figures), weigh });
});

/** The sentences that a chart is drawn from. */
function sentencesOf({ sentences }: Article, { marks }: Chart): FigureSentence[] {
  const drawn = new Set(marks.map(({ figure }) => figure));
  return sentences.filter(({ figures }) => figures.some(({ id }) => drawn.has(id)));
}

function weigh(entry: FigureEntry): Weight {
  const { article } = entry;
  const page = urls.article(article.slug);
  const title = htmlBytes(page) + htmlBytes(shortTitle(article.frontMatter.title));
  if ("chart" in entry) {
    const { chart, sentences } = entry;
    const source = SOURCE_BYTES + htmlBytes(chart.paragraph) + title;
    const words = sentences.reduce((sum, one) => sum + sentenceBytes(one, page), 0);
    return { bytes: Buffer.byteLength(chartHtml(chart)) + source + words, headings: [] };
  }
  const heading: [string, number] = [page, ARTICLE_BYTES + title];
  if ("dates" in entry) {
    const dates = entry.dates.reduce((sum, date) => sum + dateBytes(date, page), 0);
    return { bytes: SECTION_BYTES + dates, headings: [heading] };
  }
  const { section: id } = entry.sentence;
  const section = article.sections.find((one) => one.id === id)?.title ?? "";
  const link = htmlBytes(urls.passage(article.slug, id));
  const headings: Weight["headings"] = [
    heading,
    [`${page} ${id}`, SECTION_BYTES + link + htmlBytes(shortTitle(section))],
  ];
  return { bytes: sentenceBytes(entry.sentence, page), headings };
}

/** The bytes of a date in `timelineHtml`. */
function dateBytes({ paragraph, before, exact, after }: ArticleDate, page: string): number {
  return DATE_BYTES + htmlBytes(`${page}#${paragraph}${before}${exact}${after}`);
}

/** About the bytes of a sentence in `sentencesHtml`, rather more than fewer. */
export function sentenceBytes(sentence: FigureSentence, page: string): number {
  const { text, cells = [], figures } = sentence;
  const words = htmlBytes(shortWords(text));
  const linked = figures.slice(0, MOST_FIGURES);
  const links = linked.reduce((sum, { id }) => sum + FIGURE_BYTES + htmlBytes(`${page}#${id}`), 0);
  return SENTENCE_BYTES + words + cells.length * CELL_BYTES + links;
}
