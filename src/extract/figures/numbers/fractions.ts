import { readWhole } from "../meaning/counted-nouns.ts";
import { NAMED_UNITS } from "../meaning/unit-names.ts";
import { readPercent } from "../meaning/units.ts";
import { isHyphen, type Pieces, wordsAt } from "../pieces.ts";
import { FRACTION_SIGNS, MAGNITUDES, PARTS } from "./number-words.ts";
import { exactProduct, readNumber } from "./numbers.ts";

export interface FractionReading {
  next: number;
  /** e.g. 0.25 for "a quarter", 0.2 for "one in five". */
  value: number;
  /** e.g. "hour" for "half an hour". */
  unit: string | null;
  /** Where a determiner starts the whole: the index of "the" in "half the population". */
  wholeAt?: number;
  /** The counted noun follows as after a number: "one in five adults". */
  isRatio: boolean;
}

/** Reads a part of a whole at `i`: "a quarter", "two-thirds", "half of", "½", "one in five". */
export function readFraction(pieces: Pieces, i: number): FractionReading | undefined {
  if (pieces[i]?.glued && pieces[i - 1]?.kind !== "mark") return undefined;
  return readRatio(pieces, i) ?? readParts(pieces, i) ?? readHalf(pieces, i) ?? readSign(pieces, i);
}

/** "a third of", "by a quarter", "one-third", "two thirds", "three quarters of". */
function readParts(pieces: Pieces, i: number): FractionReading | undefined {
  const isArticle = /^an?$/.test(pieces[i]?.lower ?? "");
  const number = isArticle ? undefined : readNumber(pieces, i, false);
  if (!isArticle && (number === undefined || number.digits)) return undefined;
  const count = number?.value ?? 1;
  const at = number?.next ?? i + 1;
  const hyphen = isHyphen(pieces, at);
  const nameAt = hyphen ? at + 1 : at;
  const name = pieces[nameAt]?.lower ?? "";
  const parts = PARTS.get(name);
  if (
    parts === undefined ||
    !Number.isInteger(count) ||
    count < 1 ||
    count >= parts ||
    (count === 2 && parts === 4)
  )
    return undefined;
  if (count > 1 !== name.endsWith("s") && name !== "halves") return undefined;
  const next = nameAt + 1;
  if (isHyphen(pieces, next)) return undefined;
  const isNamedOf = pieces[next]?.lower === "of";
  const isClear = hyphen || (/^thirds|fifths|tenths$/.test(name) && count > 1);
  if (!isClear && !isNamedOf && !(isMeasureOfChange(pieces, i) && isFree(pieces, next))) {
    return undefined;
  }
  return fraction(pieces, next, count / parts);
}

const BEFORE_HALF =
  /^(?:first|second|other|latter|former|better|final|opening|the|this|each|last|next|early|back|in|and|every|either|third|fourth|a|an)$/;

/** "half of voters", "half the population", "half an hour", "more than half". */
function readHalf(pieces: Pieces, i: number): FractionReading | undefined {
  if (pieces[i]?.lower !== "half" || isHyphen(pieces, i + 1)) return undefined;
  if (BEFORE_HALF.test(pieces[i - 1]?.lower ?? "")) return undefined;
  const next = i + 1;
  const after = pieces[next]?.lower ?? "";
  const unit = NAMED_UNITS.get(pieces[next + 1]?.lower ?? "");
  if (/^an?$/.test(after)) {
    const share = readPercent(pieces, next + 1, false);
    if (share !== undefined)
      return { next: share.next, value: 0.5, unit: share.unit, isRatio: false };
    return unit === undefined ? undefined : { next: next + 2, value: 0.5, unit, isRatio: false };
  }
  if (after === "of") return fraction(pieces, next, 0.5);
  if (/^(?:the|its|their|his|her|our|all|those|these)$/.test(after)) {
    if (/^(?:time|battle|story|fun)$/.test(pieces[next + 1]?.lower ?? "")) return undefined;
    const whole = readWhole(pieces, next);
    return whole === undefined ? undefined : { ...fraction(pieces, next, 0.5), wholeAt: next };
  }
  return isMeasureOfChange(pieces, i) && isFree(pieces, next)
    ? fraction(pieces, next, 0.5)
    : undefined;
}

