import { numberWord, ordinalWord, readDigits } from "./numbers.ts";
import { bySpelling } from "./spellings.ts";
import { isNameInCapitals } from "./stop-words.ts";
import { bindUnits, unitsOf } from "./units.ts";
import type { Word } from "./word.ts";
import { fold, stem } from "./word-forms.ts";

/** Letters of writing that sets no spaces between words: each is read as a word. */
const SPACELESS = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}`;
const LETTER = String.raw`(?![${SPACELESS}])\p{L}`;
const OF_WORD = String.raw`(?:(?![${SPACELESS}])[\p{L}\p{M}\p{N}])*`;

const TOKEN = new RegExp(
  [
    // A number whose groups are set apart by spaces, any other number, a sign.
    String.raw`(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?![\p{Nd}\p{L}])(?:[.,]\p{Nd}+)?`,
    String.raw`\p{Nd}+(?:[.,'’]\p{Nd}+)*`,
    String.raw`(?<!\p{L})(?:US|AU?|CA?|HK|NZ|R|SG?|NT)?\$|[€£¥₹₩%]`,
    // `U.S.`, a letter of writing without spaces, a word.
    String.raw`(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}.]))?`,
    String.raw`(?=\p{L})[${SPACELESS}]\p{M}*`,
    `${LETTER}${OF_WORD}(?:['’ʼ]${LETTER}${OF_WORD})*`,
  ].join("|"),
  "gu",
);
const IS_SPACELESS = new RegExp(`^[${SPACELESS}]`, "u");

/** Is it a letter of writing without spaces, e.g. `経`? */
export function isSpaceless(word: Word): boolean {
  return IS_SPACELESS.test(word.folded);
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** Short and American forms of units of measure. */
const MEASURES = bySpelling({
  kilometre: "km kms kilometer kilometers",
  metre: "meter meters",
  centimetre: "cm",
  millimetre: "mm",
  kilogram: "kg kilo kilos",
  kilowatt: "kw",
  megawatt: "mw",
  gigawatt: "gw",
  megabyte: "mb",
  gigabyte: "gb",
  terabyte: "tb",
  foot: "ft feet",
  hour: "hr hrs",
  minute: "min mins",
  year: "yr yrs",
});

/** What a word or number is by itself, whatever stands beside it. */
interface Token {
  folded: string;
  keys: readonly string[];
  parts: readonly string[];
  /** Of digits and of a number word that is not also an article, as `one` is. */
  number: boolean;
  /** Of a number word, e.g. 12 of `twelve`. */
  value?: number | undefined;
}

const NONE: readonly string[] = [];

/** The tokens that were read, as they were printed: a text has few different ones. */
const tokens = new Map<string, Token>();
/** So many tokens are known. */
const KNOWN_TOKENS = 20_000;

function tokenOf(printed: string): Token {
  const known = tokens.get(printed);
  if (known !== undefined) return known;
  // Cut from a text of its own, for what was found in a text keeps all of that in memory.
  const own = ` ${printed}`.slice(1);
  const token = readToken(own);
  if (tokens.size >= KNOWN_TOKENS) tokens.clear();
  tokens.set(own, token);
  return token;
}

function readToken(printed: string): Token {
  if (isDigits(printed)) {
    const keys = readDigits(printed);
    return { folded: keys[0] ?? "", keys, parts: NONE, number: true };
  }
  const dollar = printed === "R$" ? "r$" : "$";
  const folded = printed.endsWith("$") ? dollar : fold(printed.replaceAll(".", ""));
  const value = numberWord(folded);
  if (isNameInCapitals(folded, printed)) {
    return { folded, keys: [folded.toUpperCase()], parts: [folded], number: false, value };
  }
  if (value === undefined) return { folded, keys: findKeys(folded), parts: NONE, number: false };
  return { folded, keys: [String(value)], parts: NONE, number: value > 1, value };
}

const isDigits = (printed: string) => /^\p{Nd}/u.test(printed);

function findKeys(folded: string): readonly string[] {
  const unit = /^(?:won|pc|real)$/.test(folded) ? undefined : unitsOf(folded);
  if (unit !== undefined) return unit;
  const ordinal = ordinalWord(folded);
  if (ordinal !== undefined) return [ordinal];
  const measure = MEASURES.get(folded)?.[0];
  if (measure !== undefined) return [stem(measure)];
  const short = folded === "sept" ? "sep" : folded;
  if (short.length === 3) {
    const month = MONTHS.find((name) => name.startsWith(short));
    if (month !== undefined) return [stem(month)];
  }
  return [stem(folded)];
}

/**
 * Reads the words and numbers of a text in order, e.g. `Sold 2,350 TVs` → `sell`, `2350`, `tv`.
 * Text and query are read by this one function, so that whatever spelling one uses for a number,
 * month, currency, possessive or hyphenated word, the other has the same.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index: start } of text.matchAll(TOKEN)) {
    const token = tokenOf(printed);
    const { folded, value } = token;
    if (folded === "") continue;
    const before = words.at(-1);
    const end = start + printed.length;
    const isEnding = before?.number === true && before.end === start && isLetters(printed);
    if (isEnding && !isMeasure(folded)) {
      // `5G`, `2000s`, `10th`: one word, which its bare number may still find.
      before.parts = [...before.parts, ...before.keys];
      before.folded += folded;
      before.keys = before.keys.map((key) => key + folded);
      before.end = end;
      continue;
    }
    const gap = before === undefined ? "" : text.slice(before.end, start);
    if (value !== undefined && value > 0 && value < 10 && /^[-‐‑ ]$/.test(gap) && isTens(before)) {
      before.keys = [String(Number(before.keys[0]) + value)];
      before.folded += folded;
      before.end = end;
      continue;
    }
    if (before?.number === false && value === undefined && isHyphen(gap) && !isDigits(printed)) {
      before.joined = [...before.joined, before.folded + folded];
      before.parts = [...before.parts, stem(before.folded + folded)];
    }
    const { keys, parts, number } = token;
    words.push({
      keys,
      parts,
      joined: NONE,
      folded,
      position: 0,
      start,
      end,
      number,
      bound: false,
    });
  }
  readDays(words);
  const owners = bindUnits(words, text);
  let position = -1;
  for (const [at, word] of words.entries()) {
    if (at === 0 || owners[at] !== owners[at - 1]) position += 1;
    word.position = position;
  }
  return words;
}

const isLetters = (printed: string) => /^\p{L}/u.test(printed) && !IS_SPACELESS.test(printed);
const isHyphen = (gap: string) => gap === "-" || gap === "‐" || gap === "‑";

/** `13th` beside a month is its day, as in `April 13th` and `13th of April`. */
function readDays(words: Word[]): void {
  const isMonth = (at: number) => MONTHS.some((name) => stem(name) === words[at]?.keys[0]);
  for (const [at, word] of words.entries()) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word.folded)?.[1];
    const next = words[at + 1]?.folded === "of" ? at + 2 : at + 1;
    if (day !== undefined && (isMonth(at - 1) || isMonth(next))) word.keys = [day];
  }
}

/** May these letters stand right behind a number as its magnitude or unit, as in `7bn`, `20km`, `35p`? */
function isMeasure(folded: string): boolean {
  return /^[mkbp]$/.test(folded) || (/^\D{2,}$/.test(folded) && !/^(?:st|nd|rd|th)$/.test(folded));
}

function isTens(word: Word | undefined): word is Word {
  return word !== undefined && (numberWord(word.folded) ?? 0) >= 20;
}
