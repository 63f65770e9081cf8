import { readWhole } from "./counted-noun.ts";
import { readPercent } from "./measures.ts";
import { FRACTION_SIGNS, MAGNITUDES, PARTS } from "./number-words.ts";
import { exactProduct, readNumber } from "./numbers.ts";
import { isHyphen, type Token, wordsAt } from "./tokens.ts";
import { NAMED_UNITS } from "./units.ts";

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
export function readFraction(tokens: readonly Token[], i: number): FractionReading | undefined {
  if (tokens[i]?.glued && tokens[i - 1]?.kind !== "mark") return undefined;
  return readRatio(tokens, i) ?? readParts(tokens, i) ?? readHalf(tokens, i) ?? readSign(tokens, i);
}

/** "a third of", "by a quarter", "one-third", "two thirds", "three quarters of". */
function readParts(tokens: readonly Token[], i: number): FractionReading | undefined {
  const isArticle = /^an?$/.test(tokens[i]?.lower ?? "");
  const number = isArticle ? undefined : readNumber(tokens, i, false);
  if (!isArticle && (number === undefined || number.digits)) return undefined;
  const count = number?.value ?? 1;
  const at = number?.next ?? i + 1;
  const hyphen = isHyphen(tokens, at);
  const nameAt = hyphen ? at + 1 : at;
  const name = tokens[nameAt]?.lower ?? "";
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
  if (isHyphen(tokens, next)) return undefined;
  const isNamedOf = tokens[next]?.lower === "of";
  const isClear = hyphen || (/^thirds|fifths|tenths$/.test(name) && count > 1);
  if (!isClear && !isNamedOf && !(isMeasureOfChange(tokens, i) && isFree(tokens, next))) {
    return undefined;
  }
  return fraction(tokens, next, count / parts);
}

const BEFORE_HALF =
  /^(?:first|second|other|latter|former|better|final|opening|the|this|each|last|next|early|back|in|and|every|either|third|fourth|a|an)$/;

/** "half of voters", "half the population", "half an hour", "more than half". */
function readHalf(tokens: readonly Token[], i: number): FractionReading | undefined {
  if (tokens[i]?.lower !== "half" || isHyphen(tokens, i + 1)) return undefined;
  if (BEFORE_HALF.test(tokens[i - 1]?.lower ?? "")) return undefined;
  const next = i + 1;
  const after = tokens[next]?.lower ?? "";
  const unit = NAMED_UNITS.get(tokens[next + 1]?.lower ?? "");
  if (/^an?$/.test(after)) {
    const share = readPercent(tokens, next + 1, false);
    if (share !== undefined)
      return { next: share.next, value: 0.5, unit: share.unit, isRatio: false };
    return unit === undefined ? undefined : { next: next + 2, value: 0.5, unit, isRatio: false };
  }
  if (after === "of") return fraction(tokens, next, 0.5);
  if (/^(?:the|its|their|his|her|our|all|those|these)$/.test(after)) {
    if (/^(?:time|battle|story|fun)$/.test(tokens[next + 1]?.lower ?? "")) return undefined;
    const whole = readWhole(tokens, next);
    return whole === undefined ? undefined : { ...fraction(tokens, next, 0.5), wholeAt: next };
  }
  return isMeasureOfChange(tokens, i) && isFree(tokens, next)
    ? fraction(tokens, next, 0.5)
    : undefined;
}

/** "½ of", "⅔ of voters", "2/3 of". */
function readSign(tokens: readonly Token[], i: number): FractionReading | undefined {
  const sign = FRACTION_SIGNS.get(tokens[i]?.text ?? "");
  if (sign !== undefined && !tokens[i]?.glued) return fraction(tokens, i + 1, sign);
  const above = tokens[i]?.kind === "number" ? Number(tokens[i]?.text) : Number.NaN;
  const below = tokens[i + 2]?.kind === "number" ? Number(tokens[i + 2]?.text) : Number.NaN;
  if (tokens[i + 1]?.text !== "/" || tokens[i + 1]?.glued !== true) return undefined;
  if (!(above > 0 && above < below && below <= 10) || tokens[i + 3]?.lower !== "of")
    return undefined;
  return fraction(tokens, i + 3, above / below);
}

/** "one in five", "1 in 10", "nine out of ten", "one in every four". */
function readRatio(tokens: readonly Token[], i: number): FractionReading | undefined {
  const above = readNumber(tokens, i, false);
  if (above === undefined || above.magnitude || above.decimal) return undefined;
  let at = above.next;
  const outOf = wordsAt(tokens, at, ["out", "of"]);
  if (!outOf && tokens[at]?.lower !== "in") return undefined;
  at += outOf ? 2 : 1;
  if (tokens[at]?.lower === "every") at += 1;
  const below = readNumber(tokens, at, false);
  if (below === undefined || below.decimal || below.value <= above.value || above.value < 1) {
    return undefined;
  }
  const isRound = [3, 4, 5, 10, 100].includes(below.value);
  if (!outOf && ((above.value !== 1 && !isRound) || below.value > 100_000)) return undefined;
  const after = tokens[below.next];
  const word = after?.lower ?? "";
  if (
    NAMED_UNITS.has(word) ||
    /^(?:games|matches|outings|starts|seasons|attempts|%|million)$/.test(word)
  ) {
    return undefined;
  }
  if (after?.glued && after.kind !== "mark") return undefined;
  return { ...fraction(tokens, below.next, above.value / below.value), isRatio: true };
}

/** Adds what belongs to the words: "a quarter of an hour", "a quarter of a million". */
function fraction(tokens: readonly Token[], next: number, value: number): FractionReading {
  const plain: FractionReading = { next, value, unit: null, isRatio: false };
  if (tokens[next]?.lower !== "of" || !/^an?$/.test(tokens[next + 1]?.lower ?? "")) return plain;
  const word = tokens[next + 2]?.lower ?? "";
  const factor = MAGNITUDES.get(word);
  if (factor !== undefined) {
    return { next: next + 3, value: exactProduct(value, factor), unit: null, isRatio: true };
  }
  const unit = NAMED_UNITS.get(word);
  return unit === undefined ? plain : { ...plain, next: next + 3, unit };
}

/** Before the words stands what only goes with an amount: "by a third", "more than half". */
function isMeasureOfChange(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  return /^(?:by|than|nearly|almost|around|about|roughly|approximately|least)$/.test(before);
}

/** No noun follows that would make "a third" an ordinal: "by a third party". */
function isFree(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (
    after === undefined ||
    after.kind === "mark" ||
    after.sentence !== tokens[next - 1]?.sentence
  ) {
    return true;
  }
  return /^(?:in|to|on|over|since|from|and|but|as|compared|after|during|last|this|were|are|said|have|had|between|for|when|while|at|by|because|within|annually|would|will)$/.test(
    after.lower,
  );
}
