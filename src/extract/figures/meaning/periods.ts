import type { DateReading } from "../dates/dates.ts";
import { lowerAt, type PieceRange, type Pieces } from "../pieces.ts";
import {
  BEFORE_PERIODS,
  BETWEEN_FIGURES,
  CLAUSE_STARTS,
  COMPARISONS,
  MODIFIERS,
  PERIOD_BREAKS,
} from "../words/clauses.ts";

/** Farthest a period may stand behind its figure, e.g. "4,120 cars in Chile in 2024" has 2. */
const FARTHEST_WORDS = 9;

/** A comparison so few pieces before a figure takes the period at the head from it. */
const COMPARISON_REACH = 4;

/** The most words of a period before its date, e.g. "[the end of] 2024". */
const LONGEST_MODIFIER = 6;

const ORDINALS = ["first", "second", "third", "fourth"];

/** The dates and times of a text, by the piece each begins at. */
type Calendar = ReadonlyMap<number, DateReading>;

/**
 * The period that the sentence gives each figure: straight after it ("5.3 trillion yen in 2023", also
 * over "and" to a later figure) or at the sentence's head ("In 2024, …"). Null where a comparison or
 * another clause stands between.
 *
 * @param spans the figures in reading order
 * @param readings the dates and times, e.g. from `readCalendar`
 */
export function periodsOf(
  pieces: Pieces,
  spans: readonly PieceRange[],
  readings: readonly DateReading[],
): (string | null)[] {
  const calendar = new Map(readings.map((reading) => [reading.first, reading]));
  const clauses = clausePeriods(pieces, calendar);
  let following: PieceRange | undefined;
  let later: string | null = null;
  const backwards = spans.toReversed().map((span) => {
    const shared = following && isList(pieces, span, following) ? later : null;
    later = periodBehind(pieces, span, following, calendar) ?? shared;
    const next = following;
    following = span;
    if (later !== null || isOfYearBefore(pieces, span, next)) return later;
    return periodBefore(pieces, span, clauses, calendar);
  });
  return backwards.reverse();
}

/** Only "and", a comma and the next figure's qualifier stand between two figures of one list. */
const isList = (pieces: Pieces, span: PieceRange, following: PieceRange): boolean =>
  pieces.slice(span.next, following.first).every(({ lower }) => BETWEEN_FIGURES.has(lower));

/** Reads on from the figure's end, up to the next figure or the end of the clause. */
function periodBehind(
  pieces: Pieces,
  span: PieceRange,
  following: PieceRange | undefined,
  calendar: Calendar,
): string | null {
  const sentence = pieces[span.next - 1]?.sentence;
  const limit = Math.min(span.next + FARTHEST_WORDS, following?.first ?? pieces.length);
  for (let at = span.next; at < limit && pieces[at]?.sentence === sentence; at += 1) {
    const word = lowerAt(pieces, at);
    const found = word === "as" ? null : periodAt(pieces, at, calendar);
    if (found !== null) return fits(word, found) ? found : null;
    if (PERIOD_BREAKS.has(word)) return null;
  }
  return null;
}

/** "by 2030" but not "by Feb. 25"; "on Feb. 25" but not "up 3% on 2022". */
function fits(preposition: string, period: string): boolean {
  if (preposition === "on") return isDay(period);
  return preposition !== "by" || !period.startsWith("--");
}

const isDay = (period: string): boolean => /\d-\d\d-\d\d$|^--/.test(period);

/** The period that a clause begins with. */
interface ClausePeriod {
  /** The piece that introduces it, e.g. of "in" in "In 2024". */
  at: number;
  /** Null for a day, which is no period of an amount. */
  period: string | null;
}

/** For each piece the nearest period at or before it that begins a clause of its sentence. */
function clausePeriods(pieces: Pieces, calendar: Calendar): readonly (ClausePeriod | undefined)[] {
  let nearest: ClausePeriod | undefined;
  return pieces.map((piece, at) => {
    const isHead = opensSentence(pieces, at);
    if (isHead) nearest = undefined;
    const isStart = isHead || CLAUSE_STARTS.has(lowerAt(pieces, at - 1));
    const period = isStart && piece.lower !== "on" ? periodAt(pieces, at, calendar) : null;
    if (period !== null) nearest = { at, period: isDay(period) ? null : period };
    return nearest;
  });
}

