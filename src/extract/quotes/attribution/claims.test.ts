import { describe, expect, test } from "vitest";
import { paragraphs } from "../quoted.ts";
import { readBlock } from "../read-block.ts";
import { claimFor } from "./claims.ts";

/** What a sentence claims about the last pair of marks in it: its kind, and whom it names. */
function claim(text: string): string {
  const { marked, sentences } = readBlock(text);
  const [block] = paragraphs(text);
  for (const { tokens, groups } of sentences.toReversed()) {
    const at = tokens.findLastIndex(({ kind }) => kind === "gap");
    const words = marked[tokens[at]?.gap ?? -1];
    if (block === undefined || words === undefined) continue;
    const found = claimFor(block, words, tokens, groups, at);
    const sources = found.kind === "spoken" ? found.sources : [];
    return [found.kind, ...sources.map(({ phrase }) => phrase.words.join(" "))].join(" ");
  }
  return expect.fail("There is no quotation.");
}

describe("marked words are spoken", () => {
  test.each([
    ["by whom a rule names", "“We tried,” Roe said.", "spoken Roe"],
    [
      "by whom the end of the sentence names",
      "The plan was “dead on arrival” in May, Roe said.",
      "spoken Roe",
    ],
    [
      "by either of two that the sentence names",
      "Roe called it “a mess,” Lee said.",
      "spoken Roe Lee",
    ],
    ["by nobody the text names, with a pause at their end", "“We tried,” it seemed.", "spoken"],
    ["by nobody the text names, behind a colon", "The rule: “Leave no trace of it.”", "spoken"],
    ["in a short sentence of their own verb", "Roe said, “Frozen.”", "spoken Roe"],
  ])("%s", (_, text, expected) => {
    expect(claim(text)).toBe(expected);
  });
});

describe("they go on with what stands before", () => {
  test.each([
    ["“If we try,” Roe said, “we may fail.”", "continues"],
    ["“If we try,” said Roe, the mayor, “we may fail.”", "continues"],
    ["“If we try,” Roe said — “we may fail.”", "continues"],
    ["“We tried,” Roe said, adding: “We may fail.”", "spoken Roe"],
    ["“We tried,” Roe said, and called it “a mess”.", "spoken Roe"],
  ])("%s %s", (text, expected) => {
    expect(claim(text)).toBe(expected);
  });
});

test.each([
  ["two words or more", "“We tried.”", "stands-alone"],
  ["one with a pause", "“Frozen.”", "stands-alone"],
  ["one without", "“Frozen”", "not-a-quotation"],
])("a sentence of nothing but %s: %s %s", (_, text, expected) => {
  expect(claim(text)).toBe(expected);
});

describe("they are no quotation but", () => {
  test.each([
    ["a title", "Roe has read “The Long Way Home” twice."],
    ["a title behind its kind", "Roe wrote the novel “a quiet mess”."],
    ["a name", "Roe runs a club called “a quiet mess”."],
    ["a nickname", "The tower is known as “the beast”."],
    ["a nickname within a name", "Tom “Red” Roe left."],
    ["a scare quote", "The so-called “experts” were late."],
    ["a scare quote behind a verb of opinion", "Roe wants “rules”."],
    ["a coloured noun", "Roe said the “smart” city grew."],
    ["a word as such", "Roe said the word “crisis” twice."],
    ["a sign’s kind before", "Roe held a sign “no more rain here”."],
    ["a few words by nobody", "The day was “a mess”."],
  ])("%s", (_, text) => {
    expect(claim(text)).toBe("not-a-quotation");
  });

  test("what is said of a thing is one", () => {
    expect(claim("Roe called the plan “a quiet mess”.")).toBe("spoken Roe");
    expect(claim("the club, which Roe called “a quiet mess”")).toBe("spoken Roe");
  });
});