/** "½ of", "⅔ of voters", "2/3 of". */
function readSign(pieces: Pieces, i: number): FractionReading | undefined {
  const sign = FRACTION_SIGNS.get(pieces[i]?.text ?? "");
  if (sign !== undefined && !pieces[i]?.glued) return fraction(pieces, i + 1, sign);
  const above = pieces[i]?.kind === "number" ? Number(pieces[i]?.text) : Number.NaN;
  const below = pieces[i + 2]?.kind === "number" ? Number(pieces[i + 2]?.text) : Number.NaN;
  if (pieces[i + 1]?.text !== "/" || pieces[i + 1]?.glued !== true) return undefined;
  if (!(above > 0 && above < below && below <= 10) || pieces[i + 3]?.lower !== "of")
    return undefined;
  return fraction(pieces, i + 3, above / below);
}

/** "one in five", "1 in 10", "nine out of ten", "one in every four". */
function readRatio(pieces: Pieces, i: number): FractionReading | undefined {
  const above = readNumber(pieces, i, false);
  if (above === undefined || above.magnitude || above.decimal) return undefined;
  let at = above.next;
  const outOf = wordsAt(pieces, at, ["out", "of"]);
  if (!outOf && pieces[at]?.lower !== "in") return undefined;
  at += outOf ? 2 : 1;
  if (pieces[at]?.lower === "every") at += 1;
  const below = readNumber(pieces, at, false);
  if (below === undefined || below.decimal || below.value <= above.value || above.value < 1) {
    return undefined;
  }
  const isRound = [3, 4, 5, 10, 100].includes(below.value);
  if (!outOf && ((above.value !== 1 && !isRound) || below.value > 100_000)) return undefined;
  const after = pieces[below.next];
  const word = after?.lower ?? "";
  if (
    NAMED_UNITS.has(word) ||
    /^(?:games|matches|outings|starts|seasons|attempts|%|million)$/.test(word)
  ) {
    return undefined;
  }
  if (after?.glued && after.kind !== "mark") return undefined;
  return { ...fraction(pieces, below.next, above.value / below.value), isRatio: true };
}

/** Adds what belongs to the words: "a quarter of an hour", "a quarter of a million". */
function fraction(pieces: Pieces, next: number, value: number): FractionReading {
  const plain: FractionReading = { next, value, unit: null, isRatio: false };
  if (pieces[next]?.lower !== "of" || !/^an?$/.test(pieces[next + 1]?.lower ?? "")) return plain;
  const word = pieces[next + 2]?.lower ?? "";
  const factor = MAGNITUDES.get(word);
  if (factor !== undefined) {
    return { next: next + 3, value: exactProduct(value, factor), unit: null, isRatio: true };
  }
  const unit = NAMED_UNITS.get(word);
  return unit === undefined ? plain : { ...plain, next: next + 3, unit };
}

/** Before the words stands what only goes with an amount: "by a third", "more than half". */
function isMeasureOfChange(pieces: Pieces, i: number): boolean {
  const before = pieces[i - 1]?.lower ?? "";
  return /^(?:by|than|nearly|almost|around|about|roughly|approximately|least)$/.test(before);
}

/** No noun follows that would make "a third" an ordinal: "by a third party". */
function isFree(pieces: Pieces, next: number): boolean {
  const after = pieces[next];
  if (
    after === undefined ||
    after.kind === "mark" ||
    after.sentence !== pieces[next - 1]?.sentence
  ) {
    return true;
  }
  return /^(?:in|to|on|over|since|from|and|but|as|compared|after|during|last|this|were|are|said|have|had|between|for|when|while|at|by|because|within|annually|would|will)$/.test(
    after.lower,
  );
}
