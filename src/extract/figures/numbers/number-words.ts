import { byForm } from "../word-tables.ts";

/** Cardinals below one hundred. "zero" and "one" are treated with care by their readers. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i) => [word, (i + 2) * 10]),
);

/** Written after a number with a space or hyphen; they multiply, "2 lakh crore" too. */
export const MAGNITUDES: ReadonlyMap<string, number> = byForm([
  [1e2, "hundred"],
  [1e3, "thousand"],
  [1e6, "million mn mln"],
  [1e9, "billion bn bln"],
  [1e12, "trillion tn trn"],
  [12, "dozen"],
  [1e5, "lakh lakhs"],
  [1e7, "crore crores"],
]);

/** Magnitudes of other languages: a number before one of these would be read wrongly. */
export const FOREIGN_MAGNITUDES: ReadonlySet<string> = new Set(
  (
    "millionen milliarde milliarden billionen mio mrd tausend milliard milliards millions mille " +
    "mil millones millón milioni miliardi miljoen miljard miljoner milhões milhão bilhões bilhão " +
    "tys mld"
  ).split(" "),
);

/** Glued to digits. A bare "m" may also be metres; its readers decide. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = byForm([
  [1e3, "k"],
  [1e6, "m mn mln"],
  [1e9, "bn bln"],
  [1e12, "tn trn"],
  [1e7, "cr"],
]);

/** Only after a currency sign, e.g. "$5B". */
export const MONEY_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["b", 1e9],
  ["t", 1e12],
]);

/** What a part is called, e.g. "third" in "two-thirds"; the value is the whole's parts. */
export const PARTS: ReadonlyMap<string, number> = byForm([
  [2, "half halves"],
  [3, "third thirds"],
  [4, "quarter fourth quarters fourths"],
  [5, "fifth fifths"],
  [6, "sixth sixths"],
  [7, "seventh sevenths"],
  [8, "eighth eighths"],
  [9, "ninth ninths"],
  [10, "tenth tenths"],
  [12, "twelfth"],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
]);
