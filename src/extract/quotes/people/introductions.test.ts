import { describe, expect, test } from "vitest";
import { paragraphs, quoted } from "../quoted.ts";

const ROE = [{ name: "Ada Roe" }];

describe("names that are not declared", () => {
  test("are learned beside a verb of speech and known by the surname from then on", () => {
    const text = "“It rained,” said Maria Lopez, head of roads. “It poured,” Lopez added later.";
    expect(quoted(paragraphs(text))).toEqual([
      "Maria Lopez: It rained,",
      "Maria Lopez: It poured,",
    ]);
  });

  test("are not taken from a surname nobody introduced", () => {
    expect(quoted(paragraphs("“It rained,” Lopez said."))).toEqual(["?: It rained,"]);
  });

  test.each([
    "“It rained,” said Paris.",
    "“It rained,” Goldcrest Holdings said.",
    "“It rained,” Goldcrest Vale said in a statement.",
  ])("are not taken from an organisation or a place: %s", (text) => {
    expect(quoted(paragraphs(text))).toEqual(["?: It rained,"]);
  });

  test("that two people share are left open", () => {
    const text = "“It rained,” said Maria Lopez. “It did,” said Ana Lopez. “It will,” Lopez said.";
    expect(quoted(paragraphs(text)).at(-1)).toBe("?: It will,");
  });
});

describe("names that are not declared beside somebody who is", () => {
  test.each([
    "“It rained,” said Maria Lopez.",
    "“It rained,” Castle Ridge said.",
    "“It rained,” said developer Castle Ridge.",
    "Castle Ridge, an analyst firm, said: “It rained,”",
    "Ridge is up. “It rained,” said Castle Ridge. Castle fell.",
  ])("are nobody’s until the text shows a person: %s", (text) => {
    expect(quoted(paragraphs(text), ROE)).toEqual(["?: It rained,"]);
  });

  test.each([
    "“It rained,” said Maria Lopez, a singer from Wells who came late.",
    "“It rained,” said Maria Lopez, who’s 83.",
    "“It rained,” said Maria Lopez, laughing.",
    "“It rained,” Maria Lopez told reporters.",
    "“It rained,” said Maria Lopez of the Wells Trust.",
    "“It rained,” economist Maria Lopez said.",
    "“It rained,” said Maria Lopez. Ms Lopez left.",
    "Maria Lopez came early. “It rained,” said Lopez.",
  ])("are learned from what only people are said to be or do: %s", (text) => {
    expect(quoted(paragraphs(text), ROE)).toEqual(["Maria Lopez: It rained,"]);
  });
});
