import { describe, expect, test } from "vitest";
import { digestOf, traceOf } from "./published.ts";
import {
  type CurrentPassage,
  countedBy,
  isCorrected,
  isExtended,
  isSpelt,
  lettersOf,
  spelling,
} from "./same-passage.ts";

type Kind = CurrentPassage["kind"];
const current = (kind: Kind, words: string, natural = "x"): CurrentPassage => ({
  kind,
  digest: digestOf(words),
  trace: traceOf(words),
  natural,
  words,
  paragraph: "",
});
const published = (kind: Kind, words: string) => ({
  kind,
  id: "x",
  digest: digestOf(words),
  trace: traceOf(words),
});

test.each([
  ["Early – years!", "earlyyears"],
  ["EARLY\tyears 2", "earlyyears2"],
  ["Die Straße", "diestrasse"],
  ["e\u0301te\u0301", "\u00e9t\u00e9"],
  ["नमस्ते", "नमस्ते"],
  ["…", ""],
])("the letters and digits of “%s” are “%s”", (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});

test.each([
  ["figure-1-200-people", "figure-1200-people"],
  ["figure-1200-people", "figure-1200-people"],
  ["figure-1-200-000", "figure-1200000"],
  ["figure-12-345-678-and-9-100-boats", "figure-12345678-and-9100-boats"],
  ["figure-8-1-trillion-yen", "figure-8-1-trillion-yen"],
  ["figure-1000-200-boats", "figure-1000-200-boats"],
  ["figure-1-2000-boats", "figure-1-2000-boats"],
  ["figure-a1-200-boats", "figure-a1-200-boats"],
  ["figure-1-200b-boats", "figure-1-200b-boats"],
])("%s is spelt %s with its groups joined", (id, spelt) => {
  expect(spelling(id)).toBe(spelt);
});

test.each([
  ["figure-10-regional-offices", "10 offices"],
  ["figure-1-200-people", "1200 people"],
  ["figure-8-1-trillion-yen", "8 1 yen"],
  ["figure-between-3-percent-and-4", "3 4 4"],
])("%s counts “%s”", (id, counted) => {
  expect(countedBy(id)).toBe(counted);
});

test.each([
  ["figure-10-new-offices", "figure-10-offices", true],
  ["figure-10-offices", "figure-10-new-offices", true],
  ["figure-1-200-people", "figure-1200-people", true],
  ["figure-10-offices", "figure-11-offices", false],
  ["figure-10-new-offices", "figure-10-old-offices", false],
  ["figure-4-of-10", "figure-10-of-4", false],
])("%s has all words of %s, or they of it: %s", (a, b, isIt) => {
  expect(isExtended(a, b)).toBe(isIt);
});

test.each([
  ["8.1 trillion yen", true],
  ["1,200 people", true],
  ["54%", true],
  ["10 years’ work", true],
  ["10 years' work", true],
  ["a 10-year permit", true],
  ["तीन नावें", true],
  ["£5 million", false],
  ["−5 degrees", false],
  ["3-4 boats", false],
  ["3–4 boats", false],
  ["5 km²", true],
])("the id of “%s” says all that it means: %s", (words, isIt) => {
  expect(isSpelt(current("figure", words))).toBe(isIt);
});

describe("a published passage with the same opening words is the same", () => {
  const LONG = "We tried to save the old harbour for years and years.";

  test.each<[string, Kind, string, string, string]>([
    ["paragraph, with a word corrected", "paragraph", LONG, LONG.replace("old", "new"), "x"],
    [
      "quotation that grew",
      "quotation",
      `${LONG} Nobody helped us then, nor did anybody later on in this town, ever.`,
      LONG,
      "x",
    ],
    [
      "quotation that lost its end",
      "quotation",
      LONG,
      `${LONG} Nobody helped us then, nor did anybody later on in this town, ever.`,
      "x",
    ],
    [
      "quotation of five words that grew",
      "quotation",
      "One two three four five six seven eight nine ten eleven twelve",
      "One two three four five",
      "x",
    ],
    ["heading of the same letters", "section", "Re-opening", "Reopening", "re-opening"],
    [
      "heading that had up to twice as many words",
      "section",
      "Reopening today",
      "Re open ing to",
      "reopening-today",
    ],
  ])("%s", (_what, kind, now, before, natural) => {
    expect(isCorrected(current(kind, now, natural), published(kind, before))).toBe(true);
  });

  test.each<[string, Kind, string, Kind, string, string]>([
    ["of another kind", "section", LONG, "paragraph", LONG, "x"],
    [
      "a paragraph that grew",
      "paragraph",
      `${LONG} Nobody helped us then, nor did anybody later on in this town, ever.`,
      "paragraph",
      LONG,
      "x",
    ],
    [
      "a paragraph of which most words changed",
      "paragraph",
      "We tried to save six whales in spring.",
      "paragraph",
      LONG,
      "x",
    ],
    [
      "a quotation that was too short to tell",
      "quotation",
      "One two three four five six seven eight nine ten",
      "quotation",
      "One two three four",
      "x",
    ],
    [
      "a quotation that is too short to tell",
      "quotation",
      "One two three four",
      "quotation",
      "One two three four five six seven eight nine ten",
      "x",
    ],
    ["a long quotation that only begins alike", "quotation", "We tried it", "quotation", LONG, "x"],
    [
      "a heading with a number",
      "section",
      "1 200 boats",
      "section",
      "12 00 boats more",
      "1-200-boats",
    ],
    ["a heading whose id was cut", "section", "Early years", "section", "Late days", "early"],
    [
      "a heading of more than twice as many words",
      "section",
      "Early",
      "section",
      "E ar ly",
      "early",
    ],
    [
      "a paragraph whose letters are all in its id",
      "paragraph",
      "Reopening",
      "paragraph",
      "Re opening",
      "reopening",
    ],
  ])("but not when it is %s", (_what, kind, now, kindBefore, before, natural) => {
    expect(isCorrected(current(kind, now, natural), published(kindBefore, before))).toBe(false);
  });
});
