import { isCapitalised, lowerAt, type Piece, type Pieces } from "../pieces.ts";
import { type DateReading, digitsAt } from "./date-reading.ts";

/** "9:30", "18:00", "10 a.m.", "6.30pm", "five o'clock". */
export function readClock(pieces: Pieces, i: number): DateReading | undefined {
  const piece = pieces[i];
  if (piece === undefined || piece.kind === "mark" || piece.glued) return undefined;
  if (lowerAt(pieces, i + 1) === "o'clock") return { first: i, next: i + 2, datetime: null };
  const dotted = /^(\d{1,2})[.](\d\d)$/.exec(piece.text);
  const hour = Number(dotted?.[1] ?? digitsAt(pieces, i, /^\d{1,2}$/) ?? Number.NaN);
  if (Number.isNaN(hour) || hour > 24) return undefined;
  let minute = dotted?.[2];
  let next = i + 1;
  if (minute === undefined && pieces[next]?.text === ":" && pieces[next]?.glued) {
    minute = digitsAt(pieces, next + 1, /^[0-5]\d$/);
    if (minute === undefined || pieces[next + 1]?.glued !== true) return undefined;
    next += 2;
    // "2:03:12" is a running time, and "16:9" never came here.
    if (pieces[next]?.text === ":" && pieces[next]?.glued) return undefined;
  }
  const half = /^(am|a\.m\.|pm|p\.m\.)$/.exec(lowerAt(pieces, next))?.[1]?.charAt(0);
  if (half === undefined) {
    if (minute === undefined || dotted !== null || hour > 23 || isVerse(pieces[i - 1])) {
      return undefined;
    }
    return { first: i, next, datetime: `${String(hour).padStart(2, "0")}:${minute}` };
  }
  if (hour > 12 || hour < 1) return undefined;
  const from = (hour % 12) + (half === "p" ? 12 : 0);
  return {
    first: i,
    next: next + 1,
    datetime: `${String(from).padStart(2, "0")}:${minute ?? "00"}`,
  };
}

/** "John 3:16"; but "Friday 18:00" is a time. */
function isVerse(before: Piece | undefined): boolean {
  if (!isCapitalised(before) || before?.opensSentence === true) return false;
  return !/(?:day|gmt|utc|bst|cet|est|edt|pdt|pst|at)$/.test(before?.lower ?? "");
}
