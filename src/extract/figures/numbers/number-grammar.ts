import { isHyphen, lowerAt, type Piece, type Pieces } from "../pieces.ts";
import { FOREIGN_MAGNITUDES } from "../words/languages.ts";
import { MAGNITUDES, PARTS, SMALL, TENS } from "../words/numbers.ts";
import { belowHundred, type Reading, readPart } from "./parts.ts";

/*
 * The one grammar of numbers, in words, digits or both:
 *
 *   sum    = term { ["and"] term }      each below the magnitude before it
 *   term   = group { magnitude }        "five thousand", "2 lakh crore"
 *   group  = base ["hundred" [["and"] below-hundred]] ["and" part]
 *   base   = below-hundred ["point" …] | digits | "a" (before a magnitude) | part (before one)
 *   part   = "half" | "a third" | "three quarters" | "½" | "3/16"
 *
 * What does not end where a number may end ("nineteen eighty-four", "thirty fifths") is not understood.
 */

/** A trillion trillions; what multiplies on from there is no text. */
const LARGEST_FACTOR = 1e24;

/** From here on only hundreds are added, for "a million and five people came" is two numbers. */
const ADDS_ONLY_HUNDREDS = 1e6;

/** 1.1 × 1e12 is 1100000000000, without the noise of binary fractions. */
export function exactProduct(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** What its magnitudes multiply it by is already in the value. */
type Term = Reading & { factor: number };

/** Reads on after the first base: "[five] thousand two hundred", "[two] and a half million". */
export function readSum(
  pieces: Pieces,
  base: Reading,
  isDigits: boolean,
  joins: boolean,
): Term | undefined {
  let term = readTerm(pieces, base, joins);
  if (term === undefined) return undefined;
  let { value, next } = term;
  const { factor } = term;
  while (term !== undefined && term.factor >= 1000) {
    const size: number = term.factor;
    const and = lowerAt(pieces, next) === "and";
    if (and && !joins) break;
    const from = and ? next + 1 : next;
    const digits = pieces[from]?.kind === "number";
    const addend = readBase(pieces, from);
    term = addend && readTerm(pieces, addend, joins);
    if (term === undefined || term.value >= size) break;
    if (digits && term.next === from + 1) break;
    if (size >= ADDS_ONLY_HUNDREDS && term.value < 100) break;
    value += term.value;
    next = term.next;
  }
  const part = joins && factor >= 1000 ? partAfterAnd(pieces, next) : undefined;
  if (part !== undefined) {
    value = Number((value + part.value * factor).toPrecision(15));
    next = part.next;
  }
  return isNumberEnd(pieces, next, isDigits) ? { value, next, factor } : undefined;
}

/** Reads what a number in words begins with; a part and "a" only before a magnitude. */
export function readBase(pieces: Pieces, i: number): Reading | undefined {
  const part = readPart(pieces, i);
  if (part !== undefined) {
    const at = magnitudeOf(pieces, part.next);
    return at === undefined ? undefined : { value: part.value, next: at };
  }
  if (/^an?$/.test(lowerAt(pieces, i))) {
    const isNext = isMagnitude(pieces[i + 1]) && !pieces[i + 1]?.glued;
    return isNext ? { value: 1, next: i + 1 } : undefined;
  }
  const numeral = pieces[i]?.numeral;
  return numeral ? { value: numeral.value, next: i + 1 } : belowHundred(pieces, i);
}

/** The magnitude in "[a quarter] of a million", "[half] a dozen", "[3/4] million". */
function magnitudeOf(pieces: Pieces, i: number): number | undefined {
  let at = lowerAt(pieces, i) === "of" ? i + 1 : i;
  if (/^an?$/.test(lowerAt(pieces, at))) at += 1;
  return isMagnitude(pieces[at]) ? at : undefined;
}

/** "five point five", "nought point zero three"; not "at one point two men ran". */
function readDecimals(pieces: Pieces, whole: Reading): Reading | undefined {
  if (lowerAt(pieces, whole.next) !== "point" || lowerAt(pieces, whole.next - 2) === "at")
    return undefined;
  let digits = "";
  let next = whole.next + 1;
  let read = belowHundred(pieces, next);
  while (read !== undefined) {
    digits += read.value;
    next = read.next;
    read = belowHundred(pieces, next);
  }
  return digits === "" ? undefined : { value: Number(`${whole.value}.${digits}`), next };
}

/** A group with the magnitudes that multiply it. */
function readTerm(pieces: Pieces, base: Reading, joins: boolean): Term | undefined {
  const group = readGroup(pieces, base, joins);
  if (group === undefined) return undefined;
  let { next } = group;
  let factor = 1;
  for (;;) {
    const at = isHyphen(pieces, next) ? next + 1 : next;
    const found = MAGNITUDES.get(lowerAt(pieces, at));
    if (found === undefined || factor > LARGEST_FACTOR) break;
    if (found === 12 && group.value >= 100) return undefined;
    factor *= found;
    next = at + 1;
  }
  return { value: exactProduct(group.value, factor), next, factor };
}

/** "two hundred and five", "nineteen hundred", "two and a half". */
function readGroup(pieces: Pieces, base: Reading, joins: boolean): Reading | undefined {
  let { value, next } = base;
  if (lowerAt(pieces, next) === "hundred") {
    value *= 100;
    next += 1;
    const and = lowerAt(pieces, next) === "and";
    const at = and ? next + 1 : next;
    const isDigits = and && /^[1-9]\d?$/.test(lowerAt(pieces, at));
    const ending = isDigits ? readBase(pieces, at) : belowHundred(pieces, at);
    const rest = and && !joins ? undefined : ending;
    const isPart = rest && PARTS.has(lowerAt(pieces, rest.next)) && partAfterAnd(pieces, next);
    if (rest !== undefined && !isPart && lowerAt(pieces, rest.next) !== "hundred") {
      if (!isImproper(pieces, rest.next))
        ({ value, next } = { ...rest, value: value + rest.value });
      else if (partAfterAnd(pieces, next) === undefined) return undefined;
    }
  }
  const part = joins ? partAfterAnd(pieces, next) : undefined;
  if (part !== undefined) return { value: value + part.value, next: part.next };
  return readDecimals(pieces, { value, next }) ?? { value, next };
}

/** "and a half", "and three quarters"; what is of something is another number. */
function partAfterAnd(pieces: Pieces, i: number): Reading | undefined {
  if (lowerAt(pieces, i) !== "and") return undefined;
  const part = readPart(pieces, i + 1);
  if (part === undefined || lowerAt(pieces, i + 1) === "half") return undefined;
  const after = lowerAt(pieces, part.next);
  return after === "of" || isHyphen(pieces, part.next) ? undefined : part;
}

const isMagnitude = (piece: Piece | undefined): boolean => MAGNITUDES.has(piece?.lower ?? "");

export const isNumberWord = (piece: Piece | undefined): boolean =>
  SMALL.has(piece?.lower ?? "") || TENS.has(piece?.lower ?? "") || isMagnitude(piece);

/** "thirty fifths"; but "six quarters" are three months each. */
const isImproper = (pieces: Pieces, i: number): boolean => {
  const word = lowerAt(pieces, isHyphen(pieces, i) ? i + 1 : i);
  return (PARTS.has(word) && /[^er]s$/.test(word)) || /illionths?$/.test(word);
};

/** "one hundred twenty fifth", "twenty second"; not "two third parties". */
function isOrdinal(pieces: Pieces, i: number): boolean {
  const isRound = TENS.has(lowerAt(pieces, i - 1)) || isMagnitude(pieces[i - 1]);
  return (
    isRound &&
    /^(?:first|second|(?!half|quarter)\w+(?:th|rd))$/.test(lowerAt(pieces, i)) &&
    !isHyphen(pieces, i + 1)
  );
}

/** Whether a number can end before piece `i`: not before another word of a number. */
function isNumberEnd(pieces: Pieces, i: number, isDigits: boolean): boolean {
  if (isImproper(pieces, i) || FOREIGN_MAGNITUDES.has(lowerAt(pieces, i))) return false;
  if (isDigits) return true;
  return !isOrdinal(pieces, i) && (!isNumberWord(pieces[i]) || isHyphen(pieces, i + 1));
}
