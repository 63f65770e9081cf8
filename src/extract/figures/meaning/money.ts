import type { NumberReading } from "../numbers/numbers.ts";
import { isHyphen, lowerAt, type Pieces } from "../pieces.ts";
import {
  COMMON_CODES,
  HUNDREDTHS,
  MONEY_NAMES,
  OTHER_CODES,
  SHARED_SIGNS,
  WORDS_TOO,
} from "../words/currencies.ts";
import { DETERMINERS, STOPS } from "../words/nouns.ts";
import { MAGNITUDES } from "../words/numbers.ts";
import { namesOf, readName, type UnitReading } from "./names.ts";

export interface Money extends UnitReading {
  /** Letters that are seldom money: they need a number that is large or has separators. */
  isRare?: boolean;
  /** A code in small letters, which in another language may be a word. */
  isSmall?: boolean;
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Each sign with its currency, e.g. "₾" with "GEL". */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...CODES].map((code): [string, string] => [signOf(code), code]),
  ...SHARED_SIGNS,
]);

function signOf(currency: string): string {
  const format = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  return format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? currency;
}

const NAMES = namesOf([
  ...MONEY_NAMES.map(([unit, names]) => [unit, names.split("|")] as const),
  ...HUNDREDTHS.map(([unit, names]) => [unit, names.split("|"), 0.01] as const),
]);

/** Reads a currency that stands before a number: "$", "HK$", "CHF", "Rs.", "dollar [22.5 million]". */
export function readMoneyPrefix(pieces: Pieces, i: number): Money | undefined {
  const money = readSign(pieces, i) ?? readCode(pieces, i) ?? readLeadingName(pieces, i);
  if (money === undefined) return undefined;
  const isShort = pieces[i]?.text === "Rs" && lowerAt(pieces, i + 1) === ".";
  const next = isShort ? i + 2 : i + 1;
  return pieces[next]?.kind === "number" ? { ...money, next } : undefined;
}

/** Nations by whose dollars an amount may be told: `us`, `canadian`, `hong kong`. */
const NATIONS = namesOf(
  MONEY_NAMES.map(([unit, names]) => {
    const dollars = names.split("|").filter((name) => name.endsWith(" dollars"));
    return [unit, dollars.map((name) => name.replace(/ dollars$/, ""))] as const;
  }),
);

/**
 * The nation behind an amount in dollars, "$1 million Canadian"; of a nation that is not known, as in "$300 Jamaican", the
 * unit is undefined.
 *
 * @param next the piece behind the amount
 */
export function nationOfDollars(
  pieces: Pieces,
  next: number,
): { unit: string | undefined; next: number } | undefined {
  const nation = readName(pieces, next, NATIONS);
  const isUnknown = /^\p{Lu}\p{Ll}+(?:an|ese|lian|ish)$/u.test(pieces[next]?.text ?? "");
  if (nation === undefined && !isUnknown) return undefined;
  const end = nation?.next ?? next + 1;
  // "$5 million Canadian homes" tells whose homes they are.
  const isNoun = pieces[end]?.kind === "word" && !STOPS.has(lowerAt(pieces, end));
  return isNoun ? undefined : { unit: nation?.unit, next: end };
}

/** A name straight after a verb or preposition; with an article it is the currency itself. */
function readLeadingName(pieces: Pieces, i: number): Money | undefined {
  const before = lowerAt(pieces, i - 1);
  if (!STOPS.has(before) || DETERMINERS.has(before)) return undefined;
  const name = readName(pieces, i, NAMES);
  return name?.next === i + 1 && name.factor === 1 ? { ...name, isRare: true } : undefined;
}

/** "$", "US$", "CHF$", "₾". */
export function readSign(pieces: Pieces, i: number): Money | undefined {
  const { kind, text = "" } = pieces[i] ?? {};
  if (kind !== "symbol") return undefined;
  if (text === "¥" && saysYuan(pieces)) return { unit: "CNY", next: i + 1, factor: 1 };
  const letters = text.slice(0, -1);
  const unit = SIGNS.get(text) ?? (COMMON_CODES.has(letters) ? letters : undefined);
  return unit === undefined ? undefined : { unit, next: i + 1, factor: 1 };
}

/** "USD", "usd", and "MUSD" for a million of them as companies in the north of Europe print it. */
export function readCode(pieces: Pieces, i: number): Money | undefined {
  const { kind, text = "" } = pieces[i] ?? {};
  if (kind !== "word" || text.length > 4 || WORDS_TOO.has(text)) return undefined;
  const next = i + 1;
  const printed = /^[a-z]{3}$/.test(text) ? text.toUpperCase() : text;
  const code = OTHER_CODES.get(printed) ?? printed;
  const isSmall = printed !== text;
  if (COMMON_CODES.has(code)) return { unit: code, next, factor: 1, isSmall };
  if (CODES.has(text)) return { unit: text, next, factor: 1, isRare: true };
  const unit = /^M[A-Z]{3}$/.test(text) ? text.slice(1) : "";
  return COMMON_CODES.has(unit) ? { unit, next, factor: 1e6 } : undefined;
}

const YUAN = new Set(["yuan", "renminbi", "rmb", "cny"]);
const YEN = new Set(["yen", "jpy"]);
const yuanTexts = new WeakMap<Pieces, boolean>();

/** The paragraph speaks of yuan and never of yen. */
function saysYuan(pieces: Pieces): boolean {
  const known = yuanTexts.get(pieces);
  if (known !== undefined) return known;
  const says = (words: ReadonlySet<string>) => pieces.some(({ lower }) => words.has(lower));
  const found = says(YUAN) && !says(YEN);
  yuanTexts.set(pieces, found);
  return found;
}

/** "1080p" is a screen of so many lines, and no pence. */
const SCREEN_LINES = new Set([480, 720, 1080, 1440, 2160]);

/** Reads a currency after a number: " yen", "-yen", " Hong Kong dollars", "€", "p", " cents". */
export function readMoneySuffix(pieces: Pieces, number: NumberReading): UnitReading | undefined {
  const hyphen = isHyphen(pieces, number.next);
  const i = hyphen ? number.next + 1 : number.next;
  const piece = pieces[i];
  if (piece?.kind === "symbol") {
    const isPrefix = pieces[i + 1]?.kind === "number" && pieces[i + 1]?.glued;
    return isPrefix ? undefined : readSign(pieces, i);
  }
  const isGlued = piece?.glued === true && !hyphen;
  const code = readCode(pieces, i);
  if (isGlued && !(number.digits && (piece.lower === "p" || code !== undefined))) {
    return undefined;
  }
  if (piece?.lower === "p" && (!piece.glued || SCREEN_LINES.has(number.value))) return undefined;
  const isLarge = number.magnitude || number.grouped;
  if (!isLarge && (piece?.lower === "won" || code?.isRare === true)) return undefined;
  return readMoneyName(pieces, i);
}

/** Reads the name or code of a currency at `i`: "euros", "US dollar", "CHF", "euro cents". */
export function readMoneyName(pieces: Pieces, i: number): UnitReading | undefined {
  const name = readName(pieces, i, NAMES);
  if (name !== undefined) return name;
  const code = readCode(pieces, i);
  // "75 USD million", but "3 USD50 vouchers" and "2,000 AMD chips"
  const after = pieces[i + 1];
  const isOther = after?.kind === "number" ? after.glued : code?.isRare && after?.kind === "word";
  if (code === undefined || isOther) return undefined;
  const magnitude = MAGNITUDES.get(lowerAt(pieces, i + 1));
  if (magnitude === undefined) return code;
  return { ...code, next: i + 2, factor: code.factor * magnitude };
}
