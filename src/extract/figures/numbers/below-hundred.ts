import { isHyphen, lowerAt, type Pieces } from "../pieces.ts";
import { SMALL, TENS } from "../words/numbers.ts";

export interface Reading {
  /** Index of the first piece after what was read. */
  next: number;
  value: number;
}

/** "twelve", "twenty-one", "fifty two". */
export function belowHundred(pieces: Pieces, i: number): Reading | undefined {
  const word = lowerAt(pieces, i);
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, next: i + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const at = isHyphen(pieces, i + 1) ? i + 2 : i + 1;
  const unit = SMALL.get(lowerAt(pieces, at)) ?? 0;
  if (unit === 0 || unit > 9) return { value: tens, next: i + 1 };
  return { value: tens + unit, next: at + 1 };
}
