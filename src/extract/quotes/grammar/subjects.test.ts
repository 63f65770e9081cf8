import { describe, expect, test } from "vitest";
import { readBlock } from "../read-block.ts";
import { mainSubject, subjectOf } from "./subjects.ts";

/** The subject of the last verb of a sentence, with `&` for several. */
const subject = (text: string): string | undefined => {
  const { tokens = [], groups = [] } = readBlock(text).sentences[0] ?? {};
  const last = groups.at(-1);
  const phrase = last && subjectOf(tokens, groups, last);
  return phrase && `${phrase.words.join(" ")}${phrase.several ? " &" : ""}`;
};

describe("the subject of a verb stands before it", () => {
  test.each([
    ["right there", "Ada Roe said so.", "Ada Roe"],
    ["behind its apposition", "Ada Roe, the mayor of Ely, said so.", "Ada Roe"],
    ["behind two appositions", "Ada Roe, a chemist, 34, said so.", "Ada Roe"],
    ["behind one between dashes", "Ada Roe — a chemist — said so.", "Ada Roe"],
    [
      "behind one with an “and”",
      "Ada Roe, secretary for refugees, and migration, said so.",
      "Ada Roe",
    ],
    [
      "behind a very long one",
      `Ada Roe, chief ${"of the old harbour ".repeat(12)}in Ely, said so.`,
      "Ada Roe",
    ],
    ["behind brackets", "Ada Roe (D-Ely) said so.", "Ada Roe"],
    ["behind a relative clause", "Ada Roe, who leads the club, said so.", "Ada Roe"],
    ["behind a day", "Ada Roe on Monday said so.", "Ada Roe"],
    ["behind a time", "Ada Roe earlier this month said so.", "Ada Roe"],
    ["behind a reflexive pronoun", "Ada Roe herself said so.", "Ada Roe"],
    ["as an apposition to a role", "Its leader, Ada Roe, said so.", "Ada Roe"],
    ["behind a fronted participle", "Speaking in Ely, Ada Roe said so.", "Ada Roe"],
    ["behind a fronted clause", "When Tom Lee left, Ada Roe said so.", "Ada Roe"],
    ["behind another main clause", "It rained, and Ada Roe said so.", "Ada Roe"],
    ["behind a main clause with an object", "It hit the town, and Ada Roe said so.", "Ada Roe"],
    ["behind a semicolon", "Tom Lee left; Ada Roe said so.", "Ada Roe"],
    [
      "in a relative clause of a passive’s agent",
      "Asked by the host, Ada Roe, who said so.",
      "Ada Roe",
    ],
    ["with what is joined to it", "Ada Roe and Tom Lee said so.", "Tom Lee &"],
  ])("%s", (_, text, expected) => {
    expect(subject(text)).toBe(expected);
  });
});

describe("it is nobody who only stands near", () => {
  test.each([
    ["whom somebody speaks for", "A spokesman for Ada Roe said so.", "A spokesman for Ada Roe"],
    ["a bystander", "A man standing beside Ada Roe said so.", "A man standing beside Ada Roe"],
    ["who leads what speaks", "The club that Ada Roe founded said so.", undefined],
    ["who sent what speaks", "The email Ada Roe sent said so.", undefined],
    ["whose lawyer speaks", "Ada Roe’s lawyer said so.", "Ada Roe’s lawyer"],
    ["who is asked to speak", "Tom Lee asked Ada Roe to call it so.", undefined],
    [
      "a second subject before an “and”",
      "Ada Roe said Tom Lee had left and called it so.",
      undefined,
    ],
  ])("%s", (_, text, expected) => {
    expect(subject(text)).toBe(expected);
  });
});

describe("a verb without a subject of its own borrows it", () => {
  test.each([
    ["a second verb", "Ada Roe left and called it so.", "Ada Roe"],
    ["a participle", "Ada Roe left, calling it so.", "Ada Roe"],
    [
      "a participle of speech, from the verb of speech",
      "Ada Roe said the plan failed, adding more.",
      "Ada Roe",
    ],
    ["an infinitive", "Ada Roe went to Ely to call it so.", "Ada Roe"],
    [
      "a second verb of speech, from the first",
      "She noted that the club had cut its use, but stressed it.",
      "she",
    ],
  ])("%s", (_, text, expected) => {
    expect(subject(text)).toBe(expected);
  });
});

describe("the subject of a sentence", () => {
  const main = (text: string) => {
    const { tokens = [], groups = [] } = readBlock(text).sentences[0] ?? {};
    return mainSubject(tokens, groups)?.words.join(" ");
  };
  test.each([
    ["is that of its first verb", "Ada Roe said Tom Lee left.", "Ada Roe"],
    ["is not that of a clause before", "When Tom Lee left, Ada Roe cried.", "Ada Roe"],
    ["is not that of a clause within", "Ada Roe, whom Tom Lee knew, left.", "Ada Roe"],
    ["may be a pronoun", "She left when Tom Lee came.", "she"],
    ["is not there without a verb", "A long day in Ely.", undefined],
  ])("%s", (_, text, expected) => {
    expect(main(text)).toBe(expected);
  });
});
