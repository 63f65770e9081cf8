import { SITE } from "../site.ts";

/** What charts say of themselves, in one language of the interface. */
interface ChartWords {
  /** Before a share that the text does not give exactly. */
  about: string;
  /** E.g. 1 of 4 as `one in four`. */
  inParts: (part: number, parts: number) => string;
  /** E.g. `+12` as `+12 percentage points`. */
  points: (signed: string) => string;
  /** What was reckoned here, and is not in the text. */
  ourArithmetic: (result: string) => string;
}

const ENGLISH_NUMBERS = "zero one two three four five six seven eight nine ten".split(" ");

const WORDS: Record<string, ChartWords> = {
  en: {
    about: "about",
    inParts: (part, parts) => `${ENGLISH_NUMBERS[part]} in ${ENGLISH_NUMBERS[parts]}`,
    points: (signed) => `${signed} percentage points`,
    ourArithmetic: (result) => `${result} (our arithmetic)`,
  },
  de: {
    about: "etwa",
    inParts: (part, parts) => `${part} von ${parts}`,
    points: (signed) => `${signed} Prozentpunkte`,
    ourArithmetic: (result) => `${result} (eigene Berechnung)`,
  },
};

/** The words of the interface; of English where it has a language without them. */
export const chartWords = WORDS[SITE.lang] ?? (WORDS["en"] as ChartWords);
