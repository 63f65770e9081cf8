import { byForm, wordSet } from "./tables.ts";

/** Cardinals below twenty. "zero" and "one" are treated with care by their readers. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...byForm(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      .split(" ")
      .map((word, value) => [value, word]),
  ),
  ["nought", 0],
  ["naught", 0],
]);

export const TENS: ReadonlyMap<string, number> = byForm(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i) => [(i + 2) * 10, word]),
);

/** Written after a number with a space or hyphen; they multiply, "2 lakh crore" too. */
export const MAGNITUDES: ReadonlyMap<string, number> = byForm([
  [1e2, "hundred"],
  [1e3, "thousand"],
  [1e6, "million mn mln"],
  [1e9, "billion bn bln"],
  [1e12, "trillion tn trn tln"],
  [12, "dozen dozens"],
  [1e5, "lakh lakhs"],
  [1e7, "crore crores"],
]);

/** Glued to digits. A bare "m" may also be metres; its readers decide. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = byForm([
  [1e3, "k"],
  [1e6, "m mn mln"],
  [1e9, "bn bln"],
  [1e12, "tn trn"],
  [1e7, "cr"],
]);

/** Only after a currency sign, e.g. "$5B". */
export const MONEY_MAGNITUDES: ReadonlyMap<string, number> = byForm([
  [1e6, "mm"],
  [1e9, "b"],
  [1e12, "t"],
]);

/** What a part is called, e.g. "third" in "two-thirds"; the value is the whole's parts. */
export const PARTS: ReadonlyMap<string, number> = byForm([
  [2, "half halves"],
  [4, "quarter fourth quarters fourths"],
  ...(
    [
      [3, "third"],
      [5, "fifth"],
      [6, "sixth"],
      [7, "seventh"],
      [8, "eighth"],
      [9, "ninth"],
      [10, "tenth"],
      [12, "twelfth"],
      [16, "sixteenth"],
      [20, "twentieth"],
      [30, "thirtieth"],
      [100, "hundredth"],
      [1000, "thousandth"],
    ] as const
  ).map(([parts, name]): [number, string] => [parts, `${name} ${name}s`]),
]);

/** Into so many parts a whole is divided where "3/16" is no score, date or mark out of ten. */
export const USUAL_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 16, 32, 64]);

/** Words before "half" that make it half of a match or a year. */
export const BEFORE_HALF = wordSet(
  `first second other latter former better final opening the this each last next early back in and
   every either third fourth a an`,
);

/** Words before "three quarters" that make them nine months. */
export const IN_TIME = wordSet(
  "for in over past last previous coming next first these those straight",
);

/** A day or an event when nothing else tells: "since 3/4", "the 1/6 attack". */
export const BEFORE_DATES = wordSet("the on since after before until from");

export const COMPARED = wordSet("as more less fewer the its their what that those his her");

/** "one in 10 matches" and "5 in 10%" are no ratio. */
export const OCCASIONS = wordSet("games matches outings starts seasons attempts % million");
