import { type Amount, isCutShort, readAmount } from "../amounts/amounts.ts";
import { readConversion } from "../amounts/conversions.ts";
import { endOf, type FigureDraft, printedWords } from "../figure-draft.ts";
import { readOfPhrase } from "../meaning/counted-nouns.ts";
import type { Reading } from "../numbers/below-hundred.ts";
import { isHyphen, lowerAt, type Pieces } from "../pieces.ts";

/** "won over 10-man Chile": before a compound these words belong to the sentence. */
export const beforeCompound = (qualifier: string | null): string | null =>
  /^(?:over|under|above|below|around|about)$/i.test(qualifier ?? "") ? null : qualifier;

/** Completes a figure that has a unit: its conversion in brackets, or what it is a share of. */
export function withUnit(
  text: string,
  pieces: Pieces,
  draft: FigureDraft,
  amount: Amount,
): FigureDraft | undefined {
  const { next, unit } = draft;
  const isWordOne = !amount.number.digits && amount.value === 1 && !amount.number.magnitude;
  const isHyphenated = isHyphen(pieces, amount.number.next);
  if (
    isWordOne &&
    !isHyphenated &&
    /^(?:day|second|minute|foot|century|inch|degree)$/.test(unit ?? "")
  ) {
    return undefined;
  }
  if (isCutShort(pieces, next) && !(isHyphen(pieces, next) && pieces[next + 1]?.kind === "word")) {
    return undefined;
  }
  const small = readSmaller(pieces, next, unit);
  if (small !== undefined) {
    const value = Number((draft.value + small.value).toFixed(4));
    return { ...draft, value, next: small.next, end: endOf(pieces, small.next) };
  }
  const converted = readConversion(text, pieces, next, unit);
  const isShare =
    !/^(?:[A-Z]{3}|year|month|week|day|hour|minute|second|decade|century|degree.*)$/.test(
      unit ?? "",
    );
  const whole = isShare ? readOfPhrase(pieces, converted?.next ?? next) : undefined;
  return {
    ...draft,
    next: converted?.next ?? next,
    counts: printedWords(text, pieces, whole),
    qualifier: isHyphenated ? beforeCompound(draft.qualifier) : draft.qualifier,
    ...(converted === undefined ? {} : { conversion: converted.conversion }),
  };
}

/** Reads on from "6ft[ 2in]", "five feet[ and two inches]", "13 dollars[ and 45 cents]". */
function readSmaller(pieces: Pieces, i: number, unit: string | null): Reading | undefined {
  if (!/^(?:foot|[A-Z]{3})$/.test(unit ?? "")) return undefined;
  const amount = readAmount(pieces, lowerAt(pieces, i) === "and" ? i + 1 : i);
  if (amount === undefined || amount.prefixed) return undefined;
  const isHundredths = amount.unit === unit && amount.value < 1 && amount.number.value >= 1;
  if (isHundredths) return { value: amount.value, next: amount.next };
  const isShort = amount.unit === null && /^ins?$/.test(lowerAt(pieces, amount.next));
  const isInches = unit === "foot" && amount.value < 12 && (isShort || amount.unit === "inch");
  return isInches ? { value: amount.value / 12, next: amount.next + Number(isShort) } : undefined;
}
