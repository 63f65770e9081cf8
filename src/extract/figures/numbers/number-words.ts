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
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
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
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["cr", 1e7],
]);

/** Only after a currency sign, e.g. "$5B". */
export const MONEY_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["b", 1e9],
  ["t", 1e12],
]);

/** What a part is called, e.g. "third" in "two-thirds"; the value is the whole's parts. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["twelfth", 12],
  ["thirds", 3],
  ["quarters", 4],
  ["fourths", 4],
  ["fifths", 5],
  ["sixths", 6],
  ["sevenths", 7],
  ["eighths", 8],
  ["ninths", 9],
  ["tenths", 10],
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
