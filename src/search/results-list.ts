import { formatDate } from "../articles/wording.ts";
import type { Answer } from "./engine.ts";
import { excerpt } from "./excerpt.ts";

/** So many results are shown; who wants more types one more word. */
const MOST_RESULTS = 20;
/** The longest excerpt, in characters. */
const EXCERPT_LENGTH = 220;

/** What was found, as a list item with one link for each passage. */
export function resultItems({ hits, query }: Answer): HTMLLIElement[] {
  return hits.slice(0, MOST_RESULTS).map(({ article, passage }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${article.url}#${passage.id}`;
    const where = span("where");
    const section = Object.assign(document.createElement("b"), { textContent: passage.section });
    where.append(section, ` · ${formatDate(article.date)}`, span("title", article.title));
    const words = span("words");
    for (const { text, mark } of excerpt(passage.text, query, EXCERPT_LENGTH)) {
      if (!mark) words.append(text);
      else words.append(Object.assign(document.createElement("mark"), { textContent: text }));
    }
    link.append(words, where);
    item.append(link);
    return item;
  });
}

function span(className: string, text = ""): HTMLSpanElement {
  return Object.assign(document.createElement("span"), { className, textContent: text });
}

/** What came of a query, in a sentence to be read out, e.g. `3 results for “tourism”`. */
export function resultSentence({ hits, query }: Answer): string {
  const typed = `“${query.text}”`;
  const count = Math.min(hits.length, MOST_RESULTS);
  if (count > 0) {
    const all = hits.length > count ? `The best ${count} of ${hits.length}` : `${count}`;
    return `${all} ${count === 1 ? "result" : "results"} for ${typed}`;
  }
  const missing = query.missing.map((word) => `“${word}”`).join(" and ");
  const why = missing === "" ? "" : ` No article has ${missing}.`;
  return `No results for ${typed}.${why}`;
}
