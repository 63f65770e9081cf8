import { isHyphen, type Pieces, wordsAt } from "../pieces.ts";
import {
  FOREIGN_MAGNITUDES,
  FRACTION_SIGNS,
  GLUED_MAGNITUDES,
  MAGNITUDES,
  MONEY_MAGNITUDES,
  SMALL,
  TENS,
} from "./number-words.ts";
import { parseNumeral } from "./numerals.ts";

export interface NumberReading {
  /** Index of the first piece after the number. */
  next: number;
  value: number;
  /** The number without its magnitude, e.g. 2.5 for "2.5 billion". */
  base: number;
  /** Printed with digits, not in words. */
  digits: boolean;
  /** Printed with thousands separators or decimals, e.g. "4,120" or "2.5". */
  grouped: boolean;
  decimal: boolean;
  /** A word or letter such as "million" or "bn" multiplied it. */
  magnitude: boolean;
  /** Printed as "5m": millions, unless the next words say metres. */
  metresOrMillions: boolean;
}

/**
 * Reads the number that starts at `i`, in digits or words, with its magnitude: "2.5 billion",
 * "£1.8m" (from the 1), "two and a half million", "a dozen", "one hundred and twenty".
 */
export function readNumber(pieces: Pieces, i: number, isMoney: boolean): NumberReading | undefined {
  const piece = pieces[i];
  if (piece === undefined) return undefined;
  if (piece.kind === "number") {
    const numeral = parseNumeral(piece.text);
    if (numeral === undefined || !Number.isFinite(numeral.value)) return undefined;
    if (FOREIGN_MAGNITUDES.has(pieces[i + 1]?.lower ?? "")) return undefined;
    let { value } = numeral;
    let next = i + 1;
    const sign = pieces[next]?.glued ? FRACTION_SIGNS.get(pieces[next]?.text ?? "") : undefined;
    if (sign !== undefined && !numeral.decimal) {
      value += sign;
      next += 1;
    }
    const half = halfAfter(pieces, next);
    const from = half ?? next;
    const base = half === undefined ? value : value + 0.5;
    return withMagnitude(pieces, { ...numeral, value: base, next: from, digits: true }, isMoney);
  }
  const words = readNumberWords(pieces, i);
  if (words === undefined) return undefined;
  return withMagnitude(
    pieces,
    { ...words, digits: false, grouped: false, decimal: !Number.isInteger(words.value) },
    isMoney,
  );
}

/** A trillion trillions; what multiplies on from there is no text. */
const LARGEST_FACTOR = 1e24;

type Plain = Pick<NumberReading, "next" | "value" | "digits" | "grouped" | "decimal">;

function withMagnitude(pieces: Pieces, plain: Plain, isMoney: boolean): NumberReading {
  let { next } = plain;
  let factor = 1;
  let metresOrMillions = false;
  const glued = pieces[next];
  if (plain.digits && glued?.glued && glued.kind === "word") {
    const found =
      GLUED_MAGNITUDES.get(glued.lower) ??
      (isMoney ? MONEY_MAGNITUDES.get(glued.lower) : undefined);
    // "4K" and "8K" are kinds of screen.
    const isScreen = glued.text === "K" && !isMoney && plain.value < 10;
    if (found !== undefined && !isScreen) {
      factor = found;
      metresOrMillions = glued.lower === "m" && !isMoney;
      next += 1;
    }
  }
  for (;;) {
    const at = isHyphen(pieces, next) ? next + 1 : next;
    const found = MAGNITUDES.get(pieces[at]?.lower ?? "");
    if (
      factor > LARGEST_FACTOR ||
      found === undefined ||
      (at === next && pieces[at]?.glued && !plain.digits)
    )
      break;
    factor *= found;
    next = at + 1;
    metresOrMillions = false;
  }
  // "a million and a half"
  const half = factor > 100 ? halfAfter(pieces, next) : undefined;
  if (half !== undefined) {
    factor *= (plain.value + 0.5) / plain.value;
    next = half;
  }
  return {
    ...plain,
    next,
    base: plain.value,
    value: exactProduct(plain.value, factor),
    magnitude: factor !== 1,
    metresOrMillions,
  };
}

/** 1.1 × 1e12 is 1100000000000, without the noise of binary fractions. */
export function exactProduct(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** The index after "and a half" at `i`. */
function halfAfter(pieces: Pieces, i: number): number | undefined {
  return wordsAt(pieces, i, ["and", "a", "half"]) ? i + 3 : undefined;
}

function readNumberWords(pieces: Pieces, i: number): { value: number; next: number } | undefined {
  const first = pieces[i]?.lower ?? "";
  if (first === "a" || first === "an" || first === "half") {
    const at = first === "half" && pieces[i + 1]?.lower === "a" ? i + 2 : i + 1;
    if (first === "half" && at === i + 1) return undefined;
    // "a hundred" and "half a million"; the magnitude itself is read afterwards.
    if (!MAGNITUDES.has(pieces[at]?.lower ?? "") || pieces[at]?.glued) return undefined;
    return { value: first === "half" ? 0.5 : 1, next: at };
  }
  let reading = belowHundred(pieces, i);
  if (reading === undefined) return undefined;
  for (const [word, factor] of [
    ["hundred", 100],
    ["thousand", 1000],
  ] as const) {
    if (pieces[reading.next]?.lower !== word) continue;
    const joined = pieces[reading.next + 1]?.lower === "and";
    const rest = belowHundred(pieces, reading.next + (joined ? 2 : 1));
    if (rest === undefined) continue;
    reading = { value: reading.value * factor + rest.value, next: rest.next };
  }
  const half = halfAfter(pieces, reading.next);
  return half === undefined ? reading : { value: reading.value + 0.5, next: half };
}

function belowHundred(pieces: Pieces, i: number): { value: number; next: number } | undefined {
  const word = pieces[i]?.lower ?? "";
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, next: i + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const at = isHyphen(pieces, i + 1) ? i + 2 : i + 1;
  const unit = SMALL.get(pieces[at]?.lower ?? "");
  if (unit === undefined || unit === 0 || unit > 9) return { value: tens, next: i + 1 };
  return { value: tens + unit, next: at + 1 };
}
