import type { NumberReading } from "../numbers/numbers.ts";
import { isHyphen, lowerAt, type Piece, type Pieces } from "../pieces.ts";
import {
  HUNDREDTHS,
  MONEY_CODES,
  MONEY_SIGNS,
  MONEY_WORDS,
  NATIONAL,
  PLURALS,
} from "../words/currencies.ts";
import { MAGNITUDES } from "../words/numbers.ts";

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
  let factor = 1;
  if (piece.kind === "symbol") {
    unit = MONEY_SIGNS.get(piece.text) ?? MONEY_CODES.get(piece.text.slice(0, -1));
    if (piece.text === "¥" && saysYuan(pieces, i)) unit = "CNY";
  } else if (piece.kind === "word") {
    const code = codeOf(piece.text);
    unit = code?.unit;
    factor = code?.factor ?? 1;
    if (pieces[next]?.text === "." && piece.text === "Rs") next += 1;
  }
  if (unit === undefined || pieces[next]?.kind !== "number") return undefined;
  return { next, unit, factor };
}

/** "USD", and "MUSD" for a million of them as companies in the north of Europe print it. */
function codeOf(text: string): { unit: string; factor: number } | undefined {
  const unit = MONEY_CODES.get(text);
  if (unit !== undefined) return { unit, factor: 1 };
  const million = /^M[A-Z]{3}$/.test(text) ? MONEY_CODES.get(text.slice(1)) : undefined;
  return million === undefined ? undefined : { unit: million, factor: 1e6 };
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
    const word = lowerAt(pieces, at);
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
  const hundredths = HUNDREDTHS.get(piece.lower);
  if (hundredths !== undefined) {
    const isOther = piece.lower === "p" && (!piece.glued || SCREEN_LINES.has(number.value));
    return isOther ? undefined : { next: i + 1, unit: hundredths, factor: 0.01 };
  }
  if (piece.lower === "won" && !number.magnitude && !number.grouped) return undefined;
  return readMoneyName(pieces, i);
}

/** "1080p" is a screen of so many lines, and no pence. */
const SCREEN_LINES = new Set([480, 720, 1080, 1440, 2160]);

/** Reads the name or code of a currency at `i`: "euros", "US dollar", "CHF", "euro cents". */
export function readMoneyName(pieces: Pieces, i: number): UnitReading | undefined {
  const national = readNational(pieces, i);
  if (national !== undefined) return national;
  const code = codeOf(pieces[i]?.text ?? "");
  if (code !== undefined) {
    // "75 USD million", but "3 USD50 vouchers"
    if (pieces[i + 1]?.kind === "number" && pieces[i + 1]?.glued) return undefined;
    const magnitude = MAGNITUDES.get(lowerAt(pieces, i + 1));
    const next = magnitude === undefined ? i + 1 : i + 2;
    return { next, unit: code.unit, factor: code.factor * (magnitude ?? 1) };
  }
  const unit = MONEY_WORDS.get(lowerAt(pieces, i));
  if (unit === undefined) return undefined;
  const isCents = unit === "EUR" && /^cents?$/.test(lowerAt(pieces, i + 1));
  return isCents ? { next: i + 2, unit, factor: 0.01 } : { next: i + 1, unit, factor: 1 };
}

/** "5p"; not "5 p", and not "5won". */
function isGluedMoney(piece: Piece, number: NumberReading): boolean {
  return (
    number.digits &&
    (piece.lower === "p" || codeOf(piece.text) !== undefined || /^[元円원]$/.test(piece.text))
  );
}

/** Two or three words, e.g. "Swiss francs", "Hong Kong dollars", "New Zealand dollars". */
function readNational(pieces: Pieces, i: number): UnitReading | undefined {
  const isTwoWords = /^(?:hong|new|sri|south)$/.test(lowerAt(pieces, i));
  const at = isTwoWords ? i + 1 : i;
  const word = lowerAt(pieces, at + 1);
  const singular = PLURALS.get(word) ?? word.replace(/s$/, "");
  const unit = NATIONAL.get(`${lowerAt(pieces, at)} ${singular}`);
  return unit === undefined ? undefined : { next: at + 2, unit, factor: 1 };
}
