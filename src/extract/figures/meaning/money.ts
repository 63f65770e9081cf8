import type { NumberReading } from "../numbers/numbers.ts";
import { isHyphen, type Piece, type Pieces } from "../pieces.ts";
import {
  HUNDREDTHS,
  MONEY_CODES,
  MONEY_SIGNS,
  MONEY_WORDS,
  NATIONAL,
  PLURALS,
} from "./currencies.ts";

export interface UnitReading {
  /** Index of the first piece after the unit. */
  next: number;
  /** e.g. "JPY", "percent", "kilometre". */
  unit: string;
  /** What one unit as printed is worth, e.g. 0.01 for cents. */
  factor: number;
}

/** Reads a currency sign or code that stands before a number: "$", "HK$", "CHF", "Rs.". */
export function readMoneyPrefix(pieces: Pieces, i: number): UnitReading | undefined {
  const piece = pieces[i];
  if (piece === undefined) return undefined;
  let next = i + 1;
  let unit: string | undefined;
  if (piece.kind === "symbol") {
    unit = MONEY_SIGNS.get(piece.text);
    if (piece.text === "¥" && saysYuan(pieces, i)) unit = "CNY";
  } else if (piece.kind === "word") {
    unit = MONEY_CODES.get(piece.text.replace(/\.$/, ""));
    if (pieces[next]?.text === "." && piece.text === "Rs") next += 1;
  }
  if (unit === undefined || pieces[next]?.kind !== "number") return undefined;
  return { next, unit, factor: 1 };
}

/** How far around a "¥" sign the word "yuan" is looked for, in pieces. */
const YUAN_REACH = 200;
const YUAN = new Set(["yuan", "renminbi", "rmb", "cny"]);
const YEN = new Set(["yen", "jpy"]);

/** The text around piece `i` speaks of yuan and never of yen. */
function saysYuan(pieces: Pieces, i: number): boolean {
  let yuan = false;
  const end = Math.min(pieces.length, i + YUAN_REACH);
  for (let at = Math.max(0, i - YUAN_REACH); at < end; at += 1) {
    const word = pieces[at]?.lower ?? "";
    if (YEN.has(word)) return false;
    yuan ||= YUAN.has(word);
  }
  return yuan;
}

/** Reads a currency after a number: " yen", "-yen", " Hong Kong dollars", "€", "p", " cents". */
export function readMoneySuffix(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const hyphen = isHyphen(pieces, number.next);
  const i = hyphen ? number.next + 1 : number.next;
  const piece = pieces[i];
  if (piece === undefined) return undefined;
  if (piece.kind === "symbol") {
    const unit = MONEY_SIGNS.get(piece.text);
    const isNextPrefix = pieces[i + 1]?.kind === "number" && pieces[i + 1]?.glued;
    return unit === undefined || isNextPrefix ? undefined : { next: i + 1, unit, factor: 1 };
  }
  if (piece.kind !== "word" || (piece.glued && !hyphen && !isGluedMoney(piece, number))) {
    return undefined;
  }
  const national = readNational(pieces, i);
  if (national !== undefined) return national;
  const hundredths = HUNDREDTHS.get(piece.lower);
  if (hundredths !== undefined && (piece.lower !== "p" || piece.glued)) {
    return { next: i + 1, unit: hundredths, factor: 0.01 };
  }
  const code = MONEY_CODES.get(piece.text);
  if (code !== undefined) return { next: i + 1, unit: code, factor: 1 };
  const unit = MONEY_WORDS.get(piece.lower);
  if (unit === undefined) return undefined;
  if (piece.lower === "won" && !number.magnitude && !number.grouped) return undefined;
  if (unit === "GBP" && !number.magnitude && isWeight(pieces, i)) return undefined;
  if (unit === "EUR" && /^cents?$/.test(pieces[i + 1]?.lower ?? "")) {
    return { next: i + 2, unit, factor: 0.01 };
  }
  const sterling = pieces[i + 1]?.lower === "sterling";
  return { next: sterling ? i + 2 : i + 1, unit, factor: 1 };
}

/** "5p"; not "5 p", and not "5won". */
function isGluedMoney(piece: Piece, number: NumberReading): boolean {
  return number.digits && (piece.lower === "p" || MONEY_CODES.has(piece.text));
}

/** Two or three words, e.g. "Swiss francs", "Hong Kong dollars", "New Zealand dollars". */
function readNational(pieces: Pieces, i: number): UnitReading | undefined {
  const isTwoWords = /^(?:hong|new|sri|south)$/.test(pieces[i]?.lower ?? "");
  const at = isTwoWords ? i + 1 : i;
  const word = pieces[at + 1]?.lower ?? "";
  const singular = PLURALS.get(word) ?? word.replace(/s$/, "");
  const unit = NATIONAL.get(`${pieces[at]?.lower ?? ""} ${singular}`);
  return unit === undefined ? undefined : { next: at + 2, unit, factor: 1 };
}

/** Whether "pounds" at `i` weigh something: "10 pounds of sugar", "weighed 10 pounds". */
function isWeight(pieces: Pieces, i: number): boolean {
  if (pieces[i + 1]?.lower === "of" || pieces[i + 1]?.lower === "per") return true;
  return pieces
    .slice(Math.max(0, i - 6), i)
    .some((piece) =>
      /^(?:weigh(?:s|ed|ing|t)?|lose|lost|losing|shed|gain(?:s|ed)?)$/.test(piece.lower),
    );
}
