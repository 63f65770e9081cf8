import type { DateReading } from "../dates/dates.ts";
import type { PieceRange, Pieces } from "../pieces.ts";
import { lowerAt } from "../pieces.ts";
import { CLAUSE_STARTS, COMPARISONS, MODIFIERS, PERIOD_BREAKS } from "../words/clauses.ts";

/** Farthest a period may stand behind its figure, e.g. "4,120 cars in Chile in 2024" has 2. */
const FARTHEST_WORDS = 9;

/** Longest list of figures that share one period: "12 cars, 5 vans and 3 lorries in 2024". */
const LONGEST_LIST = 6;

const HALVES = /^(?:first|second|third|fourth)$/;

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
  const before = clausePeriods(pieces, calendar);
  return spans.map(
    (span, index) =>
      periodAfter(pieces, spans, index, calendar) ?? periodBefore(pieces, span, before),
  );
}

function periodAfter(
  pieces: Pieces,
  spans: readonly PieceRange[],
  index: number,
  calendar: Calendar,
): string | null {
  for (let item = index; item < index + LONGEST_LIST; item += 1) {
    const span = spans[item];
    const following = spans[item + 1];
    if (span === undefined) return null;
    const found = periodBehind(pieces, span, following, calendar);
    if (found !== null) return found;
    if (following === undefined || !isList(pieces, span, following)) return null;
  }
  return null;
}

/** Reads on from the figure's end, up to the next figure or the end of the clause. */
function periodBehind(
  pieces: Pieces,
  span: PieceRange,
  following: PieceRange | undefined,
  calendar: Calendar,
): string | null {
  const sentence = pieces[span.next - 1]?.sentence;
  const limit = Math.min(span.next + FARTHEST_WORDS, following?.first ?? pieces.length);
  for (let at = span.next; at < limit; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.sentence !== sentence) return null;
    if (/^(?:in|during|for|by|on)$/.test(piece.lower)) {
      const found = periodFrom(pieces, at + 1, calendar);
      if (found !== null) return fits(piece.lower, found) ? found : null;
    }
    if (piece.lower === "between" || piece.lower === "from") {
      const interval = intervalFrom(pieces, at, calendar);
      if (interval !== null) return interval;
    }
    if (PERIOD_BREAKS.has(piece.lower)) return null;
  }
  return null;
}

/** "by 2030" but not "by Feb. 25"; "on Feb. 25" but not "up 3% on 2022". */
function fits(preposition: string, period: string): boolean {
  const hasDay = /\d-\d\d-\d\d$|^--/.test(period);
  if (preposition === "on") return hasDay;
  return preposition !== "by" || !period.startsWith("--");
}

/** Only "and", a comma and the next figure's qualifier stand between two figures of one list. */
function isList(pieces: Pieces, span: PieceRange, following: PieceRange): boolean {
  return pieces
    .slice(span.next, following.first)
    .every((piece) =>
      /^(?:and|or|,|about|around|nearly|some|almost|another|over)$/.test(piece.lower),
    );
}

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
    if (!isHead && !CLAUSE_STARTS.has(lowerAt(pieces, at - 1))) return nearest;
    let found: string | null = null;
    if (/^(?:between|from)$/.test(piece.lower)) found = intervalFrom(pieces, at, calendar);
    if (/^(?:in|during|for|by|as)$/.test(piece.lower)) found = periodFrom(pieces, at + 1, calendar);
    if (found === null) return nearest;
    const isDay = /^-|^\d{4}-\d\d-\d\d$/.test(found);
    nearest = { at, period: isDay ? null : found };
    return nearest;
  });
}

/** The first piece of a sentence, be it a mark. */
function opensSentence(pieces: Pieces, at: number): boolean {
  return pieces[at - 1]?.sentence !== pieces[at]?.sentence;
}

/** A comparison so few pieces before a figure takes the period at the head from it. */
const COMPARISON_REACH = 4;

/**
 * The period at the head of the figure's clause or sentence: "In 2024, …", "In January 2025 alone,
 * …", "…, and in 2023 it sold 200". A comparison just before the figure takes it out.
 *
 * @param periods for each piece, from `clausePeriods`
 */
function periodBefore(
  pieces: Pieces,
  { first }: PieceRange,
  periods: readonly (ClausePeriod | undefined)[],
): string | null {
  if (opensSentence(pieces, first)) return null;
  const clause = periods[first - 1];
  if (clause === undefined) return null;
  for (let at = first - 1; at >= Math.max(clause.at, first - COMPARISON_REACH); at -= 1) {
    if (COMPARISONS.has(lowerAt(pieces, at)) && !opensSentence(pieces, at)) return null;
  }
  return clause.period;
}

/** Reads a date, or a quarter or half of a year, at `from`, over "early", "the end of". */
function periodFrom(pieces: Pieces, from: number, calendar: Calendar): string | null {
  let at = from;
  let part = "";
  while (at < from + 6) {
    const date = calendar.get(at);
    if (date !== undefined) {
      if (date.datetime === null || /:/.test(date.datetime)) return null;
      return /^\d{4}$/.test(date.datetime) ? date.datetime + part : date.datetime;
    }
    const word = lowerAt(pieces, at);
    if (HALVES.test(word) && /^(?:quarter|half)$/.test(lowerAt(pieces, at + 1))) {
      const number = ["first", "second", "third", "fourth"].indexOf(word) + 1;
      part = lowerAt(pieces, at + 1) === "half" ? `-H${number}` : `-Q${number}`;
      at += 2;
    } else if (word === "q" && pieces[at + 1]?.kind === "number") {
      part = `-Q${pieces[at + 1]?.text}`;
      at += 2;
    } else if (MODIFIERS.has(word) || word === "-") at += 1;
    else return null;
  }
  return null;
}

/** "between 2019 and 2023", "from 2019 to 2023" as "2019/2023". */
function intervalFrom(pieces: Pieces, at: number, calendar: Calendar): string | null {
  const one = calendar.get(at + 1);
  if (one === undefined || !/^(?:and|to)$/.test(lowerAt(pieces, one.next))) return null;
  const two = calendar.get(one.next + 1);
  if (one.datetime === null || two === undefined || two.datetime === null) return null;
  return `${one.datetime}/${two.datetime}`;
}
