import { describe, expect, test } from "vitest";
import { readBlock } from "../read-block.ts";
import { type NounPhrase, nounPhraseAt, nounPhraseEnding } from "./noun-phrases.ts";

const tokensOf = (text: string) => readBlock(text).sentences[0]?.tokens ?? [];
/** As a test reads a phrase: `president | Ada Roe`, what leads a name before the bar. */
const shown = (phrase: NounPhrase | undefined): string | undefined =>
  phrase && [...(phrase.lead.length > 0 ? [...phrase.lead, "|"] : []), ...phrase.words].join(" ");
const at = (text: string) => nounPhraseAt(tokensOf(text), 0);
const ending = (text: string) => {
  const tokens = tokensOf(text);
  return nounPhraseEnding(tokens, 0, tokens.length - 1);
};

describe("a name at the beginning", () => {
  test.each([
    ["stands alone", "Ada Roe left.", "Ada Roe"],
    ["keeps its initials as printed", "Ada C. Roe left.", "Ada C. Roe"],
    ["keeps its particles", "Ludwig van Roe left.", "Ludwig van Roe"],
    ["is told from a title", "Dr. Ada C. Roe left.", "dr. | Ada C. Roe"],
    ["is told from titles", "Lt. Gen. Ada Roe left.", "lt. gen. | Ada Roe"],
    ["is told from a form of address", "Ms Roe left.", "ms | Roe"],
    ["is told from an office", "President Roe left.", "president | Roe"],
    [
      "is told from a former office",
      "former president Ada Roe left.",
      "former president | Ada Roe",
    ],
    [
      "begins with a given name where words before it have capitals",
      "Senate Minority Whip Dick Roe left.",
      "senate minority whip | Dick Roe",
    ],
    ["is told from a trade", "Chef Ada Roe left.", "chef | Ada Roe"],
    ["is told from a relation", "her brother Tom Roe left.", "her brother | Tom Roe"],
    ["may be a thing’s", "the Ely Courier left.", "the | Ely Courier"],
    ["ends before a determiner", "Ada Roe the mayor left.", "Ada Roe"],
    ["ends before a day", "Roe Monday left.", "Roe"],
    ["ends before a time", "Ada Roe last week left.", "Ada Roe"],
    ["gives up its clitic", "Ada Roe’s", "Ada Roe"],
  ])("%s", (_, text, expected) => {
    expect(shown(at(text))).toBe(expected);
    expect(at(text)?.kind).toBe("name");
  });
});

describe("a phrase that is no name", () => {
  test.each([
    ["has its noun as head", "The mayor of Ely left.", "The mayor", "mayor"],
    [
      "has all words before its noun",
      "the old chief economist",
      "the old chief economist",
      "economist",
    ],
    ["may own a name", "Ada Roe’s aide left.", "Ada Roe’s aide", "aide"],
    ["may tell an age", "a 29-year-old baker left.", "a 29-year-old baker", "baker"],
    ["may have a year", "the 2019 plan failed.", "the 2019 plan", "plan"],
    ["may be many", "Many workers left.", "Many workers", "workers"],
  ])("%s", (_, text, words, head) => {
    expect(at(text)).toMatchObject({ kind: "common", words: words.split(" "), lead: [], head });
  });

  test.each([
    ["a pronoun", "She left.", "she"],
    ["a demonstrative that stands alone", "That failed.", "that"],
  ])("may be %s", (_, text, word) => {
    expect(at(text)).toMatchObject({ kind: "pronoun", words: [word] });
  });

  test.each([
    ["a verb that opens the sentence", "See Roe go."],
    ["an adverb that opens the sentence", "Then Roe left."],
    ["a quotation", "“We tried,” Roe said."],
    ["a mark", "— Roe"],
  ])("is not there at %s", (_, text) => {
    expect(at(text)).toBeUndefined();
  });
});

describe("a phrase at the end", () => {
  test.each([
    ["is told from one before a comma", "the former mayor, Ada Roe", "Ada Roe"],
    ["is told from one that it follows", "told Roe the plan", "the plan"],
    ["is told from a year", "In 2019 Roe", "Roe"],
    ["is told from the verb that opens the sentence", "Said Ada Roe", "Ada Roe"],
    ["is a pronoun by itself", "what she", "she"],
    ["stands behind a preposition", "a spokesman for Ada Roe", "Ada Roe"],
  ])("%s", (_, text, expected) => {
    expect(shown(ending(text))).toBe(expected);
  });

  test.each([["said the"], ["Roe said"], ["Roe left."]])("is not there in “%s”", (text) => {
    expect(ending(text)).toBeUndefined();
  });

  test.each([
    ["Ada Roe and Tom Lee", true],
    ["the mayor or Tom Lee", true],
    ["the plan and the mayor", true],
    ["the mayor, Sam Hall, and Tom Lee", true],
    ["It rained and Tom Lee", false],
    ["It rained, and Tom Lee", false],
    ["Tom Lee", false],
  ])("of “%s” is joined to one before it: %s", (text, several) => {
    expect(ending(text)?.several).toBe(several);
  });

  test("begins no earlier than it may", () => {
    expect(shown(nounPhraseEnding(tokensOf("Ada May Roe"), 1, 2))).toBe("May Roe");
  });
});
