import { isCapitalised, isDash, lowerAt, type Piece, type Pieces } from "../pieces.ts";
import { COUNTED_AFTER, YEAR_CUES } from "../words/dates.ts";
import { type DateReading, digitsAt } from "./date-reading.ts";

/** "2024", "2023-24", "2019–2023", "the 1990s", "mid-2000s", "FY2024". */
export function readYears(pieces: Pieces, i: number): DateReading | undefined {
  const piece = pieces[i];
  const year = digitsAt(pieces, i, /^(?:1[5-9]|20)\d\d$/);
  if (piece === undefined || year === undefined) return undefined;
  const after = pieces[i + 1];
  const ending = /^’$/.test(after?.text ?? "") ? i + 2 : i + 1;
  if (after?.glued && /^(?:s|'s|’s)$/.test(pieces[ending]?.text ?? "")) {
    return { first: i, next: ending + 1, datetime: null };
  }
  const isSpan = isDash(pieces, i + 1) || (after?.text === "/" && after.glued);
  if (isSpan && digitsAt(pieces, i + 2, /^(?:\d\d|(?:1[5-9]|20)\d\d)$/) !== undefined) {
    return { first: i, next: i + 3, datetime: null };
  }
  return isYear(pieces, i) ? { first: i, next: i + 1, datetime: year } : undefined;
}

/** A plain number from 1500 to 2099 is a year unless something beside it makes it an amount. */
function isYear(pieces: Pieces, i: number): boolean {
  const piece = pieces[i];
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  if (piece === undefined) return false;
  if (before?.kind === "symbol" || before?.text === "#") return false;
  if (before !== undefined && piece.glued) {
    const isFiscal = /^FY$/.test(before.text);
    if (!isFiscal && !/^[([“"‘'—–]$/.test(before.text)) return false;
  }
  if (after?.glued && (after.kind !== "mark" || /^[%°:@_]$/.test(after.text))) return false;
  if (/^(?:no|nos|page|room|flight|route|section|resolution)$/.test(before?.lower ?? ""))
    return false;
  if (/^\.$/.test(before?.text ?? "") && /^nos?$/.test(lowerAt(pieces, i - 2))) return false;
  const isInYear = /^(?:in|since|by|until|from|during)$/.test(before?.lower ?? "");
  if (COUNTED_AFTER.has(after?.lower ?? "") && !isInYear) return false;
  const value = Number(piece.text);
  const isCued = YEAR_CUES.has(before?.lower ?? "") || before?.text === "(";
  if (value < 1900) return isCued;
  return isCued || piece.opensSentence || !isNamePart(before);
}

/** "World Fair 2025", "Agenda 2030" are names; what follows a small word is not. */
function isNamePart(before: Piece | undefined): boolean {
  return isCapitalised(before) && before?.opensSentence === false;
}
