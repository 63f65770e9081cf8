import { isCapitalised, isDash, isHyphen, type Pieces } from "../pieces.ts";
import { readClock } from "./clock-times.ts";
import { type DateReading, digitsAt } from "./date-reading.ts";
import { MONTHS } from "./months.ts";
import { readYears } from "./years.ts";

/** Finds every date, year, decade and time of day, in reading order. */
export function readCalendar(pieces: Pieces): DateReading[] {
  const readings: DateReading[] = [];
  let i = 0;
  while (i < pieces.length) {
    const reading =
      readIsoDate(pieces, i) ??
      readSlashDate(pieces, i) ??
      readMonthDate(pieces, i) ??
      readClock(pieces, i) ??
      readYears(pieces, i);
    if (reading !== undefined) readings.push(reading);
    i = reading?.next ?? i + 1;
  }
  return readings;
}

function readIsoDate(pieces: Pieces, i: number): DateReading | undefined {
  const year = digitsAt(pieces, i, /^(?:1[5-9]|20)\d\d$/);
  const month = digitsAt(pieces, i + 2, /^(?:0[1-9]|1[0-2])$/);
  const day = digitsAt(pieces, i + 4, /^(?:0[1-9]|[12]\d|3[01])$/);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isHyphen(pieces, i + 1) || !isHyphen(pieces, i + 3)) return undefined;
  return { first: i, next: i + 5, datetime: `${year}-${month}-${day}` };
}

/** "25/04/2025" is clear, "04/05/2025" is not: day or month first. */
function readSlashDate(pieces: Pieces, i: number): DateReading | undefined {
  const one = digitsAt(pieces, i, /^\d{1,2}$/);
  const two = digitsAt(pieces, i + 2, /^\d{1,2}$/);
  const year = digitsAt(pieces, i + 4, /^(?:19|20)\d\d$/);
  if (one === undefined || two === undefined || year === undefined) return undefined;
  if (pieces[i + 1]?.text !== "/" || pieces[i + 3]?.text !== "/") return undefined;
  const isDayFirst = Number(one) > 12 && Number(two) <= 12;
  const isMonthFirst = Number(two) > 12 && Number(one) <= 12;
  const [day, month] = isMonthFirst ? [two, one] : [one, two];
  const datetime =
    isDayFirst || isMonthFirst ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
  return { first: i, next: i + 5, datetime };
}

/** "April 13, 2025", "13 April", "Feb. 25", "the 3rd of May 2024", "December 2023". */
function readMonthDate(pieces: Pieces, i: number): DateReading | undefined {
  const leading = readDay(pieces, i);
  if (leading !== undefined && !pieces[i]?.glued) {
    const at = pieces[leading.next]?.lower === "of" ? leading.next + 1 : leading.next;
    const month = readMonth(pieces, at);
    if (month !== undefined) return dated(pieces, i, month, leading.day, month.next);
  }
  const month = readMonth(pieces, i);
  if (month === undefined) return undefined;
  const day = readDay(pieces, month.next);
  if (day !== undefined && !isDayOfCount(pieces, day.next)) {
    return dated(pieces, i, month, day.day, day.next);
  }
  const yearAt = /^(?:,|of)$/.test(pieces[month.next]?.text ?? "") ? month.next + 1 : month.next;
  const year = digitsAt(pieces, yearAt, /^(?:1[5-9]|20)\d\d$/);
  if (year === undefined) return undefined;
  return { first: i, next: yearAt + 1, datetime: `${year}-${month.number}` };
}

interface MonthReading {
  number: string;
  next: number;
}

function readMonth(pieces: Pieces, i: number): MonthReading | undefined {
  const number = MONTHS.get(pieces[i]?.lower ?? "");
  if (number === undefined || !isCapitalised(pieces[i])) return undefined;
  const isShort = pieces[i + 1]?.text === "." && pieces[i + 1]?.glued === true;
  return { number, next: isShort && (pieces[i]?.text.length ?? 9) < 5 ? i + 2 : i + 1 };
}

function readDay(pieces: Pieces, i: number): { day: string; next: number } | undefined {
  const day = digitsAt(pieces, i, /^(?:0?[1-9]|[12]\d|3[01])$/);
  if (day === undefined) return undefined;
  const suffix = pieces[i + 1];
  const isOrdinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { day: day.padStart(2, "0"), next: isOrdinal ? i + 2 : i + 1 };
}

/** "In May 12% of …": the number after the month is no day. */
function isDayOfCount(pieces: Pieces, i: number): boolean {
  return /^(?:%|percent|per|million|billion|thousand|hundred)$/.test(pieces[i]?.lower ?? "");
}

function dated(
  pieces: Pieces,
  first: number,
  month: MonthReading,
  day: string,
  next: number,
): DateReading {
  // "April 13-15" names the first day only; the rest is no figure either.
  const isSpan = isDash(pieces, next) && digitsAt(pieces, next + 1, /^\d{1,2}$/) !== undefined;
  if (isSpan) return { first, next: next + 2, datetime: null };
  const yearAt = pieces[next]?.text === "," ? next + 1 : next;
  const year = digitsAt(pieces, yearAt, /^(?:1[5-9]|20)\d\d$/);
  const date = `${month.number}-${day}`;
  if (year === undefined) return { first, next, datetime: `--${date}` };
  return { first, next: yearAt + 1, datetime: `${year}-${date}` };
}
