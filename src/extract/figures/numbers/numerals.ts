import { oncePerText } from "../../../once-per.ts";

/** A number in digits. */
export interface Numeral {
  value: number;
  /** Printed with separators between its digits, e.g. "4,120". */
  grouped: boolean;
  decimal: boolean;
}

/** How a language prints a number in digits: its shape and the marks in it. */
interface Shape {
  shape: RegExp;
  group: string;
  decimal: string;
}

/** Every space between digits is taken for this one, and every apostrophe for "’". */
export const SPACE = "\u00a0";

const grouped = (group: string, decimal: string): Shape => ({
  shape: new RegExp(`^[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`),
  group,
  decimal,
});
const INDIAN = { shape: /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, group: ",", decimal: "." };

/** The English ways, and those of other languages that can mean nothing else. */
const ENGLISH: readonly Shape[] = [
  grouped(",", "."),
  INDIAN,
  grouped(SPACE, "."),
  grouped(SPACE, ","),
  { shape: /^\d{1,3}(?:\.\d{3})+,\d+$/, group: ".", decimal: "," },
  { shape: /^(?:0|[1-9]\d*)?(?:\.\d+)?$/, group: ",", decimal: "." },
  { shape: /^(?:0|[1-9]\d*),\d{1,2}$/, group: ".", decimal: "," },
];

/** Asking for a language’s marks takes longer than reading a paragraph. */
const LANGUAGES_KEPT = 100;

/** How numbers are printed in a language, e.g. "1.234,5" in "de". */
export const numeralsOf = oncePerText(shapesOf, LANGUAGES_KEPT);

function shapesOf(lang: string): readonly Shape[] {
  if (isEnglish(lang)) return ENGLISH;
  const parts = new Intl.NumberFormat(lang, { numberingSystem: "latn" }).formatToParts(12_345.6);
  const mark = (type: string): string =>
    uniform(parts.find((part) => part.type === type)?.value ?? "");
  const [group, decimal] = [mark("group"), mark("decimal")];
  const plain = new RegExp(`^(?:0|[1-9]\\d*)(?:\\${decimal}\\d+)?$`);
  const indian = group === "," ? [INDIAN] : [];
  return [grouped(group, decimal), ...indian, { shape: plain, group, decimal }];
}

export const isEnglish = (lang: string): boolean => /^en(?:-|$)/.test(lang);

const uniform = (text: string): string =>
  toLatinDigits(text)
    .replace(/[ \u2009\u202f]/g, SPACE)
    .replaceAll("'", "’")
    .replaceAll("٫", ".")
    .replaceAll("٬", ",");

/** "٣" and "३" as "3", a character for a character; digits stand ten in a row, from …0 or …6. */
export function toLatinDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const row = code & ~0xf;
    const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
    return String(code - zero);
  });
}

/**
 * Reads a numeral, e.g. "1,234.5" as 1234.5. Undefined for what is no plain number: "1.8.2", "007".
 *
 * @param shapes from `numeralsOf` its language: "1.234" is 1.234 in English and 1234 in German
 */
export function parseNumeral(numeral: string, shapes: readonly Shape[]): Numeral | undefined {
  const text = uniform(numeral);
  const found = shapes.find(({ shape }) => shape.test(text));
  if (found === undefined) return undefined;
  const plain = text.replaceAll(found.group, "").replace(found.decimal, ".");
  // With common spaces it may be a telephone number, and says no more than bare digits.
  const isGrouped = text.includes(found.group) && (!numeral.includes(" ") || shapes !== ENGLISH);
  return { value: Number(plain), grouped: isGrouped, decimal: plain.includes(".") };
}
