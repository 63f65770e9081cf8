import { isCapitalised, lowerAt, type Pieces } from "../pieces.ts";
import { COUNTED_AFTER, YEAR_CUES } from "../words/dates.ts";

/** Whether a plain number from 1500 to 2099 is a year: unless something beside it makes it an amount. */
export function isYear(pieces: Pieces, i: number): boolean {
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
