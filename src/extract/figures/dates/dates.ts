import { isCapitalised, isDash, lowerAt, type Pieces } from "../pieces.ts";
import { MONTHS } from "../words/dates.ts";
import { readClock } from "./clock-times.ts";
import { type DateReading, digitsAt } from "./date-reading.ts";
import { readYears } from "./years.ts";

/** Finds every date, year, decade and time of day, in reading order. */
export function readCalendar(pieces: Pieces): DateReading[] {
  const readings: DateReading[] = [];
  let i = 0;
  while (i < pieces.length) {
    const reading =
      readNumericDate(pieces, i) ??
      readMonthDate(pieces, i) ??
      readClock(pieces, i) ??
      readYears(pieces, i);
    if (reading !== undefined) readings.push(reading);
    i = reading?.next ?? i + 1;
  }
  return readings;
}

/** "2025-04-13", "25/04/2025"; of "04/05/2025" it is open whether day or month comes first. */
function readNumericDate(pieces: Pieces, i: number): DateReading | undefined {
  const all = pieces.slice(i, i + 5);
  if (all[0]?.kind !== "number" || !all.every((piece, at) => at === 0 || piece.glued))
    return undefined;
  const text = all.map((piece) => piece.text).join("");
  const reading = { first: i, next: i + 5 };
  const [, year, month, day] =
    /^((?:1[5-9]|20)\d\d)[-‐‑](0[1-9]|1[0-2])[-‐‑](0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  if (day !== undefined) return { ...reading, datetime: `${year}-${month}-${day}` };
  const [, one = "", two = "", of] = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)$/.exec(text) ?? [];
  if (of === undefined) return undefined;
  const dayFirst = [two, one];
  const ordered = Number(one) > 12 ? dayFirst : dayFirst.toReversed();
  const isClear = Number(one) > 12 !== Number(two) > 12;
  const parts = [of, ...ordered.map((part) => part.padStart(2, "0"))];
  return { ...reading, datetime: isClear ? parts.join("-") : null };
}

/** "April 13, 2025", "13 April", "Feb. 25", "the 3rd of May 2024", "December 2023". */
function readMonthDate(pieces: Pieces, i: number): DateReading | undefined {
  const leading = readDay(pieces, i);
  if (leading !== undefined && !pieces[i]?.glued) {
    const at = lowerAt(pieces, leading.next) === "of" ? leading.next + 1 : leading.next;
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
  const number = MONTHS.get(lowerAt(pieces, i));
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
  return /^(?:%|percent|per|million|billion|thousand|hundred)$/.test(lowerAt(pieces, i));
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
