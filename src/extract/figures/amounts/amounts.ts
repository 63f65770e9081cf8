import { readMoneyPrefix, readMoneySuffix } from "../meaning/money.ts";
import { readMeasure } from "../meaning/units.ts";
import { exactProduct, type NumberReading, readNumber } from "../numbers/numbers.ts";
import { isHyphen, type Pieces } from "../pieces.ts";

/** A number with its unit, e.g. "$1.2bn", "2.5 billion euros", "−3%", "12" . */
export interface Amount {
  /** Index of its first piece: sign, currency or number. */
  first: number;
  /** Index of the number's own first piece. */
  numberAt: number;
  /** Index of the first piece after it. */
  next: number;
  value: number;
  unit: string | null;
  /** The currency stands before the number. */
  prefixed: boolean;
  number: NumberReading;
}

/** Reads the amount that starts at piece `i`, or nothing. */
export function readAmount(pieces: Pieces, i: number): Amount | undefined {
  const negative = isSign(pieces, i);
  const at = negative ? i + 1 : i;
  const prefix = readMoneyPrefix(pieces, at);
  const numberAt = prefix?.next ?? at;
  const number = readNumber(pieces, numberAt, prefix !== undefined);
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
  const suffix = readMoneySuffix(pieces, number) ?? readMeasure(pieces, number);
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
function isSign(pieces: Pieces, i: number): boolean {
  const piece = pieces[i];
  if (piece === undefined) return false;
  if (piece.lower === "minus") return true;
  const isMinus = piece.text === "−" || piece.text === "-" || piece.text === "–";
  const follows = pieces[i + 1];
  if (!isMinus || follows === undefined || !follows.glued || follows.kind === "word") return false;
  return !piece.glued || /^[([“"]$/.test(pieces[i - 1]?.text ?? "");
}

/** Whether the amount stops in the middle of a word or number, e.g. the 5 of "5G", "5-a-side". */
export function isCutShort(pieces: Pieces, next: number): boolean {
  const after = pieces[next];
  if (after === undefined || !after.glued) return false;
  if (after.kind !== "mark") return true;
  const further = pieces[next + 1];
  if (further === undefined || !further.glued) return false;
  if (isHyphen(pieces, next)) return true;
  if (/^[–−]$/.test(after.text)) return further.kind === "number" || further.kind === "symbol";
  if (/^[.:,]$/.test(after.text)) return further.kind === "number";
  return /^[/:_@*×]$/.test(after.text);
}
