import { CODES, HUNDREDTHS, NATIONAL, PLURALS, SIGNS, WORDS } from "./currencies.ts";
import type { NumberReading } from "./numbers.ts";
import { isHyphen, type Token } from "./tokens.ts";

export interface UnitReading {
  /** Index of the first token after the unit. */
  next: number;
  /** e.g. "JPY", "percent", "kilometre". */
  unit: string;
  /** What one unit as printed is worth, e.g. 0.01 for cents. */
  factor: number;
}

/** Reads a currency sign or code that stands before a number: "$", "HK$", "CHF", "Rs.". */
export function readMoneyPrefix(tokens: readonly Token[], i: number): UnitReading | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  let next = i + 1;
  let unit: string | undefined;
  if (token.kind === "symbol") {
    unit = SIGNS.get(token.text);
    if (token.text === "¥" && saysYuan(tokens, i)) unit = "CNY";
  } else if (token.kind === "word") {
    unit = CODES.get(token.text.replace(/\.$/, ""));
    if (tokens[next]?.text === "." && token.text === "Rs") next += 1;
  }
  if (unit === undefined || tokens[next]?.kind !== "number") return undefined;
  return { next, unit, factor: 1 };
}

/** How far around a "¥" sign the word "yuan" is looked for, in tokens. */
const YUAN_REACH = 200;
const YUAN = new Set(["yuan", "renminbi", "rmb", "cny"]);
const YEN = new Set(["yen", "jpy"]);

/** The text around token `i` speaks of yuan and never of yen. */
function saysYuan(tokens: readonly Token[], i: number): boolean {
  let yuan = false;
  const end = Math.min(tokens.length, i + YUAN_REACH);
  for (let at = Math.max(0, i - YUAN_REACH); at < end; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (YEN.has(word)) return false;
    yuan ||= YUAN.has(word);
  }
  return yuan;
}

/** Reads a currency after a number: " yen", "-yen", " Hong Kong dollars", "€", "p", " cents". */
export function readMoneySuffix(
  tokens: readonly Token[],
  number: NumberReading,
): UnitReading | undefined {
  const hyphen = isHyphen(tokens, number.next);
  const i = hyphen ? number.next + 1 : number.next;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === "symbol") {
    const unit = SIGNS.get(token.text);
    const isNextPrefix = tokens[i + 1]?.kind === "number" && tokens[i + 1]?.glued;
    return unit === undefined || isNextPrefix ? undefined : { next: i + 1, unit, factor: 1 };
  }
  if (token.kind !== "word" || (token.glued && !hyphen && !isGluedMoney(token, number))) {
    return undefined;
  }
  const national = readNational(tokens, i);
  if (national !== undefined) return national;
  const hundredths = HUNDREDTHS.get(token.lower);
  if (hundredths !== undefined && (token.lower !== "p" || token.glued)) {
    return { next: i + 1, unit: hundredths, factor: 0.01 };
  }
  const code = CODES.get(token.text);
  if (code !== undefined) return { next: i + 1, unit: code, factor: 1 };
  const unit = WORDS.get(token.lower);
  if (unit === undefined) return undefined;
  if (token.lower === "won" && !number.magnitude && !number.grouped) return undefined;
  if (unit === "GBP" && !number.magnitude && isWeight(tokens, i)) return undefined;
  if (unit === "EUR" && /^cents?$/.test(tokens[i + 1]?.lower ?? "")) {
    return { next: i + 2, unit, factor: 0.01 };
  }
  const sterling = tokens[i + 1]?.lower === "sterling";
  return { next: sterling ? i + 2 : i + 1, unit, factor: 1 };
}

/** "5p"; not "5 p", and not "5won". */
function isGluedMoney(token: Token, number: NumberReading): boolean {
  return number.digits && (token.lower === "p" || CODES.has(token.text));
}

/** Two or three words, e.g. "Swiss francs", "Hong Kong dollars", "New Zealand dollars". */
function readNational(tokens: readonly Token[], i: number): UnitReading | undefined {
  const isTwoWords = /^(?:hong|new|sri|south)$/.test(tokens[i]?.lower ?? "");
  const at = isTwoWords ? i + 1 : i;
  const word = tokens[at + 1]?.lower ?? "";
  const singular = PLURALS.get(word) ?? word.replace(/s$/, "");
  const unit = NATIONAL.get(`${tokens[at]?.lower ?? ""} ${singular}`);
  return unit === undefined ? undefined : { next: at + 2, unit, factor: 1 };
}

/** Whether "pounds" at `i` weigh something: "10 pounds of sugar", "weighed 10 pounds". */
function isWeight(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lower === "of" || tokens[i + 1]?.lower === "per") return true;
  return tokens
    .slice(Math.max(0, i - 6), i)
    .some((token) =>
      /^(?:weigh(?:s|ed|ing|t)?|lose|lost|losing|shed|gain(?:s|ed)?)$/.test(token.lower),
    );
}
