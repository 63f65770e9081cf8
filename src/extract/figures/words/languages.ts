import { byForm } from "./tables.ts";

/** What may stand behind a number in a language other than English. */
export interface LanguageWords {
  magnitudes: ReadonlyMap<string, number>;
  /** Two words are joined with a hyphen, e.g. "pour-cent". */
  units: ReadonlyMap<string, string>;
}

/** Each list is of a meaning with its forms, e.g. "1e6 million millionen, 1e9 milliarde". */
function words(magnitudes: string, units: string): LanguageWords {
  const rows = (list: string) =>
    list.split(", ").map((row): [string, string] => {
      const [meaning = "", ...forms] = row.split(" ");
      return [meaning, forms.join(" ")];
    });
  return {
    magnitudes: byForm(rows(magnitudes).map(([value, forms]) => [Number(value), forms])),
    units: byForm(rows(units)),
  };
}

/** The languages with rules, by their code without region; every other has plain numbers only. */
export const LANGUAGES: ReadonlyMap<string, LanguageWords> = new Map([
  [
    "de",
    words(
      "1e3 tausend, 1e6 million millionen mio, 1e9 milliarde milliarden mrd, 1e12 billion billionen",
      "percent prozent, EUR euro euros, USD dollar, CHF franken",
    ),
  ],
  [
    "fr",
    words(
      "1e3 mille, 1e6 million millions, 1e9 milliard milliards",
      "percent pour-cent, EUR euro euros, USD dollar dollars",
    ),
  ],
  [
    "es",
    words(
      "1e3 mil, 1e6 millón millones, 1e12 billón billones",
      "percent por-ciento, EUR euro euros, USD dólar dólares",
    ),
  ],
  [
    "it",
    words(
      "1e6 milione milioni, 1e9 miliardo miliardi",
      "percent per-cento, EUR euro, USD dollaro dollari",
    ),
  ],
  ["nl", words("1e3 duizend, 1e6 miljoen, 1e9 miljard", "percent procent, EUR euro, USD dollar")],
  [
    "pt",
    words(
      "1e3 mil, 1e6 milhão milhões, 1e9 bilhão bilhões",
      "percent por-cento, EUR euro euros, USD dólar dólares, BRL real reais",
    ),
  ],
]);

/** Magnitudes that are no English: an English text means something else by the number before one. */
export const FOREIGN_MAGNITUDES: ReadonlySet<string> = new Set(
  [...LANGUAGES.values()]
    .flatMap(({ magnitudes }) => [...magnitudes.keys()])
    .concat("mila miljoner miljarder tys mld".split(" "))
    .filter((word) => word !== "million" && word !== "billion"),
);