/** The first piece of a sentence, be it a mark. */
const opensSentence = (pieces: Pieces, at: number): boolean =>
  pieces[at - 1]?.sentence !== pieces[at]?.sentence;

/**
 * The period at the head of the figure's clause or sentence: "In 2024, …", "In January 2025 alone,
 * …", "…, and in 2023 it sold 200". A comparison just before the figure takes it out.
 *
 * @param clauses for each piece, from `clausePeriods`
 */
function periodBefore(
  pieces: Pieces,
  { first }: PieceRange,
  clauses: readonly (ClausePeriod | undefined)[],
  calendar: Calendar,
): string | null {
  const clause = opensSentence(pieces, first) ? undefined : clauses[first - 1];
  if (clause === undefined) return null;
  // "In 2023 and 2024", "In 2024 the loss of 2023 was": which of them is not told.
  let years = 0;
  for (let at = clause.at; at < first; at += 1) {
    if (/^\d{4}/.test(calendar.get(at)?.datetime ?? "")) years += 1;
  }
  if (years > (clause.period?.includes("/") ? 2 : 1)) return null;
  for (let at = first - 1; at >= Math.max(clause.at, first - COMPARISON_REACH); at -= 1) {
    if (COMPARISONS.has(lowerAt(pieces, at)) && !opensSentence(pieces, at)) return null;
  }
  return clause.period;
}

/**
 * "900 jobs the previous year", "$2.05 a share, a year earlier": up to the next figure. What is compared with that year, as in
 * "rose 17% from a year earlier", is of another.
 */
function isOfYearBefore(pieces: Pieces, span: PieceRange, next: PieceRange | undefined): boolean {
  const sentence = pieces[span.next - 1]?.sentence;
  const limit = Math.min(span.next + FARTHEST_WORDS, next?.first ?? pieces.length);
  for (let at = span.next; at < limit && pieces[at]?.sentence === sentence; at += 1) {
    const [word, behind] = [lowerAt(pieces, at), lowerAt(pieces, at + 1)];
    const isNamed = /^(?:previous|prior|preceding)$/.test(word) && YEARS.test(behind);
    if (isNamed || (YEARS.test(word) && /^(?:earlier|before|ago)$/.test(behind)))
      return !isCompared(pieces, at);
  }
  return false;
}

const YEARS = /^(?:year|quarter|month|week|season)$/;

/** Whether the period that begins at `at` is one that something is compared with: "than in the previous year". */
function isCompared(pieces: Pieces, at: number): boolean {
  let before = at - 1;
  while (/^(?:the|an?|one|same|its|in)$/.test(lowerAt(pieces, before))) before -= 1;
  return /^(?:from|than|with|to|over|on|against)$/.test(lowerAt(pieces, before));
}

/** Reads "in 2024", "by the end of 2030", "between 2019 and 2023" as "2024", "2030", "2019/2023". */
function periodAt(pieces: Pieces, i: number, calendar: Calendar): string | null {
  const word = lowerAt(pieces, i);
  if (BEFORE_PERIODS.has(word)) return periodFrom(pieces, i + 1, calendar);
  if (word !== "between" && word !== "from") return null;
  const one = calendar.get(i + 1);
  if (!one?.datetime || !/^(?:and|to)$/.test(lowerAt(pieces, one.next))) return null;
  const two = calendar.get(one.next + 1);
  return two?.datetime ? `${one.datetime}/${two.datetime}` : null;
}

/** Reads a date, or a quarter or half of a year, at `from`, over "early", "the end of". */
function periodFrom(pieces: Pieces, from: number, calendar: Calendar): string | null {
  let part = "";
  for (let at = from; at < from + LONGEST_MODIFIER; at += 1) {
    const date = calendar.get(at)?.datetime;
    if (date !== undefined) {
      if (date === null || date.includes(":")) return null;
      return /^\d{4}$/.test(date) ? date + part : date;
    }
    const [word, next] = [lowerAt(pieces, at), lowerAt(pieces, at + 1)];
    const ordinal = ORDINALS.indexOf(word) + 1;
    if (ordinal > 0 && /^(?:quarter|half)$/.test(next)) {
      part = next === "half" ? `-H${ordinal}` : `-Q${ordinal}`;
      at += 1;
    } else if (word === "q" && pieces[at + 1]?.kind === "number") {
      part = `-Q${next}`;
      at += 1;
    } else if (!MODIFIERS.has(word)) return null;
  }
  return null;
}
