import { describe, expect, test } from "vitest";
import { readQuery } from "./query.ts";
import { vocabularyLookup } from "./resolve.ts";

const WORDS =
  "US anchor barge barges car cooperation cooperator email harbour lantern makers news sail sank tourism tourist us walk yard yards zürich";
const look = vocabularyLookup({
  words: WORDS.split(" "),
  numbers: ["$3 million", "12", "2.4 million", "seven"],
});
const resolved = (typed: string, splits?: boolean, lookup = look) =>
  lookup(readQuery(typed), splits);

/** Each word with what answers it and how well, e.g. `lan: lantern 0.9`. */
function answers(typed: string, splits?: boolean, lookup = look): string {
  return resolved(typed, splits, lookup)
    .words.map(({ printed, matches }) => {
      const told = [...matches].map(([key, value]) => ` ${key} ${Number(value.toFixed(3))}`);
      return `${printed}:${told.join()}`;
    })
    .join("; ");
}

describe("a word of a query is answered by", () => {
  test.each([
    ["the very word", "walk ", "walk: walk 1"],
    ["all forms of it", "barges ", "barges: barg 1"],
    [
      "words of its root, the better the longer their common beginning",
      "cooperation ",
      "cooperation: cooperation 1, cooperator 0.582",
    ],
    [
      "words of its root where it is nowhere itself",
      "touring ",
      "touring: tourism 0.457, tourist 0.457",
    ],
    ["words that it begins, while it may be half-typed", "sa", "sa: sail 0.9, sank 0.9"],
    ["nothing that it begins, once it is typed", "sa ", "sa:"],
    ["a whole word alone, where it is one", "sail", "sail: sail 1"],
    ["a number in letters that it begins", "sev", "sev: 7 0.9"],
    ["a word with an error in it", "bxrge ", "bxrge: barg 0.85"],
    ["a word with two errors where it is long", "lxxntern ", "lxxntern: lantern 0.85"],
    ["no word with three", "lxxxntern ", "lxxxntern:"],
    ["a word with its first letters swapped", "alntern ", "alntern: lantern 0.85"],
    [
      "a word with a wrong first letter, where the rest is right",
      "xantern ",
      "xantern: lantern 0.85",
    ],
    ["no word with a wrong first letter and another error", "xanterm ", "xanterm:"],
    ["no other word where it is short", "saol ", "saol:"],
    ["no other word where it has a digit", "harb0ur ", "harb0ur:"],
    ["a number however it is written", "three million", "three million: 3000000 1"],
    ["no other number", "13", "13:"],
    ["the name in capitals", "US", "US: US 1"],
    ["the word that is no name", "us", "us: us 1"],
    ["two words that were typed as one", "carmakers ", "car: car 1; makers: maker 1"],
    ["one word that was typed as two", "har bour ", "harbour: harbor 1"],
    ["both of two words that are there", "yard barge ", "yard: yard 1; barge: barg 1"],
    ["a word with a hyphen as one without", "e-mail ", "email: email 1"],
  ])("%s: %j", (_rule, typed, told) => {
    expect(answers(typed)).toBe(told);
  });

  test.each([
    [
      "only the words with the fewest errors",
      "boathouxe ",
      "boathouxe: boathouxi 0.85, boathous 0.85",
    ],
    [
      "both of two words that are there, and their whole",
      "news paper ",
      "news: news 1; paper: paper 1",
    ],
    ["one word of which the first part is there", "car bonate ", "carbonate: carbonat 1"],
    ["two words of which the first has three letters", "carsail ", "car: car 1; sail: sail 1"],
    ["two words of which the second has three letters", "sailcar ", "sail: sail 1; car: car 1"],
    ["no words of two letters that were typed as one", "sailus ", "sailus:"],
    ["no half-typed word but the last", "pap news", "pap:; news: news 1"],
  ])("%s: %j", (_rule, typed, told) => {
    const words = "boathouls boathouse boathouxy car carbonate news newspaper paper sail us".split(
      " ",
    );
    expect(answers(typed, true, vocabularyLookup({ words, numbers: [] }))).toBe(told);
  });

  test("no two words, where words are not to be split", () => {
    expect(answers("carmakers ", false)).toBe("carmakers:");
  });
});

test.each([
  ["barges ", [["barge", "barges"]]],
  ["sa", [["sail", "sank"]]],
  ["cooperation ", [["cooperation"]]],
  ["3 million", [["$3 million"]]],
  ["bitcoin ", [[]]],
])("the best answers to %j have these spellings", (typed, spellings) => {
  expect(resolved(typed).words.map((word) => word.spellings)).toEqual(spellings);
});

test.each<[typed: string, phrases: [number, number][]]>([
  [
    "“lantern carmakers sail” walk",
    [
      [0, 4],
      [1, 3],
    ],
  ],
  [
    "carmakers sail “lantern anchor”",
    [
      [3, 5],
      [0, 2],
    ],
  ],
  [
    "“lantern anchor” carmakers",
    [
      [0, 2],
      [2, 4],
    ],
  ],
  ["“har bour sail” barge", [[0, 2]]],
  ["har bour “sail barge”", [[1, 3]]],
  ["“sail barge” har bour", [[0, 2]]],
])("phrases of %s stay around their words", (typed, phrases) => {
  const { words, phrases: found } = resolved(typed);
  expect(found).toEqual(phrases);
  expect(words.map(({ position }) => position)).toEqual(words.map((_, at) => at));
});

test.each([
  ["bitcoin and 13 barges", ["bitcoin", "13"]],
  ["bitcoin Bitcoin bitcoin", ["bitcoin", "Bitcoin"]],
  ["people of bitcoin", ["people", "bitcoin"]],
  ["what do people say of bitcoin", ["bitcoin"]],
  ["the lantern of a barge", []],
])("of %j these words are nowhere", (typed, missing) => {
  expect(resolved(typed).missing).toEqual(missing);
});

test("words of grammar are never missing, and a joined word is none of them", () => {
  const told = resolved("over har bour").words.map(({ printed, common, missing, start, end }) => ({
    printed,
    common,
    missing,
    start,
    end,
  }));
  expect(told).toEqual([
    { printed: "over", common: true, missing: false, start: 0, end: 4 },
    { printed: "harbour", common: false, missing: false, start: 5, end: 13 },
  ]);
});
