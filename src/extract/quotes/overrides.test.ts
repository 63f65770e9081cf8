import { expect, test } from "vitest";
import { findQuotations } from "./find-quotations.ts";
import type { Overrides } from "./quotation.ts";
import { paragraphs, quoted } from "./quoted.ts";

const BLOCKS = paragraphs("Rain fell. “It’s over now.”", "“It’s not ‘over’.”");
const problems = (overrides: Partial<Overrides>) =>
  findQuotations(BLOCKS, [], { attributions: {}, notQuotations: [], ...overrides }).problems;
const rules = (overrides: Partial<Overrides>): string[] =>
  problems(overrides).map(({ rule }) => rule);

test("an attribution settles the speaker by the first words, however the marks are typed", () => {
  const overrides = {
    attributions: { "It's over": "Ada Roe", "it's not 'over'": "Sam Lee" },
    notQuotations: [],
  };
  expect(quoted(BLOCKS, [], overrides)).toEqual([
    "Ada Roe: It’s over now.",
    "Sam Lee: It’s not ‘over’.",
  ]);
  expect(rules(overrides)).toEqual([]);
});

test("words listed under notQuotations are none", () => {
  expect(quoted(BLOCKS, [], { attributions: {}, notQuotations: ["It’s over"] })).toEqual([
    "?: It’s not ‘over’.",
  ]);
});

test("an entry that fits no quotation is reported with its place in the front matter", () => {
  expect(problems({ notQuotations: ["It snowed"] })).toContainEqual(
    expect.objectContaining({
      rule: "override-matches-nothing",
      entry: { list: "notQuotations", key: "It snowed" },
    }),
  );
});

test("an entry that fits several quotations settles none and is reported with its place", () => {
  const overrides = { attributions: { "It’s": "Ada Roe" } };
  expect(
    problems(overrides).find(({ rule }) => rule === "override-matches-several")?.entry,
  ).toEqual({ list: "attributions", key: "It’s" });
  expect(rules(overrides).sort()).toEqual([
    "override-matches-several",
    "quotation-without-speaker",
    "quotation-without-speaker",
  ]);
});

test("a problem of the text itself names no entry", () => {
  expect(problems({}).map((problem) => "entry" in problem)).toEqual([false, false]);
});
