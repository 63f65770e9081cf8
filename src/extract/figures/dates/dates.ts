import { isCapitalised, lowerAt, type Pieces } from "../pieces.ts";
import { COUNTED_AFTER, MONTHS, YEAR_CUES } from "../words/dates.ts";

/** Pieces that are a date or time, and so no figure. */
export interface DateReading {
  first: number;
  next: number;
  /** Null for what has no single date: "the 1990s", "mid-2000s", "2023-24", "April 13-15". */
  datetime: string | null;
}

type Parts = Readonly<Record<string, string | undefined>>;

interface Rule {
  shape: RegExp;
  /** What the parts of the shape say; undefined where they are no date after all. */
  read: (parts: Parts, pieces: Pieces, i: number) => string | null | undefined;
}

const YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";
const DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.,]\\d)";
const MONTH = "(?<month>\\p{Lu}\\p{L}{2,8})(?:(?<=\\b\\p{L}{3,4})\\.)?";
const DASH = "[-‐‑–—−]";
const HALF = "(?<half>[APap])(?:\\.[Mm]\\.|[Mm]\\b)";
const rule = (shape: string, read: Rule["read"]): Rule => ({
  shape: new RegExp(shape, "uy"),
  read,
});

/** How dates and times are printed, the longest first; each rule is tried where a word or number begins. */
const RULES: readonly Rule[] = [
  // "2025-04-13"
  rule(`${YEAR}[-‐‑](?<month>0[1-9]|1[0-2])[-‐‑](?<date>0[1-9]|[12]\\d|3[01])(?!\\d)`, (parts) =>
    [parts.year, parts.month, parts.date].join("-"),
  ),
  // "25/04/2025"; of "04/05/2025" it is open whether day or month comes first.
  rule("(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<year>(?:19|20)\\d\\d)\\b", ({ one, two, year }) => {
    const ordered = Number(one) > 12 ? [two, one] : [one, two];
    const isClear = Number(one) > 12 !== Number(two) > 12;
    return isClear ? [year, ...ordered.map((part = "") => part.padStart(2, "0"))].join("-") : null;
  }),
  // "13 April", "the 3rd of May 2024"
  rule(`${DAY}\\s*(?:of\\s+)?${MONTH}(?:\\s*,?\\s*${YEAR}(?!\\d))?`, (parts, pieces, i) =>
    pieces[i]?.glued ? undefined : dateOf(parts),
  ),
  // "April 13-15" names the first day only; the rest is no figure either.
  rule(`${MONTH}\\s*${DAY}${DASH}\\d{1,2}\\b`, ({ month = "" }) =>
    MONTHS.has(month.toLowerCase()) ? null : undefined,
  ),
  // "April 13, 2025", "Feb. 25"; in "In May 12% of …" the number is no day.
  rule(
    `${MONTH}\\s*${DAY}(?!\\s*(?:%|(?:percent|per|million|billion|thousand|hundred)\\b))(?:\\s*,?\\s*${YEAR}(?!\\d))?`,
    dateOf,
  ),
  // "December 2023"
  rule(`${MONTH}(?:\\s*,|\\s+of)?\\s*${YEAR}(?!\\d)`, dateOf),
  // "five o’clock"
  rule("[\\p{L}\\d]+\\s+o['’]clock\\b", () => null),
  // "10 a.m.", "6.30pm", "6:30 pm"
  rule(
    `(?<hour>\\d{1,2})(?:[.:](?<minute>[0-5]\\d))?\\s*${HALF}`,
    ({ hour, minute, half }, pieces, i) => {
      if (pieces[i]?.glued || Number(hour) > 12 || Number(hour) < 1) return undefined;
      return timeOf((Number(hour) % 12) + (/p/i.test(half ?? "") ? 12 : 0), minute);
    },
  ),
  // "9:30", "18:00"; not "2:03:12", a running time, nor "John 3:16".
  rule("(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?![:\\d])", ({ hour, minute }, pieces, i) =>
    pieces[i]?.glued || Number(hour) > 23 || isVerse(pieces, i - 1)
      ? undefined
      : timeOf(Number(hour), minute),
  ),
  // "the 1990s", "mid-2000s", "1990’s"
  rule(`${YEAR}['’]?s\\b`, () => null),
  // "2023-24", "2019–2023"
  rule(`${YEAR}(?:${DASH}|/)(?:\\d\\d|(?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d)`, () => null),
  // "2024"
  rule(`${YEAR}(?!\\d)`, ({ year }, pieces, i) => (isYear(pieces, i) ? year : undefined)),
];

