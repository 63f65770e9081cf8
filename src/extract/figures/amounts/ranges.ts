import { exactProduct } from "../numbers/number-grammar.ts";
import { isDash, isHyphen, lowerAt, type Pieces } from "../pieces.ts";
import { CHANGE } from "../words/changes.ts";
import { type Amount, readAmount } from "./amounts.ts";

/** One amount, or two that a range joins, or two that a change separates ("from 3% to 4%"). */
export interface Quantity {
  first: number;
  next: number;
  low: Amount;
  /** The upper end, when it is a range. */
  high?: Amount;
}

/** Reads a range or a single amount at piece `i`: "between 3% and 4%", "10 to 12", "$5–7bn". */
export function readQuantity(pieces: Pieces, i: number): Quantity | undefined {
  if (lowerAt(pieces, i) === "between") {
    const low = [true, false]
      .map((joins) => readAmount(pieces, i + 1, joins))
      .find((amount) => amount && lowerAt(pieces, amount.next) === "and");
    const high = low && readAmount(pieces, low.next + 1);
    const joined = high && asRange(low, high);
    return joined && { first: i, next: high.next, low: joined, high };
  }
  const low = readAmount(pieces, i);
  if (low === undefined) return undefined;
  const single: Quantity = { first: i, next: low.next, low };
  const joiner = joinerAt(pieces, low.next);
  const high = joiner && readAmount(pieces, joiner.next);
  if (joiner === undefined || high === undefined) return single;
  // "7-Eleven"
  if (joiner.kind === "dash" && low.number.digits && !high.number.digits) return single;
  const joined = asRange(low, high);
  if (joined === undefined) {
    const isStart = joiner.kind === "to" && low.unit === null && !high.prefixed;
    if (!isStart || !isChange(pieces, i)) return single;
    return { ...single, low: lend(low, high, high.number.magnitude && isSmall(low)) };
  }
  // "two or three", "10 or 12"; not "two or 50".
  if (joiner.kind === "or" && !(low.value > 1 && high.value <= low.value * 2)) return single;
  const upper = low.prefixed && high.unit === null ? { ...high, unit: low.unit } : high;
  const range: Quantity = { first: i, next: high.next, low: joined, high: upper };
  if (joiner.kind !== "to") return range;
  return isChange(pieces, i) ? { ...single, low: { ...joined, next: low.next } } : range;
}

/** What stands between the ends of a range. */
function joinerAt(
  pieces: Pieces,
  i: number,
): { kind: "to" | "or" | "dash"; next: number } | undefined {
  const word = lowerAt(pieces, i);
  if (word === "to" || word === "or") return { kind: word, next: i + 1 };
  if (isHyphen(pieces, i) && lowerAt(pieces, i + 1) === "to" && isHyphen(pieces, i + 2)) {
    return { kind: "to", next: i + 3 };
  }
  // "18- to 24-year-olds"
  if (lowerAt(pieces, i) === "-" && pieces[i]?.glued && lowerAt(pieces, i + 1) === "to")
    return { kind: "to", next: i + 2 };
  return isDash(pieces, i) ? { kind: "dash", next: i + 1 } : undefined;
}

/** The lower end with the unit and magnitude it shares with the upper, if the two make a range. */
function asRange(low: Amount, high: Amount): Amount | undefined {
  const isShared = low.unit === null ? !high.prefixed : low.unit === high.unit;
  if (!isShared && !(low.prefixed && high.unit === null)) return undefined;
  if (!low.number.part !== !high.number.part) return undefined;
  const { magnitude, value, factor } = high.number;
  const lends = magnitude && !low.number.magnitude && low.number.value < value / factor;
  // "from 9 to 3 million": nine million, and no range.
  if (magnitude && !lends && isSmall(low)) return undefined;
  const lent = lend(low, high, lends);
  return lent.value < high.value ? lent : undefined;
}

/** A number that can borrow the magnitude of the next one. */
const isSmall = ({ number, value }: Amount): boolean =>
  !number.magnitude && !number.grouped && value < 1000;

/** The start of a range or fall with the unit and magnitude of its end: "from 9 to 3 million hectares". */
function lend(low: Amount, high: Amount, magnitude: boolean): Amount {
  const isUnitLent = low.unit === null && !high.prefixed && high.number.value !== 0;
  const unit = isUnitLent ? high.value / high.number.value : 1;
  const value = exactProduct(low.value, Math.abs(unit) * (magnitude ? high.number.factor : 1));
  return { ...low, value, unit: low.unit ?? high.unit };
}

/** "rose from 3% to 4%", "fell 3 to 97", "by 52% to 48%" move or compare: they are no range. */
function isChange(pieces: Pieces, first: number): boolean {
  const before = (back: number): string => lowerAt(pieces, first - back);
  if (before(1) !== "from") return CHANGE.has(before(1)) || CHANGE.has(before(2));
  if (/^rang(?:e|es|ed|ing)$/.test(before(2))) return false;
  return [2, 3, 4, 5, 6, 7].some((back) => CHANGE.has(before(back)) && before(back) !== "by");
}
