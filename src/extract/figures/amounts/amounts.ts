import { nationOfDollars, readMoneyPrefix, readMoneySuffix } from "../meaning/money.ts";
import { readMeasure } from "../meaning/units.ts";
import { exactProduct } from "../numbers/number-grammar.ts";
import { type NumberReading, readNumber } from "../numbers/numbers.ts";
import { isHyphen, lowerAt, type Pieces } from "../pieces.ts";
import { STOPS } from "../words/nouns.ts";

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

/**
 * Reads the amount that starts at piece `i`, or nothing.
 *
 * @param joins as in `readNumber`
 */
export function readAmount(pieces: Pieces, i: number, joins = true): Amount | undefined {
  const negative = isSign(pieces, i);
  const at = negative ? i + 1 : i;
  const prefix = readMoneyPrefix(pieces, at);
  const numberAt = prefix?.next ?? at;
  const number = readNumber(pieces, numberAt, prefix !== undefined, joins);
  if (number === undefined || (prefix?.isRare && !isSum(pieces, number))) return undefined;
  if (negative && !number.digits && pieces[i]?.text !== "minus") return undefined;
  const unitAt = number.part ? afterArticle(pieces, number.next) : number.next;
  const isOrdinal = number.part?.isClear === false && unitAt === number.next;
  const counted = { ...number, next: unitAt };
  const suffix =
    prefix !== undefined || isOrdinal
      ? undefined
      : (readMoneySuffix(pieces, counted) ?? readMeasure(pieces, counted));
  const nation = pieces[at]?.text === "$" ? nationOfDollars(pieces, number.next) : undefined;
  if (nation !== undefined && nation.unit === undefined) return undefined;
  const factor = (prefix ?? suffix)?.factor ?? 1;
  const value = factor === 1 ? number.value : exactProduct(number.value, factor);
  return {
    first: i,
    numberAt,
    number,
    next: nation?.next ?? suffix?.next ?? number.next,
    value: negative ? -value : value,
    unit: nation?.unit ?? prefix?.unit ?? suffix?.unit ?? null,
    prefixed: prefix !== undefined,
  };
}

/** A large number that no noun follows, so that it may be money: "22.5 million [in all]". */
function isSum(pieces: Pieces, { next, grouped, magnitude }: NumberReading): boolean {
  const isCounted = pieces[next]?.kind === "word" && !STOPS.has(lowerAt(pieces, next));
  return (grouped || magnitude) && !isCounted;
}

/** The index of the unit in "[half] an hour", "[a quarter] of a mile"; `i` where there is none. */
function afterArticle(pieces: Pieces, i: number): number {
  const at = lowerAt(pieces, i) === "of" ? i + 1 : i;
  return /^an?$/.test(lowerAt(pieces, at)) ? at + 1 : i;
}

/** "−3%", "-3%" with nothing glued before the sign, "minus 12C". */
export function isSign(pieces: Pieces, i: number): boolean {
  const piece = pieces[i];
  if (piece === undefined) return false;
  if (piece.lower === "minus") return true;
  const isMinus = piece.text === "−" || piece.text === "-" || piece.text === "–";
  const follows = pieces[i + 1];
  if (!isMinus || follows === undefined || !follows.glued || follows.kind === "word") return false;
  if (pieces[i - 1]?.kind === "number") return false;
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
