import { isHyphen, lowerAt, type Pieces } from "../pieces.ts";
import {
  BEFORE_DATES,
  BEFORE_HALF,
  IN_TIME,
  MAGNITUDES,
  PARTS,
  SMALL,
  TENS,
  USUAL_DENOMINATORS,
} from "../words/numbers.ts";

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

/** A part of a whole, e.g. 0.75 for "three quarters". */
export interface Part extends Reading {
  /** It can mean nothing else: "two-thirds", "½"; not "a third" of "a third party". */
  isClear: boolean;
}

/** Reads "half", "a quarter", "two-thirds", "½", "3/16" at `i`. */
export function readPart(pieces: Pieces, i: number): Part | undefined {
  const word = lowerAt(pieces, i);
  if (word === "half" || (word === "quarter" && MAGNITUDES.has(lowerAt(pieces, i + 1)))) {
    const isPlace = BEFORE_HALF.has(lowerAt(pieces, i - 1)) || isHyphen(pieces, i + 1);
    const value = word === "half" ? 0.5 : 0.25;
    return isPlace ? undefined : { next: i + 1, value, isClear: false };
  }
  const digits = readSlash(pieces, i) ?? readSign(pieces, i);
  if (digits !== undefined) return { ...digits, isClear: true };
  const number = /^an?$/.test(word) ? { value: 1, next: i + 1 } : belowHundred(pieces, i);
  if (number === undefined) return undefined;
  const hyphen = isHyphen(pieces, number.next);
  const nameAt = hyphen ? number.next + 1 : number.next;
  const name = lowerAt(pieces, nameAt);
  const parts = PARTS.get(name) ?? 0;
  const isPlural = name.endsWith("s");
  if (number.value < 1 || number.value >= parts || number.value > 1 !== isPlural) return undefined;
  if (name === "quarters" && IN_TIME.has(lowerAt(pieces, i - 1))) return undefined;
  if (isHyphen(pieces, nameAt + 1) || (number.value === 2 && parts === 4)) return undefined;
  // "three quarters" may still be nine months.
  const isClear = hyphen || (isPlural && parts !== 4);
  return { next: nameAt + 1, value: number.value / parts, isClear };
}

/** Reads what stands behind a whole number in "2½", "2 1/4", "2-1/4". */
export function readMixedPart(pieces: Pieces, i: number): Reading | undefined {
  const sign = readSign(pieces, i);
  if (sign !== undefined) return sign;
  return readSlash(pieces, isHyphen(pieces, i) ? i + 1 : i);
}

/** "½", "⅔". */
function readSign(pieces: Pieces, i: number): Reading | undefined {
  if (!/^\P{ASCII}$/u.test(pieces[i]?.text ?? "")) return undefined;
  const [, above, below] = /^(\d+)\u2044(\d+)$/.exec(pieces[i]?.text.normalize("NFKD") ?? "") ?? [];
  return below === undefined ? undefined : { value: Number(above) / Number(below), next: i + 1 };
}

/** "3/16", "2/3 of"; not "9/11", "24/7", "8/10" or "3/16/2024". */
function readSlash(pieces: Pieces, i: number): Reading | undefined {
  const numberAt = (at: number): number =>
    /^[1-9]\d{0,2}$/.test(pieces[at]?.text ?? "") ? Number(pieces[at]?.text) : Number.NaN;
  if (pieces[i + 1]?.text !== "/" || !pieces[i + 1]?.glued || !pieces[i + 2]?.glued)
    return undefined;
  const [above, below, next] = [numberAt(i), numberAt(i + 2), i + 3];
  const isWhole =
    pieces[i - 1]?.text !== "/" && !(pieces[next]?.text === "/" && pieces[next]?.glued);
  if (!isWhole || !(above < below)) return undefined;
  const isOf = lowerAt(pieces, next) === "of";
  const isUsual =
    USUAL_DENOMINATORS.has(below) &&
    greatestDivisor(above, below) === 1 &&
    !BEFORE_DATES.has(lowerAt(pieces, i - 1));
  return isUsual || isOf ? { value: above / below, next } : undefined;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
