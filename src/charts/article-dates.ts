import { findTimes } from "../extract/figures/find-times.ts";
import { withCellsApart } from "../passages/cells-apart.ts";
import { endOfText, startOfText } from "../passages/cut-text.ts";
import type { Passage } from "../passages/passage.ts";
import { sentenceAround } from "../passages/sentence-around.ts";

/** A date of an article with the words around it, e.g. `Since `, `2007`, ` China has been …`. */
export interface ArticleDate {
  /** For the HTML attribute: `2007`, `2023-12` or `2025-02-25`. */
  datetime: string;
  /** The id of the paragraph that it stands in. */
  paragraph: string;
  before: string;
  exact: string;
  after: string;
}

/** With fewer, a line in the text says as much as a timeline. */
const FEWEST = 4;

/** How many UTF-16 units of its sentence stand before and after a date. */
const AROUND = 60;

/**
 * The dates of an article in their order, each with the sentence, or the row of a table, that names it first; none where
 * there are fewer than four. A date without its year is left out, for the text does not say which year it is.
 *
 * @param passages all passages of the article
 */
export function articleDates(passages: readonly Passage[]): ArticleDate[] {
  const dates = new Map<string, ArticleDate>();
  for (const passage of passages) {
    if (passage.kind !== "paragraph") continue;
    const { id, exact: text, cells = [] } = passage;
    for (const { start, end, datetime } of findTimes(text)) {
      if (!/^\d{4}(?:-\d{2}){0,2}$/.test(datetime) || dates.has(datetime)) continue;
      const nextCell = cells.find((cell) => cell >= end);
      if (isOfName(datetime, text.slice(end, nextCell))) continue;
      const sentence = cells.length > 0 ? text : sentenceAround(text, start);
      const from = text.lastIndexOf(sentence, start);
      if (from < 0 || from + sentence.length < end) continue;
      const before = withCellsApart(
        text.slice(from, start),
        cells.map((cell) => cell - from),
      );
      const after = withCellsApart(
        text.slice(end, from + sentence.length),
        cells.map((cell) => cell - end),
      );
      dates.set(datetime, {
        datetime,
        paragraph: id,
        before: lastWords(before),
        exact: text.slice(start, end),
        after: firstWords(after),
      });
    }
  }
  if (dates.size < FEWEST) return [];
  return [...dates.values()].sort((a, b) => a.datetime.localeCompare(b.datetime));
}

/** “The 2025 Harbour Fair” has its year in its name. */
const isOfName = (datetime: string, after: string) =>
  datetime.length === "2025".length && /^[ \u00A0]\p{Lu}/u.test(after);

function lastWords(text: string): string {
  const words = endOfText(text, AROUND);
  return words === text ? text : `… ${words.replace(/^\S*\s+/, "")}`;
}

function firstWords(text: string): string {
  const words = startOfText(text, AROUND);
  return words === text ? text : `${words.replace(/[\s,;:–—-]+\S*$/, "")} …`;
}
