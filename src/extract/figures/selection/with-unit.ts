import { type Amount, isCutShort, readAmount } from "../amounts/amounts.ts";
import { readOfPhrase } from "../meaning/counted-nouns.ts";
import { isQualifiedBy } from "../meaning/qualifiers.ts";
import type { Reading } from "../numbers/parts.ts";
import { isHyphen, lowerAt, type PieceRange, type Pieces } from "../pieces.ts";
import { BEFORE_CONVERSIONS, PLACE_QUALIFIERS } from "../words/qualifiers.ts";
import { DURATIONS } from "../words/units.ts";
import type { Draft } from "./draft.ts";

/** "won over 10-man Chile": before a compound these words belong to the sentence. */
export const beforeCompound = (
  pieces: Pieces,
  qualifier: PieceRange | undefined,
): PieceRange | undefined =>
  isQualifiedBy(pieces, qualifier, PLACE_QUALIFIERS) ? undefined : qualifier;

/** "one day", "a second": words of time, place and order, hardly ever amounts. */
const FEW = /^(?:day|second|minute|foot|century|inch|degree)$/;

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
const isShare = (unit: string): boolean => /^(?:percent|percentage point|basis point)$/.test(unit);

/** Completes a figure that has a unit: its conversion in brackets, or what it is a share of. */
export function withUnit(pieces: Pieces, draft: Draft, amount: Amount): Draft | null | undefined {
  const { next, unit } = draft;
  if (unit === null) return undefined;
  const { number } = amount;
  const isHyphenated = isHyphen(pieces, number.next);
  const isWordOne = !number.digits && amount.value === 1 && !number.magnitude;
  if (isWordOne && !isHyphenated && FEW.test(unit)) return null;
  const isCompound = isHyphen(pieces, next) && pieces[next + 1]?.kind === "word";
  if (isCutShort(pieces, next) && !isCompound) return null;
  const small =
    amount.prefixed || !Number.isInteger(draft.value) ? undefined : readSmaller(pieces, next, unit);
  if (small !== undefined) {
    const value = Number((draft.value + small.value).toFixed(4));
    return { ...draft, value, next: small.next, end: small.next };
  }
  const conversion = readConversion(pieces, next, unit);
  // A conversion ends before its closing bracket.
  const after = conversion === undefined ? next : conversion.next + 1;
  const isOfThings = !isMoney(unit) && !DURATIONS.has(unit) && !unit.startsWith("degree");
  return {
    ...draft,
    next: after,
    counts: isOfThings ? readOfPhrase(pieces, after) : undefined,
    qualifier: isHyphenated ? beforeCompound(pieces, draft.qualifier) : draft.qualifier,
    conversion,
  };
}

/** Reads on from "6ft[ 2in]", "five feet[ and two inches]", "13 dollars[ and 45 cents]", "15 dollars[ 50].". */
function readSmaller(pieces: Pieces, i: number, unit: string): Reading | undefined {
  if (unit !== "foot" && !isMoney(unit)) return undefined;
  const isAnd = lowerAt(pieces, i) === "and";
  const amount = readAmount(pieces, isAnd ? i + 1 : i);
  if (amount === undefined || amount.prefixed) return undefined;
  const isCents =
    isMoney(unit) && amount.unit === null && /^\d\d$/.test(pieces[amount.next - 1]?.text ?? "");
  const isEnd = /^(?:[.;!?)”"]|)$/.test(lowerAt(pieces, amount.next));
  if (isCents && isEnd) return { value: amount.value / 100, next: amount.next };
  const isHundredths = amount.unit === unit && amount.value < 1 && amount.number.value >= 1;
  if (isHundredths) return { value: amount.value, next: amount.next };
  const isShort = amount.unit === null && /^ins?$/.test(lowerAt(pieces, amount.next));
  const isInches = unit === "foot" && amount.value < 12 && (isShort || amount.unit === "inch");
  return isInches ? { value: amount.value / 12, next: amount.next + Number(isShort) } : undefined;
}

/**
 * Reads the same amount in another unit, in brackets at piece `i`: "($51.6 billion)", "(about 3
 * miles)". A percentage or a duration in brackets says something else and is no conversion.
 */
function readConversion(pieces: Pieces, i: number, unit: string): Draft["conversion"] {
  if (!/^[([]$/.test(lowerAt(pieces, i))) return undefined;
  let at = i + 1;
  while (BEFORE_CONVERSIONS.has(lowerAt(pieces, at))) at += 1;
  const other = readAmount(pieces, at);
  if (!other?.unit || !/^[)\]]$/.test(lowerAt(pieces, other.next))) return undefined;
  if (other.unit === unit || isMoney(other.unit) !== isMoney(unit)) return undefined;
  if ([unit, other.unit].some((one) => isShare(one) || DURATIONS.has(one))) return undefined;
  return { first: other.first, next: other.next, value: other.value, unit: other.unit };
}
