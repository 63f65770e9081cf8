import { readClock } from "./clock.ts";
import { MONTHS } from "./months.ts";
import { digitsAt, type Stretch } from "./stretch.ts";
import { isCapitalised, isDash, isHyphen, type Token } from "./tokens.ts";
import { readYears } from "./years.ts";

/** Finds every date, year, decade and time of day, in reading order. */
export function readCalendar(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let i = 0;
  while (i < tokens.length) {
    const stretch =
      readIsoDate(tokens, i) ??
      readSlashDate(tokens, i) ??
      readMonthDate(tokens, i) ??
      readClock(tokens, i) ??
      readYears(tokens, i);
    if (stretch !== undefined) stretches.push(stretch);
    i = stretch?.next ?? i + 1;
  }
  return stretches;
}

function readIsoDate(tokens: readonly Token[], i: number): Stretch | undefined {
  const year = digitsAt(tokens, i, /^(?:1[5-9]|20)\d\d$/);
  const month = digitsAt(tokens, i + 2, /^(?:0[1-9]|1[0-2])$/);
  const day = digitsAt(tokens, i + 4, /^(?:0[1-9]|[12]\d|3[01])$/);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isHyphen(tokens, i + 1) || !isHyphen(tokens, i + 3)) return undefined;
  return { first: i, next: i + 5, datetime: `${year}-${month}-${day}` };
}

/** "25/04/2025" is clear, "04/05/2025" is not: day or month first. */
function readSlashDate(tokens: readonly Token[], i: number): Stretch | undefined {
  const one = digitsAt(tokens, i, /^\d{1,2}$/);
  const two = digitsAt(tokens, i + 2, /^\d{1,2}$/);
  const year = digitsAt(tokens, i + 4, /^(?:19|20)\d\d$/);
  if (one === undefined || two === undefined || year === undefined) return undefined;
  if (tokens[i + 1]?.text !== "/" || tokens[i + 3]?.text !== "/") return undefined;
  const isDayFirst = Number(one) > 12 && Number(two) <= 12;
  const isMonthFirst = Number(two) > 12 && Number(one) <= 12;
  const [day, month] = isMonthFirst ? [two, one] : [one, two];
  const datetime =
    isDayFirst || isMonthFirst ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
  return { first: i, next: i + 5, datetime };
}

/** "April 13, 2025", "13 April", "Feb. 25", "the 3rd of May 2024", "December 2023". */
function readMonthDate(tokens: readonly Token[], i: number): Stretch | undefined {
  const leading = readDay(tokens, i);
  if (leading !== undefined && !tokens[i]?.glued) {
    const at = tokens[leading.next]?.lower === "of" ? leading.next + 1 : leading.next;
    const month = readMonth(tokens, at);
    if (month !== undefined) return dated(tokens, i, month, leading.day, month.next);
  }
  const month = readMonth(tokens, i);
  if (month === undefined) return undefined;
  const day = readDay(tokens, month.next);
  if (day !== undefined && !isDayOfCount(tokens, day.next)) {
    return dated(tokens, i, month, day.day, day.next);
  }
  const yearAt = /^(?:,|of)$/.test(tokens[month.next]?.text ?? "") ? month.next + 1 : month.next;
  const year = digitsAt(tokens, yearAt, /^(?:1[5-9]|20)\d\d$/);
  if (year === undefined) return undefined;
  return { first: i, next: yearAt + 1, datetime: `${year}-${month.number}` };
}

interface MonthReading {
  number: string;
  next: number;
}

function readMonth(tokens: readonly Token[], i: number): MonthReading | undefined {
  const number = MONTHS.get(tokens[i]?.lower ?? "");
  if (number === undefined || !isCapitalised(tokens[i])) return undefined;
  const isShort = tokens[i + 1]?.text === "." && tokens[i + 1]?.glued === true;
  return { number, next: isShort && (tokens[i]?.text.length ?? 9) < 5 ? i + 2 : i + 1 };
}

function readDay(tokens: readonly Token[], i: number): { day: string; next: number } | undefined {
  const day = digitsAt(tokens, i, /^(?:0?[1-9]|[12]\d|3[01])$/);
  if (day === undefined) return undefined;
  const suffix = tokens[i + 1];
  const isOrdinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { day: day.padStart(2, "0"), next: isOrdinal ? i + 2 : i + 1 };
}

/** "In May 12% of …": the number after the month is no day. */
function isDayOfCount(tokens: readonly Token[], i: number): boolean {
  return /^(?:%|percent|per|million|billion|thousand|hundred)$/.test(tokens[i]?.lower ?? "");
}

function dated(
  tokens: readonly Token[],
  first: number,
  month: MonthReading,
  day: string,
  next: number,
): Stretch {
  // "April 13-15" names the first day only; the rest is no figure either.
  const isSpan = isDash(tokens, next) && digitsAt(tokens, next + 1, /^\d{1,2}$/) !== undefined;
  if (isSpan) return { first, next: next + 2, datetime: null };
  const yearAt = tokens[next]?.text === "," ? next + 1 : next;
  const year = digitsAt(tokens, yearAt, /^(?:1[5-9]|20)\d\d$/);
  const date = `${month.number}-${day}`;
  if (year === undefined) return { first, next, datetime: `--${date}` };
  return { first, next: yearAt + 1, datetime: `${year}-${date}` };
}
