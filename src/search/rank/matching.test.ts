import { describe, expect, test } from "vitest";
import { buildVocabulary } from "../build/build-vocabulary.ts";
import { readWords } from "../words/words.ts";
import { articleOf } from "./fixtures.ts";
import {
  closest,
  hasPhrases,
  heaviestRun,
  type Match,
  matchesIn,
  mostTogether,
} from "./matching.ts";
import { readQuery } from "./query.ts";
import { type ResolvedQuery, vocabularyLookup } from "./resolve.ts";

/** The words of a text that answer a query; the vocabulary has the words of both. */
function read(typed: string, text: string): { query: ResolvedQuery; matches: Match[] } {
  const query = vocabularyLookup(buildVocabulary([articleOf([text, typed])]))(readQuery(typed));
  return { query, matches: matchesIn(readWords(text), query) };
}

const told = (matches: readonly Match[]) =>
  matches.map(({ word, term }) => `${word.folded}@${word.position}=${term}`).join(" ");
const all = (query: ResolvedQuery) => new Set(query.words.keys());

test.each([
  ["barge lantern", "A lantern, a barge, a sail, barges.", "lantern@1=1 barge@3=0 barges@6=0"],
  ["barge barge", "A barge.", "barge@1=0 barge@1=1"],
  ["7.5", "It cost $7.5bn.", "7500000000@2=0"],
  ["email", "By e-mail.", "e@1=0"],
])("the words that answer %j in %j, in their order", (typed, text, expected) => {
  expect(told(read(typed, text).matches).replace("7.5", "7500000000")).toBe(expected);
});

test("the very word answers best, then its other forms; a number answers in any spelling", () => {
  const strengths = (typed: string, text: string) =>
    read(typed, text).matches.map(({ strength }) => strength);
  expect(strengths("barge", "A barge, two barges.")).toEqual([1, 0.97]);
  expect(strengths("1200", "Of 1,200 or 1200.")).toEqual([1, 1]);
});

describe("the heaviest run", () => {
  const weights = (query: ResolvedQuery) => query.words.map(() => 1);
  test.each([
    ["old barge sank", "The old barge sank.", "old@1=0 barge@2=1 sank@3=2", 3],
    ["old barge sank", "A barge sank, the old barge sank.", "old@4=0 barge@5=1 sank@6=2", 3],
    ["old barge", "The old barges, the old barge.", "old@4=0 barge@5=1", 2],
    ["old barge sank", "The barge sank.", "barge@1=1 sank@2=2", 2],
    ["old barge sank", "The old, old barge.", "old@2=0 barge@3=1", 2],
    ["old barge", "The barge old.", "barge@1=1", 1],
    ["old barge", "The old iron barge.", "old@1=0", 1],
    ["old 12 barges", "The old 12 barges.", "old@1=0 12@2=1 barges@3=2", 3],
    ["barge", "A sail.", "", 0],
  ])("of %j in %j", (typed, text, expected, weight) => {
    const { query, matches } = read(typed, text);
    const run = heaviestRun(matches, query.words, weights(query));
    expect(told(run.matches)).toBe(expected);
    expect(run.weight).toBe(weight);
  });

  test("is the one whose words weigh most, however few", () => {
    const { query, matches } = read("old barge lantern", "The old barge had a lantern.");
    const run = heaviestRun(matches, query.words, [1, 1, 3]);
    expect([told(run.matches), run.weight]).toEqual(["lantern@5=2", 3]);
  });
});

test.each([
  ["“old barge”", "The old barge.", true],
  ["“old barge”", "The old barges.", true],
  ["“old barge”", "The old iron barge.", false],
  ["“old barge”", "The barge, old.", false],
  ["“old barge” “her sail”", "The old barge and her sail.", true],
  ["“old barge” “her sail”", "The old barge and a sail.", false],
  ["sail “old barge”", "The old barge.", true],
  ["“old barge” sail", "The barge sail.", false],
  ["old barge", "A sail.", true],
])("the quoted words of %s stand in %j: %s", (typed, text, expected) => {
  const { query, matches } = read(typed, text);
  expect(hasPhrases(matches, query)).toBe(expected);
});

test.each([
  [4, 3],
  [3, 2],
  [2, 2],
  [1, 1],
])("in a stretch of %i words stand at most %i of those asked for", (length, most) => {
  const text = "A barge had a barge, lantern and on its deck was one lantern under sail, barge.";
  const { query, matches } = read("barge lantern sail", text);
  expect(mostTogether(matches, all(query), length)).toBe(most);
  expect(mostTogether(matches, new Set([0]), length)).toBe(1);
  expect(mostTogether([], all(query), length)).toBe(0);
});

test.each([
  ["barge lantern", "A barge had a lantern; a lantern a barge.", "lantern@6=1 barge@8=0"],
  ["barge lantern", "A barge, barge lantern, and a barge.", "barge@2=0 lantern@3=1"],
  ["barge lantern", "Lantern barge, barge lantern.", "lantern@0=1 barge@1=0"],
  ["barge lantern sail", "A barge, a lantern.", "barge@1=0 lantern@3=1"],
  ["barge", "A sail.", ""],
])("the closest words for %j in %j", (typed, text, expected) => {
  const { query, matches } = read(typed, text);
  expect(told(closest(matches, all(query)))).toBe(expected);
});

test("words that are not wanted do not count for what is closest", () => {
  const { matches } = read("barge lantern sail", "A barge, a lantern, a sail, a lantern.");
  expect(told(closest(matches, new Set([1, 2])))).toBe("lantern@3=1 sail@5=2");
});

test("a text that repeats a word endlessly is not matched to its end", () => {
  expect(read("barge barge", "barge ".repeat(20_000)).matches).toHaveLength(10_000);
});
