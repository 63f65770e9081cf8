import { readCalendar } from "./dates/dates.ts";
import type { Figure } from "./figure.ts";
import type { FigureDraft } from "./figure-draft.ts";
import { periodsOf } from "./meaning/periods.ts";
import { isEnglish } from "./numbers/numerals.ts";
import { type Pieces, piecesOf } from "./pieces.ts";
import { readDraft, type Step } from "./selection/read-figure.ts";
import { readPlainDraft } from "./selection/read-plain.ts";
import { LANGUAGES } from "./words/languages.ts";

/**
 * Finds the numbers that say how much or how many, in reading order, never overlapping: "12
 * offices", "2.5 billion euros", "a quarter", "between 3% and 4%". Dates, names ("G20", "World Fair
 * 2025"), labels ("page 3"), ordinals and sets spoken of before ("the two countries") are no
 * figures. What the sentence leaves open stays null.
 *
 * @param lang of the text, e.g. "de": only in English is it said what is counted and when
 */
export function findFigures(text: string, lang = "en"): Figure[] {
  const pieces = piecesOf(text, lang);
  const words = LANGUAGES.get(lang.split("-")[0] ?? "");
  const read = (i: number, taken: ReadonlySet<number>): Step =>
    isEnglish(lang) ? readDraft(text, pieces, i, taken, lang) : readPlainDraft(pieces, i, words);
  const calendar = readCalendar(text, pieces);
  const taken = new Set<number>();
  for (const { first, next } of calendar) for (let i = first; i < next; i += 1) taken.add(i);
  const drafts: FigureDraft[] = [];
  let i = 0;
  while (i < pieces.length) {
    const step = taken.has(i) ? { next: i + 1 } : read(i, taken);
    if (step.draft !== undefined) drafts.push(step.draft);
    i = Math.max(step.next, i + 1);
  }
  const periods = isEnglish(lang) ? periodsOf(pieces, drafts, calendar) : [];
  return drafts.map((draft, index) => ({
    ...printed(text, pieces, draft),
    value: draft.value,
    ...(draft.valueTo === undefined ? {} : { valueTo: draft.valueTo }),
    unit: draft.unit,
    counts: draft.counts,
    qualifier: draft.qualifier,
    period: periods[index] ?? null,
    ...(draft.conversion === undefined ? {} : { conversion: draft.conversion }),
  }));
}

function printed(
  text: string,
  pieces: Pieces,
  draft: FigureDraft,
): Pick<Figure, "start" | "end" | "exact"> {
  const start = pieces[draft.first]?.start ?? 0;
  const end = draft.end;
  return { start, end, exact: text.slice(start, end) };
}
