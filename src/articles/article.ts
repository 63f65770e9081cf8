import type { ArticleDate } from "../charts/article-dates.ts";
import type { Chart } from "../charts/chart.ts";
import { startOf } from "../dates.ts";
import { article as articleWords, text as words } from "../interface/words.ts";
import { cutAtWord } from "../passages/cut-text.ts";
import type { FigureSentence } from "../passages/figure-sentences.ts";
import type { ListedQuotation } from "../passages/listed-quotations.ts";
import type { Passage, Section } from "../passages/passage.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { RowBytes } from "./row-bytes.ts";
import { byline, formatDate } from "./wording.ts";

/** One article, ready to be shown, listed and indexed. */
export interface Article extends ListedArticle {
  /** The body as HTML, safe to put into a page. */
  html: string;
  /** In reading order, without the notes of the about block. */
  passages: Passage[];
}

/**
 * As much of an article as lists show, and what is reckoned of it: of all articles it is in memory, while their text and
 * passages, which only their own pages and records need, are on disk (`kept-readings.ts`).
 */
export interface ListedArticle {
  /** Its file name without the ending, and its address: e.g. `harbour-minister`. */
  slug: string;
  frontMatter: FrontMatter;
  /** What it is about, as `summaryOf` has it. */
  summary: string;
  /** Whether it has images, the lead image among them. */
  isIllustrated: boolean;
  /** In reading order; begins with `introduction` when text stands before the first heading. */
  sections: Section[];
  /** In reading order, as those of the passages. */
  quotations: ListedQuotation[];
  /** Those with figures, in reading order. */
  sentences: FigureSentence[];
  /** Drawn in the body, each behind the paragraph that has the last of its figures. */
  charts: Chart[];
  /** Its timeline; empty where there are too few dates for one. */
  dates: ArticleDate[];
  /** Changes with any change of the body’s words, e.g. `q83vEjRWeJA`. */
  digest: string;
  wordCount: number;
  /** About how many bytes its rows in the data have. */
  rowBytes: RowBytes;
}

/** As much of an article as its share pages, cards and citations are made of. */
export interface SharedArticle extends Pick<Article, "slug" | "passages" | "wordCount"> {
  frontMatter: Pick<
    FrontMatter,
    | "title"
    | "authors"
    | "date"
    | "lang"
    | "source"
    | "licence"
    | "description"
    | "updated"
    | "corrections"
    | "moved"
    | "retired"
    | "withdrawn"
  >;
}

/** The block of end notes on the article page. */
export const ABOUT = { id: "about-this-article", title: words.about };

/**
 * The end notes of an article in their own words, in the order they are shown: who wrote it and when, the contact, what
 * the source is, the note on the reprint, the caption and credit of the image.
 */
export function aboutNotes(frontMatter: FrontMatter): string[] {
  const { contact, source, reprint } = frontMatter;
  const written = `${byline(frontMatter)}, ${formatDate(frontMatter.date)}`;
  return [written, contact, source?.about, reprint?.note, imageNote(frontMatter)].filter(
    (note) => note !== undefined,
  );
}

/** The caption and the credit of the image, e.g. `The harbour at noon. Image: Ana Lima`. */
export function imageNote({ image }: Pick<FrontMatter, "image">): string | undefined {
  return (
    image && [image.caption, imageCredit(image)].filter((part) => part !== undefined).join(" ")
  );
}

/** A credit that says itself what it is, e.g. `Photo: Ana Lima`, `© The Paper`, `Illustration by Ana Lima`. */
const SAYS_WHAT = /[:：©]|^(?:image|photo|picture|illustration|graphic|bild|foto|grafik)/i;

/** Whose image it is, e.g. `Ana Lima` as `Image: Ana Lima`. */
export function imageCredit({ credit }: NonNullable<FrontMatter["image"]>): string {
  return SAYS_WHAT.test(credit) ? credit : articleWords.imageBy(credit);
}

/** A longer opening is cut, in characters. */
const SUMMARY_LENGTH = 300;

/**
 * What the article is about, in one or two sentences: its description, or else the opening words of
 * its text, cut after a word.
 */
export function summaryOf({
  frontMatter,
  passages,
}: {
  frontMatter: Pick<FrontMatter, "description">;
  passages: readonly Passage[];
}): string {
  const opening = passages.find((passage) => passage.kind === "paragraph")?.exact ?? "";
  return cutAtWord(frontMatter.description ?? opening, SUMMARY_LENGTH);
}

/** Articles with the newest first; of one day those without a time last, and those of one time by slug. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return articles
    .map((article) => ({ article, start: startOf(article.frontMatter.date) }))
    .sort(
      (a, b) =>
        b.start - a.start ||
        b.article.frontMatter.date.length - a.article.frontMatter.date.length ||
        (a.article.slug < b.article.slug ? -1 : 1),
    )
    .map(({ article }) => article);
}
