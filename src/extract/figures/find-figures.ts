import { datedPieces } from "./dated-pieces.ts";
import type { Figure } from "./figure.ts";
import { periodsOf } from "./meaning/periods.ts";
import { isEnglish } from "./numbers/numerals.ts";
import type { PieceRange } from "./pieces.ts";
import type { Draft, Step } from "./selection/draft.ts";
import { readDraft } from "./selection/read-figure.ts";
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
  const words = LANGUAGES.get(lang.split("-")[0] ?? "");
  const { pieces, calendar } = datedPieces(text, lang);
  const taken = new Set<number>();
  for (const { first, next } of calendar) for (let i = first; i < next; i += 1) taken.add(i);
  const read = (i: number): Step => {
    if (taken.has(i)) return { next: i + 1 };
    return isEnglish(lang) ? readDraft(pieces, i, taken, lang) : readPlainDraft(pieces, i, words);
  };
  const drafts: Draft[] = [];
  for (let i = 0; i < pieces.length; ) {
    const { draft, next } = read(i);
    if (draft !== undefined) drafts.push(draft);
    i = Math.max(next, i + 1);
  }
  const printed = ({ first, next }: PieceRange) => {
    const [start, end] = [pieces[first]?.start ?? 0, pieces[next - 1]?.end ?? 0];
    return { start, end, exact: text.slice(start, end) };
  };
  const periods = isEnglish(lang) ? periodsOf(pieces, drafts, calendar) : [];
  return drafts.map(({ first, end, value, valueTo, unit, conversion, ...draft }, index) => ({
    ...printed({ first, next: end }),
    value,
    ...(valueTo === undefined ? {} : { valueTo }),
    unit,
    counts: draft.counts === undefined ? null : printed(draft.counts).exact,
    qualifier: draft.qualifier === undefined ? null : printed(draft.qualifier).exact,
    period: periods[index] ?? null,
    ...(conversion && {
      conversion: { ...printed(conversion), value: conversion.value, unit: conversion.unit },
    }),
  }));
}
