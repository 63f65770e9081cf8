import { isDash, isHyphen, type Pieces } from "../pieces.ts";
import { type Amount, readAmount } from "./amounts.ts";

/** One amount, or two that a range joins, or two that a change separates ("from 3% to 4%"). */
export interface Quantity {
  first: number;
  next: number;
  low: Amount;
  /** The upper end, when it is a range. */
  high?: Amount;
}

const CHANGE =
  /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|increase[sd]?|increasing|decrease[sd]?|dropp?(?:ed|s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|declined?|cut|cuts|cutting|raise[sd]?|raising|lower(?:ed|s|ing)?|edged?|slipped|slid|surged?|plunged?|shr[aiu]nk|went|gone|go|up|down|expand(?:ed|s)?|reduced?|doubled|tripled|moved?|lift(?:ed|s)?|advanced|gained|lost|by|beat|won|voted)$/;

/** Reads a range or a single amount at piece `i`: "between 3% and 4%", "10 to 12", "$5–7bn". */
export function readQuantity(pieces: Pieces, i: number): Quantity | undefined {
  if (pieces[i]?.lower === "between") {
    const low = [true, false]
      .map((joins) => readAmount(pieces, i + 1, joins))
      .find((amount) => amount && pieces[amount.next]?.lower === "and");
    if (low === undefined) return undefined;
    const high = readAmount(pieces, low.next + 1);
    const joined = high === undefined ? undefined : asRange(low, high);
    if (joined === undefined || high === undefined) return undefined;
    return { first: i, next: high.next, low: joined, high };
  }
  const low = readAmount(pieces, i);
  if (low === undefined) return undefined;
  const single: Quantity = { first: i, next: low.next, low };
  const joiner = joinerAt(pieces, low.next);
  if (joiner === undefined) return single;
  const high = readAmount(pieces, joiner.next);
  if (high === undefined) return single;
  const joined = asRange(low, high);
  if (joined === undefined) {
    return joiner.kind === "to" && isChange(pieces, i)
      ? { ...single, low: lend(low, high) }
      : single;
  }
  if (joiner.kind === "or" && !isNeighbour(low, high)) return single;
  const upper = low.prefixed && high.unit === null ? { ...high, unit: low.unit } : high;
  const range: Quantity = { first: i, next: high.next, low: joined, high: upper };
  if (joiner.kind !== "to") return range;
  return isChange(pieces, i) ? { ...single, low: { ...joined, next: low.next } } : range;
}

function joinerAt(
  pieces: Pieces,
  i: number,
): { kind: "to" | "or" | "dash"; next: number } | undefined {
  const word = pieces[i]?.lower;
  if (word === "to" || word === "or") return { kind: word, next: i + 1 };
  if (isHyphen(pieces, i) && pieces[i + 1]?.lower === "to" && isHyphen(pieces, i + 2)) {
    return { kind: "to", next: i + 3 };
  }
  return isDash(pieces, i) ? { kind: "dash", next: i + 1 } : undefined;
}

/** The lower end with the unit and magnitude it shares with the upper, if the two make a range. */
function asRange(low: Amount, high: Amount): Amount | undefined {
  if ((low.number.part === undefined) !== (high.number.part === undefined)) return undefined;
  const isUnitShared = low.unit === null || low.unit === high.unit;
  const isUnitLent = low.prefixed && high.unit === null;
  if (!isUnitShared && !isUnitLent) return undefined;
  const needsMagnitude =
    high.number.magnitude && !low.number.magnitude && low.number.value < high.number.base;
  const factor = high.number.value === 0 ? 1 : high.value / high.number.value;
  // "from 9 to 3 million": nine million, and no range.
  if (high.number.magnitude && !needsMagnitude && isSmall(low)) return undefined;
  const isBareLow = low.unit === null && high.unit !== null && !high.prefixed;
  let { value } = low;
  if (needsMagnitude) {
    value = Number(((value * high.number.value) / high.number.base).toPrecision(15));
  }
  if (isBareLow && factor > 0) value = Number((value * factor).toPrecision(15));
  if (value >= high.value) return undefined;
  if (low.unit === null && high.prefixed) return undefined;
  return { ...low, value, unit: low.unit ?? high.unit };
}

/** A number that can borrow the magnitude of the next one. */
const isSmall = ({ number, value }: Amount): boolean =>
  !number.magnitude && !number.grouped && value < 1000;

/** The start of a fall with the unit and magnitude of its end: "from 9 to 3 million hectares". */
function lend(low: Amount, high: Amount): Amount {
  if (low.unit !== null || high.prefixed) return low;
  const factor = high.number.magnitude && isSmall(low) ? high.number.value / high.number.base : 1;
  return { ...low, value: Number((low.value * factor).toPrecision(15)), unit: high.unit };
}

/** "two or three", "10 or 12"; not "two or 50". */
function isNeighbour(low: Amount, high: Amount): boolean {
  return low.value > 1 && high.value <= low.value * 2;
}

/** "rose from 3% to 4%", "fell 3 to 97", "by 52% to 48%" move or compare: they are no range. */
function isChange(pieces: Pieces, first: number): boolean {
  const before = (back: number): string => pieces[first - back]?.lower ?? "";
  if (before(1) !== "from") return CHANGE.test(before(1)) || CHANGE.test(before(2));
  if (/^rang(?:e|es|ed|ing)$/.test(before(2))) return false;
  return [2, 3, 4, 5, 6, 7].some((back) => CHANGE.test(before(back)) && before(back) !== "by");
}
