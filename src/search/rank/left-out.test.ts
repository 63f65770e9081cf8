import { expect, test } from "vitest";
import { leastWords } from "./left-out.ts";
import { readQuery } from "./query.ts";
import { vocabularyLookup } from "./resolve.ts";

const look = vocabularyLookup({
  words: "anchor barge captain lantern rope sail".split(" "),
  numbers: ["12"],
});

test.each<[typed: string, least: number | undefined]>([
  // Nothing is missing.
  ["barge", 0],
  ["what did the barge sail", 0],
  // In a question one word may be missing more than are there, of which there are two.
  ["what did lantern barge weigh", 2],
  ["what lantern barge weighing heights tidings", 2],
  ["what lantern barge weighing heights tidings fathoms", undefined],
  ["what did the barge weigh", undefined],
  // Of keywords three must be there, and three quarters of all.
  ["barge lantern weigh", undefined],
  ["barge lantern sail weigh", 3],
  ["barge lantern sail rope weigh", 4],
  ["barge lantern sail rope weigh height", undefined],
  ["barge lantern sail rope anchor captain weigh height", 6],
  ["the barge with lantern under sail weighing", 3],
  ["lantern barge and sail did, weigh", 3],
  // A number, a name and quoted words are what it is about.
  ["what lantern barge 13", undefined],
  ["what lantern barge 12 weigh", 2],
  ["what lantern barge Poe", undefined],
  ["what “barge weigh” lantern sail", undefined],
  ["what “weigh barge” lantern sail", undefined],
  ["what “barge lantern” weigh sail", 2],
  ["what weigh “barge lantern” sail", 2],
])("of %j so many words must stand together: %j", (typed, least) => {
  expect(leastWords(look(readQuery(typed)))).toBe(least);
});

test.each([
  "did poe lantern barge",
  "does poe lantern barge",
  "do poe lantern barge",
  "what did poe say lantern barge",
  "who is poe lantern barge",
  "is poe a lantern barge",
  "what has poe lantern barge",
  "lantern barge said poe?",
  "lantern barge, poe said",
  "poe says lantern barge?",
  "poe thought lantern barge?",
  "told poe lantern barge?",
  "lantern barge in poe?",
  "what lantern barge from poe",
  "lantern barge at poe of?",
  "what lantern barge Weigh",
])("what reads like a name is what %j is about", (typed) => {
  expect(leastWords(look(readQuery(typed)))).toBeUndefined();
});

test.each([
  "what lantern barge poe",
  "what lantern barge in poe sail",
  "what lantern barge of poe",
  "what lantern barge with poe",
  "what lantern barge is poe",
  "lantern is poe barge?",
  "what did the poe say lantern barge",
  "what did a poe lantern barge",
  "lantern barge said those poe?",
  "lantern's poe said rope barge?",
  "did heights lantern barge",
  "did weighing lantern barge",
  "did weighed lantern barge",
  "did heavily lantern barge",
  "did tension lantern barge",
  "did gravity lantern barge",
  "did shipment lantern barge",
  "did heaviness lantern barge",
  "did fellowship lantern barge",
  "did magnetism lantern barge",
  "did buoyance lantern barge",
  "did turbulence lantern barge",
  "did motherhood lantern barge",
  "did boredom lantern barge",
  "did drinkable lantern barge",
  "did careful lantern barge",
  "did massive lantern barge",
  "did heinous lantern barge",
])("what reads like no name may be left out of %j", (typed) => {
  expect(leastWords(look(readQuery(typed)))).toBe(2);
});

test("a name that ends in a double s is a name", () => {
  expect(leastWords(look(readQuery("did hess lantern barge")))).toBeUndefined();
});
