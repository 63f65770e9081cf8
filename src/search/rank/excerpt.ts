import type { Word } from "../words/word.ts";
import { readWords } from "../words/words.ts";
import { closest, heaviestRun, type Match, matchesIn } from "./matching.ts";
import type { ResolvedQuery } from "./resolve.ts";

/** A stretch of an excerpt, marked when it answers the query. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** Words on either side that tell one place of a page from another. */
const CONTEXT_WORDS = 4;
/** A longer stretch is given by its first and last words. */
const WHOLE_WORDS = 12;

/** The stretch of the text that answers best: the run if one holds most words, else the closest. */
function core(words: readonly Word[], query: ResolvedQuery): { core: Match[]; all: Match[] } {
  const found = matchesIn(words, query);
  const weights = query.words.map((term) => (term.common ? 0.2 : 1));
  const run = heaviestRun(found, query.words, weights).matches;
  const wanted = new Set(query.words.flatMap((term, at) => (term.common ? [] : [at])));
  const near = closest(found, wanted);
  const runTerms = new Set(run.map((match) => match.term));
  const told = found.filter((match) => wanted.has(match.term) || runTerms.size > 1);
  const inRun = new Set(run);
  const best =
    run.length >= 2 && run.length >= new Set(near.map((match) => match.term)).size ? run : near;
  return {
    core: best.length > 0 ? best : run,
    // A word of grammar is marked only inside the run.
    all: told.filter((match) => wanted.has(match.term) || inRun.has(match)),
  };
}

/**
 * The words of a text around what answers the query, cut at words, with the matches marked. Joined
 * again the segments are a stretch of the text, with `…` where it was cut.
 *
 * @param length most characters to show, in UTF-16 units
 * @param places stretches to mark besides; the first of them is then in the middle
 */
export function excerpt(
  text: string,
  query: ResolvedQuery,
  length: number,
  places: readonly [from: number, to: number][] = [],
): Segment[] {
  const words = readWords(text);
  const { core: best, all } = core(words, query);
  const first = places[0]?.[0] ?? best[0]?.word.start ?? 0;
  const last = places[0]?.[1] ?? best.at(-1)?.word.end ?? first;
  const [from, to] = windowAround(text, first, last, length, places.length > 0 ? 1 / 2 : 1 / 3);
  const marked = [
    ...all.map(({ word: { start, end } }) => ({ start, end })),
    ...places.map(([start, end]) => ({ start, end })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  const add = (part: string, mark: boolean) => {
    const before = segments.at(-1);
    if (part === "") return;
    if (before?.mark === mark) before.text += part;
    else segments.push({ text: part, mark });
  };
  if (from > 0) add("… ", false);
  let at = from;
  for (const word of marked) {
    const start = Math.max(at, word.start);
    if (word.start < from || word.end > to || word.end <= at) continue;
    const gap = text.slice(at, start);
    add(gap, segments.at(-1)?.mark === true && gap === " ");
    add(text.slice(start, word.end), true);
    at = word.end;
  }
  add(text.slice(at, to), false);
  if (to < text.length) add(" …", false);
  return segments;
}

/** The stretch of at most `length` units around a match, cut at spaces; `before` of it in front. */
function windowAround(
  text: string,
  first: number,
  last: number,
  length: number,
  before: number,
): [number, number] {
  if (text.length <= length) return [0, text.length];
  const spare = Math.max(0, length - (last - first));
  let from = Math.max(0, Math.min(first - Math.floor(spare * before), text.length - length));
  if (from > 0) {
    const space = text.slice(from, first).search(/\s/);
    from = space < 0 ? first : from + space + 1;
  }
  let to = Math.min(text.length, from + length);
  if (to < text.length) {
    const space = text.lastIndexOf(" ", to);
    to = space > from ? space : to;
    if (/[\ud800-\udbff]$/.test(text.slice(from, to))) to -= 1;
  }
  return [from, to];
}

/**
 * The value of a text fragment that lands on the match, e.g. `cost%20the%20town-,2.5%20billion%20euros,-(%242.7%20billion)`
 * for `#id:~:text=…`. Empty when nothing in the text answers the query.
 */
export function textFragment(text: string, query: ResolvedQuery): string {
  const words = readWords(text);
  const { core: best } = core(words, query);
  const first = best[0]?.word;
  const last = best.at(-1)?.word;
  if (first === undefined || last === undefined) return "";
  const before = words.filter((word) => word.end <= first.start).slice(-CONTEXT_WORDS)[0];
  const after = words
    .filter((word) => word.start >= last.end)
    .slice(0, CONTEXT_WORDS)
    .at(-1);
  const inside = words.filter((word) => word.start >= first.start && word.end <= last.end);
  const opening = inside.slice(0, CONTEXT_WORDS).at(-1)?.end;
  const closing = inside.slice(-CONTEXT_WORDS)[0]?.start;
  const parts = [
    before === undefined ? [] : [`${encode(text.slice(before.start, first.start))}-`],
    inside.length < WHOLE_WORDS
      ? [encode(text.slice(first.start, last.end))]
      : [encode(text.slice(first.start, opening)), encode(text.slice(closing, last.end))],
    after === undefined ? [] : [`-${encode(text.slice(last.end, after.end))}`],
  ];
  return parts.flat().join(",");
}

function encode(words: string): string {
  return encodeURIComponent(words.trim().toWellFormed()).replaceAll("-", "%2D");
}
