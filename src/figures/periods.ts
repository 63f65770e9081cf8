import type { Stretch } from "./stretch.ts";
import type { Token } from "./tokens.ts";

/** Token indexes of one figure, from its first token to the one after its last. */
export interface Span {
  first: number;
  next: number;
}

/** Farthest a period may stand behind its figure, e.g. "4,120 cars in Chile in 2024" has 2. */
const FARTHEST_WORDS = 9;

/** Longest list of figures that share one period: "12 cars, 5 vans and 3 lorries in 2024". */
const LONGEST_LIST = 6;

const BREAKS =
  /^(?:[,;:—–(]|who|which|that|when|after|before|since|because|while|whereas|compared|than|but|from|until|against|versus|as|built|founded|opened|launched|introduced|established|born|created|signed|published|released|dated|issued|written|commissioned|unveiled|announced|completed|formed|adopted)$/;

const MODIFIERS =
  /^(?:early|late|mid|fiscal|the|end|all|whole|of|year|financial|calendar|mid-|about|just|again)$/;

const HALVES = /^(?:first|second|third|fourth)$/;

/**
 * The period that the sentence gives the figure at `span`: straight after it ("5.3 trillion yen in
 * 2023", also over "and" to a later figure) or at the sentence's head ("In 2024, …"). Null where a
 * comparison or another clause stands between.
 */
export function periodOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  index: number,
  calendar: readonly Stretch[],
): string | null {
  const span = spans[index];
  if (span === undefined) return null;
  return periodAfter(tokens, spans, index, calendar) ?? periodBefore(tokens, span, calendar);
}

function periodAfter(
  tokens: readonly Token[],
  spans: readonly Span[],
  index: number,
  calendar: readonly Stretch[],
): string | null {
  for (let item = index; item < index + LONGEST_LIST; item += 1) {
    const span = spans[item];
    const following = spans[item + 1];
    if (span === undefined) return null;
    const found = periodBehind(tokens, span, following, calendar);
    if (found !== null) return found;
    if (following === undefined || !isList(tokens, span, following)) return null;
  }
  return null;
}

/** Reads on from the figure's end, up to the next figure or the end of the clause. */
function periodBehind(
  tokens: readonly Token[],
  span: Span,
  following: Span | undefined,
  calendar: readonly Stretch[],
): string | null {
  const sentence = tokens[span.next - 1]?.sentence;
  const limit = Math.min(span.next + FARTHEST_WORDS, following?.first ?? tokens.length);
  for (let at = span.next; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (/^(?:in|during|for|by|on)$/.test(token.lower)) {
      const found = periodFrom(tokens, at + 1, calendar);
      if (found !== null) return fits(token.lower, found) ? found : null;
    }
    if (token.lower === "between" || token.lower === "from") {
      const interval = intervalFrom(tokens, at, calendar);
      if (interval !== null) return interval;
    }
    if (BREAKS.test(token.lower)) return null;
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
function isList(tokens: readonly Token[], span: Span, following: Span): boolean {
  return tokens
    .slice(span.next, following.first)
    .every((token) =>
      /^(?:and|or|,|about|around|nearly|some|almost|another|over)$/.test(token.lower),
    );
}

/** What may stand before a clause: "…, and in 2023 it sold 200". */
const CLAUSE_STARTS = /^(?:[,;:—–“"‘«(]|and|but|which|who|that|while|though|although)$/;

const COMPARISONS =
  /^(?:from|compared|than|against|versus|for|since|over|past|previous|within|every)$/;

/**
 * The period at the head of the figure's clause or sentence: "In 2024, …", "In January 2025 alone,
 * …", "…, and in 2023 it sold 200". A comparison just before the figure takes it out.
 */
function periodBefore(
  tokens: readonly Token[],
  span: Span,
  calendar: readonly Stretch[],
): string | null {
  for (let at = span.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[span.first]?.sentence) return null;
    const isHead = tokens[at - 1]?.sentence !== token.sentence;
    if (at < span.first && at >= span.first - 4 && COMPARISONS.test(token.lower) && !isHead)
      return null;
    if (!isHead && !CLAUSE_STARTS.test(tokens[at - 1]?.lower ?? "")) continue;
    const isInterval = /^(?:between|from)$/.test(token.lower);
    if (!isInterval && !/^(?:in|during|for|by|as)$/.test(token.lower)) continue;
    const found = isInterval
      ? intervalFrom(tokens, at, calendar)
      : periodFrom(tokens, at + 1, calendar);
    if (found !== null) return /^-|^\d{4}-\d\d-\d\d$/.test(found) ? null : found;
  }
  return null;
}

/** Reads a date, or a quarter or half of a year, at `from`, over "early", "the end of". */
function periodFrom(
  tokens: readonly Token[],
  from: number,
  calendar: readonly Stretch[],
): string | null {
  let at = from;
  let part = "";
  while (at < from + 6) {
    const date = calendar.find((stretch) => stretch.first === at);
    if (date !== undefined) {
      if (date.datetime === null || /:/.test(date.datetime)) return null;
      return /^\d{4}$/.test(date.datetime) ? date.datetime + part : date.datetime;
    }
    const word = tokens[at]?.lower ?? "";
    if (HALVES.test(word) && /^(?:quarter|half)$/.test(tokens[at + 1]?.lower ?? "")) {
      const number = ["first", "second", "third", "fourth"].indexOf(word) + 1;
      part = tokens[at + 1]?.lower === "half" ? `-H${number}` : `-Q${number}`;
      at += 2;
    } else if (word === "q" && tokens[at + 1]?.kind === "number") {
      part = `-Q${tokens[at + 1]?.text}`;
      at += 2;
    } else if (MODIFIERS.test(word) || word === "-") at += 1;
    else return null;
  }
  return null;
}

/** "between 2019 and 2023", "from 2019 to 2023" as "2019/2023". */
function intervalFrom(
  tokens: readonly Token[],
  at: number,
  calendar: readonly Stretch[],
): string | null {
  const one = calendar.find((stretch) => stretch.first === at + 1);
  if (one === undefined || !/^(?:and|to)$/.test(tokens[one.next]?.lower ?? "")) return null;
  const two = calendar.find((stretch) => stretch.first === one.next + 1);
  if (one.datetime === null || two === undefined || two.datetime === null) return null;
  return `${one.datetime}/${two.datetime}`;
}