/** "2025-04-13", "--04-13", "2025-04". */
function dateOf({ month = "", day, year }: Parts): string | undefined {
  const number = MONTHS.get(month.toLowerCase());
  if (number === undefined) return undefined;
  return [year ?? "-", number, ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

const timeOf = (hour: number, minute = "00"): string =>
  `${String(hour).padStart(2, "0")}:${minute}`;

/** "John 3:16"; but "Friday 18:00" is a time. */
function isVerse(pieces: Pieces, i: number): boolean {
  if (!isCapitalised(pieces[i]) || pieces[i]?.opensSentence === true) return false;
  return !/(?:day|gmt|utc|bst|cet|est|edt|pdt|pst|at)$/.test(lowerAt(pieces, i));
}

/** Whether a plain number from 1500 to 2099 is a year: unless something beside it makes it an amount. */
function isYear(pieces: Pieces, i: number): boolean {
  const [before, piece, after] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  const word = lowerAt(pieces, i - 1);
  if (piece === undefined || before?.kind === "symbol" || word === "#") return false;
  if (before !== undefined && piece.glued && !/^(?:FY|[([“"‘'—–])$/.test(before.text)) return false;
  if (after?.glued && (after.kind !== "mark" || /^[%°:@_]$/.test(after.text))) return false;
  if (/^(?:no|nos|page|room|flight|route|section|resolution)$/.test(word)) return false;
  if (word === "." && /^nos?$/.test(lowerAt(pieces, i - 2))) return false;
  const isInYear = /^(?:in|since|by|until|from|during)$/.test(word);
  if (COUNTED_AFTER.has(after?.lower ?? "") && !isInYear) return false;
  if (YEAR_CUES.has(word) || word === "(") return true;
  // "World Fair 2025" and "Agenda 2030" are names; what follows a small word is not.
  const isNamePart = isCapitalised(before) && before?.opensSentence === false;
  return Number(piece.text) >= 1900 && (piece.opensSentence || !isNamePart);
}

/** Finds every date, year, decade and time of day, in reading order. */
export function readCalendar(text: string, pieces: Pieces): DateReading[] {
  const readings: DateReading[] = [];
  let i = 0;
  while (i < pieces.length) {
    const reading = readingAt(text, pieces, i);
    if (reading !== undefined) readings.push(reading);
    i = reading?.next ?? i + 1;
  }
  return readings;
}

function readingAt(text: string, pieces: Pieces, i: number): DateReading | undefined {
  const { kind, start = 0 } = pieces[i] ?? {};
  const isPossible =
    kind === "number" || isCapitalised(pieces[i]) || lowerAt(pieces, i + 1) === "o'clock";
  if (!isPossible) return undefined;
  for (const { shape, read } of RULES) {
    shape.lastIndex = start;
    const found = shape.exec(text);
    const next = found === null ? undefined : pieceEndingAt(pieces, i, shape.lastIndex);
    if (next === undefined) continue;
    const datetime = read(found?.groups ?? {}, pieces, i);
    if (datetime !== undefined) return { first: i, next, datetime };
  }
  return undefined;
}

/** The index after the piece from `i` on that ends exactly at this place of the text. */
function pieceEndingAt(pieces: Pieces, i: number, end: number): number | undefined {
  let next = i;
  while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) < end) next += 1;
  return pieces[next]?.end === end ? next + 1 : undefined;
}
