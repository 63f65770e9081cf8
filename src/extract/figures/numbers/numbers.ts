import { isPower, lowerAt, type Pieces } from "../pieces.ts";
import { GLUED_MAGNITUDES, MONEY_MAGNITUDES } from "../words/numbers.ts";
import { exactProduct, isNumberWord, readBase, readSum } from "./number-grammar.ts";
import { type Part, readMixedPart, readPart } from "./parts.ts";

export interface NumberReading {
  /** Index of its first piece. */
  first: number;
  /** Index of the first piece after it. */
  next: number;
  value: number;
  /** What a magnitude alone multiplied it by, e.g. 1e9 for "2.5 billion"; else 1. */
  factor: number;
  /** Printed with digits, not in words. */
  digits: boolean;
  /** Printed with thousands separators or decimals, e.g. "4,120" or "2.5". */
  grouped: boolean;
  decimal: boolean;
  /** A word or letter such as "million" or "bn" multiplied it. */
  magnitude: boolean;
  /** Printed as "5m": millions, unless the next words say metres. */
  metresOrMillions: boolean;
  /** A part of a whole, e.g. "a third". */
  part?: Part;
}

const PLAIN = {
  factor: 1,
  grouped: false,
  decimal: false,
  magnitude: false,
  metresOrMillions: false,
};

/**
 * Reads the number that starts at `i`, in digits or words, with its magnitude: "2.5 billion",
 * "£1.8m" (from the 1), "two and a half million", "a dozen", "five thousand two hundred", "2 1/4".
 *
 * @param isMoney a currency sign stands before it
 * @param joins whether "and" may join its words, as in "one hundred and two"; in "between one hundred
 * and two hundred" it does not
 */
export function readNumber(
  pieces: Pieces,
  i: number,
  isMoney: boolean,
  joins = true,
): NumberReading | undefined {
  const piece = pieces[i];
  const numeral = piece?.numeral;
  const digits = piece?.kind === "number";
  const base = readBase(pieces, i);
  if (base === undefined || (!digits && isNumberWord(pieces[i - 1]))) {
    const part = readPart(pieces, i);
    if (part === undefined) return undefined;
    return { ...PLAIN, first: i, next: part.next, value: part.value, digits, part };
  }
  if (!Number.isFinite(base.value)) return undefined;
  const isPlain = digits && numeral?.grouped === false;
  const mixed = isPlain ? readMixedPart(pieces, base.next) : undefined;
  const whole = mixed ? { value: base.value + mixed.value, next: mixed.next } : base;
  const glued = digits ? gluedMagnitude(pieces, whole.next, isMoney, whole.value) : undefined;
  const start = glued ? { value: whole.value, next: whole.next + 1 } : whole;
  const sum = readSum(pieces, start, digits, joins);
  if (sum === undefined) return undefined;
  const value = exactProduct(sum.value, glued ?? 1);
  // "5 million" is 5 multiplied; "two thousand and eighteen" is more, and may be a year.
  // Rounded, for 1,400,000,000 by 1.4 is not quite a thousand million.
  const times = Number((value / whole.value).toPrecision(15));
  const isPure = /^10+$|^12$/.test(String(times));
  return {
    first: i,
    next: sum.next,
    value,
    factor: isPure ? times : 1,
    digits,
    grouped: numeral?.grouped ?? false,
    decimal: numeral?.decimal ?? !Number.isInteger(sum.value),
    magnitude: isPure || (sum.next > start.next && value >= CERTAIN_AMOUNT),
    metresOrMillions:
      !isMoney && lowerAt(pieces, start.next - 1) === "m" && sum.next === start.next,
  };
}

/** A number in words from here on is no year. */
const CERTAIN_AMOUNT = 10_000;

/** What the letters glued to digits multiply by, e.g. of "5m" or "$3bn". */
function gluedMagnitude(
  pieces: Pieces,
  i: number,
  isMoney: boolean,
  value: number,
): number | undefined {
  const letters = pieces[i];
  if (letters?.kind !== "word" || !letters.glued || isPower(pieces[i + 1])) return undefined;
  // "4K" and "8K" are kinds of screen.
  if (letters.text === "K" && !isMoney && value < 10) return undefined;
  const money = isMoney ? MONEY_MAGNITUDES.get(letters.lower) : undefined;
  return GLUED_MAGNITUDES.get(letters.lower) ?? money;
}
