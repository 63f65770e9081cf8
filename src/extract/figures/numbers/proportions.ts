import { isHyphen, lowerAt, type Pieces, wordsAt } from "../pieces.ts";
import { STOPS } from "../words/nouns.ts";
import { COMPARED, OCCASIONS } from "../words/numbers.ts";
import { NAMED_UNITS } from "../words/units.ts";
import { readNumber } from "./numbers.ts";
import { belowHundred, type Reading } from "./parts.ts";

/** Reads "threefold", "ten-fold", "20-fold" at `i`. */
export function readMultiplier(pieces: Pieces, i: number): Reading | undefined {
  const piece = pieces[i];
  if (piece === undefined || piece.glued) return undefined;
  const spelled = /^(\p{Ll}{2,8}?)fold$/u.exec(piece.lower)?.[1];
  const at = isHyphen(pieces, i + 1) ? i + 2 : i + 1;
  if (spelled === undefined && (lowerAt(pieces, at) !== "fold" || !pieces[at]?.glued))
    return undefined;
  const number = belowHundred([{ ...piece, lower: spelled ?? piece.lower }], 0);
  const value = number?.value ?? piece.numeral?.value ?? 0;
  return value < 2 ? undefined : { value, next: spelled === undefined ? at + 1 : i + 1 };
}

/** "three times as many", "2.3 times earnings": how often something is multiplied, no count. */
export function isMultiplied(pieces: Pieces, afterTimes: number): boolean {
  const after = pieces[afterTimes];
  if (after?.kind !== "word") return false;
  return COMPARED.has(after.lower) || !STOPS.has(after.lower);
}

/** Reads "one in five", "1 in 10", "nine out of ten", "one in every four" at `i`. */
export function readRatio(pieces: Pieces, i: number): Reading | undefined {
  if (pieces[i]?.glued && pieces[i - 1]?.kind !== "mark") return undefined;
  const above = readNumber(pieces, i, false);
  if (above === undefined || above.magnitude || above.decimal || above.part) return undefined;
  const outOf = wordsAt(pieces, above.next, ["out", "of"]);
  if (!outOf && lowerAt(pieces, above.next) !== "in") return undefined;
  const at = above.next + (outOf ? 2 : 1);
  const below = readNumber(pieces, lowerAt(pieces, at) === "every" ? at + 1 : at, false);
  if (below === undefined || below.decimal || below.value <= above.value || above.value < 1) {
    return undefined;
  }
  const isRound = [3, 4, 5, 10, 100].includes(below.value);
  if (!outOf && ((above.value !== 1 && !isRound) || below.value > 100_000)) return undefined;
  const after = pieces[below.next];
  if (after?.glued && after.kind !== "mark") return undefined;
  if (NAMED_UNITS.has(after?.lower ?? "") || OCCASIONS.has(after?.lower ?? "")) return undefined;
  return { next: below.next, value: above.value / below.value };
}
