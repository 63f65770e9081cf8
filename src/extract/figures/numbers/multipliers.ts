import { STOPS } from "../meaning/noun-words.ts";
import { isHyphen, type Pieces } from "../pieces.ts";
import { SMALL, TENS } from "./number-words.ts";
import { parseNumeral } from "./numerals.ts";

/** Reads "threefold", "ten-fold", "20-fold" at `i`. */
export function readMultiplier(
  pieces: Pieces,
  i: number,
): { next: number; value: number } | undefined {
  const piece = pieces[i];
  if (piece === undefined || piece.glued) return undefined;
  const spelled = /^(\p{Ll}{2,8}?)fold$/u.exec(piece.lower)?.[1];
  if (spelled !== undefined) {
    const value = SMALL.get(spelled) ?? TENS.get(spelled);
    return value === undefined || value < 2 ? undefined : { next: i + 1, value };
  }
  const at = isHyphen(pieces, i + 1) ? i + 2 : i + 1;
  if (pieces[at]?.lower !== "fold" || !pieces[at]?.glued) return undefined;
  const value = SMALL.get(piece.lower) ?? parseNumeral(piece.text)?.value;
  return value === undefined || value < 2 ? undefined : { next: at + 1, value };
}

/** "three times as many", "2.3 times earnings": how often something is multiplied, no count. */
export function isMultiplied(pieces: Pieces, afterTimes: number): boolean {
  const after = pieces[afterTimes];
  if (after?.kind !== "word") return false;
  return COMPARED.test(after.lower) || !STOPS.has(after.lower);
}

const COMPARED = /^(?:as|more|less|fewer|the|its|their|what|that|those|his|her)$/;
