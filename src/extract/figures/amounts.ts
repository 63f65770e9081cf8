import { readMeasure } from "./measures.ts";
import { readMoneyPrefix, readMoneySuffix } from "./money.ts";
import { exactProduct, type NumberReading, readNumber } from "./numbers.ts";
import { isHyphen, type Token } from "./tokens.ts";

/** A number with its unit, e.g. "$1.2bn", "8.1 trillion yen", "−3%", "12" . */
export interface Amount {
  /** Index of its first token: sign, currency or number. */
  first: number;
  /** Index of the number's own first token. */
  numberAt: number;
  /** Index of the first token after it. */
  next: number;
  value: number;
  unit: string | null;
  /** The currency stands before the number. */
  prefixed: boolean;
  number: NumberReading;
}

/** Reads the amount that starts at token `i`, or nothing. */
export function readAmount(tokens: readonly Token[], i: number): Amount | undefined {
  const negative = isSign(tokens, i);
  const at = negative ? i + 1 : i;
  const prefix = readMoneyPrefix(tokens, at);
  const numberAt = prefix?.next ?? at;
  const number = readNumber(tokens, numberAt, prefix !== undefined);
  if (number === undefined) return undefined;
  if (negative && !number.digits) return undefined;
  const sign = negative ? -1 : 1;
  const shared = { first: i, numberAt, number };
  if (prefix !== undefined) {
    // "US$5 million", and "$5 USD" or "$5 million-worth" without what follows.
    return {
      ...shared,
      next: number.next,
      value: sign * number.value,
      unit: prefix.unit,
      prefixed: true,
    };
  }
  const suffix = readMoneySuffix(tokens, number) ?? readMeasure(tokens, number);
  if (suffix === undefined) {
    return {
      ...shared,
      next: number.next,
      value: sign * number.value,
      unit: null,
      prefixed: false,
    };
  }
  const value = sign * exactProduct(number.value, suffix.factor);
  return { ...shared, next: suffix.next, value, unit: suffix.unit, prefixed: false };
}

/** "−3%", "-3%" with nothing glued before the sign, "minus 12C". */
function isSign(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.lower === "minus") return true;
  const isMinus = token.text === "−" || token.text === "-" || token.text === "–";
  const follows = tokens[i + 1];
  if (!isMinus || follows === undefined || !follows.glued || follows.kind === "word") return false;
  return !token.glued || /^[([“"]$/.test(tokens[i - 1]?.text ?? "");
}

/** Whether the amount stops in the middle of a word or number, e.g. the 5 of "5G", "5-a-side". */
export function isCutShort(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || !after.glued) return false;
  if (after.kind !== "mark") return true;
  const further = tokens[next + 1];
  if (further === undefined || !further.glued) return false;
  if (isHyphen(tokens, next)) return true;
  if (/^[–−]$/.test(after.text)) return further.kind === "number" || further.kind === "symbol";
  if (/^[.:,]$/.test(after.text)) return further.kind === "number";
  return /^[/:_@*×]$/.test(after.text);
}
