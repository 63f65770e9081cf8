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

/** The keys of words that were read: a text has few different ones. */
const keysOfWords = new Map<string, readonly string[]>();
/** Of so many words the keys are known. */
const KNOWN_WORDS = 20_000;

/** Other spellings of one word. */
function keysOf(folded: string): string[] {
  const known = keysOfWords.get(folded);
  if (known !== undefined) return [...known];
  const keys = findKeys(folded);
  if (keysOfWords.size >= KNOWN_WORDS) keysOfWords.clear();
  keysOfWords.set(folded, keys);
  return [...keys];
}

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
  for (const found of text.matchAll(TOKEN)) {
    const printed = found[0];
    const start = found.index;
    const before = words.at(-1);
    const glued = before?.end === start;
    if (/^\p{Nd}/u.test(printed)) {
      const values = readDigits(printed);
      words.push({ ...blank(start, printed, values[0]), keys: values, number: true });
      continue;
    }
    const folded = printed.endsWith("$")
      ? printed === "R$"
        ? "r$"
        : "$"
      : fold(printed.replaceAll(".", ""));
    if (folded === "") continue;
    const isEnding = glued && /^\p{L}/u.test(printed) && !IS_SPACELESS.test(printed);
    if (before?.number === true && isEnding && !isMeasure(folded)) {
      // `5G`, `2000s`, `10th`: one word, which its bare number may still find.
      before.parts.push(...before.keys);
      before.folded += folded;
      before.keys = before.keys.map((key) => key + folded);
      before.end = start + printed.length;
      continue;
    }
    const value = numberWord(folded);
    const gap = before === undefined ? "" : text.slice(before.end, start);
    if (value !== undefined && value > 0 && value < 10 && /^[-‐‑ ]$/.test(gap) && isTens(before)) {
      before.keys = [String(Number(before.keys[0]) + value)];
      before.folded += folded;
      before.end = start + printed.length;
      continue;
    }
    const word = blank(start, printed, folded);
    if (isNameInCapitals(folded, printed)) {
      word.keys = [folded.toUpperCase()];
      word.parts.push(folded);
    } else if (value === undefined) word.keys = keysOf(folded);
    else Object.assign(word, { keys: [String(value)], number: value > 1 });
    if (/^[-‐‑]$/.test(gap) && before?.number === false && value === undefined) {
      before.joined.push(before.folded + folded);
      before.parts.push(stem(before.folded + folded));
    }
    words.push(word);
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

/** `13th` beside a month is its day, as in `April 13th` and `13th of April`. */
function readDays(words: Word[]): void {
  const isMonth = (at: number) => MONTHS.some((name) => stem(name) === words[at]?.keys[0]);
  for (const [at, word] of words.entries()) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word.folded)?.[1];
    const next = words[at + 1]?.folded === "of" ? at + 2 : at + 1;
    if (day !== undefined && (isMonth(at - 1) || isMonth(next))) word.keys = [day];
  }
}

function blank(start: number, printed: string, folded = ""): Word {
  const end = start + printed.length;
  return {
    keys: [],
    parts: [],
    joined: [],
    folded,
    position: 0,
    start,
    end,
    number: false,
    bound: false,
  };
}

/** May these letters stand right behind a number as its magnitude or unit, as in `7bn`, `20km`, `35p`? */
function isMeasure(folded: string): boolean {
  return /^[mkbp]$/.test(folded) || (/^\D{2,}$/.test(folded) && !/^(?:st|nd|rd|th)$/.test(folded));
}

function isTens(word: Word | undefined): word is Word {
  return word !== undefined && (numberWord(word.folded) ?? 0) >= 20;
}
