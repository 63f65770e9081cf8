import type { Article } from "../articles/article.ts";
import { urls } from "../urls.ts";
import { addAcronymHints } from "./acronyms.ts";
import type { SearchArticle, SearchPassage } from "./passage.ts";

/** One article as Pagefind is given it, and as its fragment gives it back. */
export interface SearchRecord {
  url: string;
  /** The words of all passages. */
  content: string;
  meta: {
    title: string;
    date: string;
    /** What the passages in the content are, as JSON. */
    passages: string;
    /** Words that find the article and are never shown: Pagefind searches metadata too. */
    hints: string;
  };
}

/**
 * Stands between the passages in a record's text. Pagefind keeps it, with the spaces, as a word
 * without letters: not indexed, and no exact phrase runs across it.
 */
const BETWEEN = " \u001F ";

/** One record for an article: its text once, and beside it what the passages in that text are. */
export function toRecord({ slug, frontMatter: { title, date }, passages }: Article): SearchRecord {
  const article = addAcronymHints({ url: urls.article(slug), title, date, passages });
  const labels = article.passages.map(({ text: _, ...label }) => label);
  return {
    url: article.url,
    content: article.passages.map(({ text }) => text.replaceAll("\u001F", "")).join(BETWEEN),
    meta: {
      title,
      date,
      passages: JSON.stringify(labels),
      hints: [...new Set(labels.flatMap(({ hints }) => hints ?? []))].join(" "),
    },
  };
}

/** The article and its passages, from what Pagefind gives back for a record. */
export function fromRecord({ url, content, meta }: SearchRecord): SearchArticle {
  const texts = content.split(BETWEEN);
  const labels = JSON.parse(meta.passages) as Omit<SearchPassage, "text">[];
  return {
    url,
    title: meta.title,
    date: meta.date,
    passages: labels.map((label, i) => ({ ...label, text: texts[i] ?? "" })),
  };
}
