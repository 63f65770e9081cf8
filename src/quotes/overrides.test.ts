import { expect, test } from "vitest";
import { findQuotations } from "./find-quotations.ts";
import type { Overrides } from "./quotation.ts";
import { paragraphs, quoted } from "./quoted.ts";

const BLOCKS = paragraphs("Rain fell. “It’s over now.”", "“It’s not ‘over’.”");
const rules = (overrides: Partial<Overrides>): string[] =>
  findQuotations(BLOCKS, [], { attributions: {}, notQuotations: [], ...overrides }).problems.map(
    ({ rule }) => rule,
  );

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

test("an entry that fits no quotation is reported", () => {
  expect(rules({ notQuotations: ["It snowed"] })).toContain("override-matches-nothing");
});

test("an entry that fits several quotations settles none and is reported", () => {
  expect(rules({ attributions: { "It’s": "Ada Roe" } }).sort()).toEqual([
    "override-matches-several",
    "quotation-without-speaker",
    "quotation-without-speaker",
  ]);
});
