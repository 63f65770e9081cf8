import { expect, test } from "vitest";
import { relatedTable } from "../build/related/related-table.ts";
import { leastWords } from "./left-out.ts";
import { readQuery } from "./query.ts";
import { filesOf, replaceable, withRelated } from "./related.ts";
import { vocabularyLookup } from "./resolve.ts";
import type { RelatedWords } from "./site-file.ts";

const vocabulary = {
  words: "buy doctors finds heart never said sells teenagers trucks".split(" "),
  numbers: ["12"],
};
const look = vocabularyLookup(vocabulary);
const { index, files } = relatedTable(vocabulary);
const related: RelatedWords = Object.assign(
  {},
  ...[...files.values()].map((file) => JSON.parse(new TextDecoder().decode(file))),
);

/** The words that stand for missing ones, and what is still missing, e.g. `doctors / heart`. */
function found(typed: string): string {
  const { also, missing } = withRelated(look(readQuery(typed)), related);
  return `${also.join(" ")} / ${missing.join(" ")}`;
}

test.each([
  ["physician ", "doctors / "],
  ["the youngsters ", "teenagers / "],
  ["youngster ", "teenagers / "],
  ["purchase lorries ", "buy trucks / "],
  ["physician and zebra", "doctors / zebra"],
])("a word that is nowhere has related ones: %s", (typed, expected) => {
  expect(found(typed)).toBe(expected);
});

test.each([
  ["beside a number that is nowhere", "acquire 13 ", " / acquire 13"],
  ["for a quoted word, though others could", "purchase “the physician” ", " / purchase physician"],
  ["for a name", "who is Physician ", " / Physician"],
  ["for a name in small letters", "did physician say", " / physician"],
  ["for a number", "13 ", " / 13"],
  ["for a property of every object", "constructor ", " / constructor"],
  ["for a word that is there", "heart ", " / "],
])("nothing stands %s", (_, typed, expected) => {
  expect(found(typed)).toBe(expected);
});

test("only the file is fetched that may have the missing word", () => {
  const parts: [string, string][] = [
    ["abandon", "related/1.json"],
    ["lazi", "related/2.json"],
  ];
  expect(replaceable(look(readQuery("the physician said 13 ")))).toEqual([]);
  expect(filesOf(["physician"], parts)).toEqual(["related/2.json"]);
  expect(filesOf(["aback"], parts)).toEqual([]);
});

test("the table has only missing words, in files of at most 15 KB", () => {
  expect(index.map(([, path]) => path)).toEqual([...files.keys()]);
  expect(Object.keys(related)).not.toContain("doctor");
  for (const file of files.values()) expect(file.length).toBeLessThanOrEqual(15_000);
});

test.each([
  ["physician heart ", 2],
  ["what did the physician find ", 0],
  ["heart ", 0],
])("keywords with a related word among them must all stand together: %s", (typed, least) => {
  expect(leastWords(withRelated(look(readQuery(typed)), related))).toBe(least);
});
