import { expect, test } from "vitest";
import { findMarkedWords } from "./marked-words.ts";

const inside = (text: string): string[] =>
  findMarkedWords(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["curly", "He said “yes” and “no”.", ["yes", "no"]],
  ["straight", 'He said "yes" and "no".', ["yes", "no"]],
  ["German low", "Er sagte „ja“ und „nein“.", ["ja", "nein"]],
  ["guillemets with spaces", "Il dit « oui » et « non ».", ["oui", "non"]],
  ["guillemets turned inwards", "Er sagte »ja« und »nein«.", ["ja", "nein"]],
  ["corner brackets", "彼は「はい、『ええ』と」言った。", ["はい、『ええ』と"]],
  [
    "British single",
    "‘Yes,’ he said, ‘it’s the workers’ day.’",
    ["Yes,", "it’s the workers’ day."],
  ],
  ["straight single", "'Yes,' he said. 'It's the '90s.'", ["Yes,", "It's the '90s."]],
  ["single that end in s", "The ‘lads’ won and the ‘boss’ sang.", ["lads", "boss"]],
  ["single within double", "“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]],
  ["double within single", "‘He said “no” to me,’ she said.", ["He said “no” to me,"]],
])("%s marks pair", (_, text, words) => {
  expect(inside(text)).toEqual(words);
});

test.each([
  "’tis",
  "the ’90s",
  "‘90s music",
  "workers’ rights",
  "rock ’n’ roll",
  "O’Brien’s",
  "6'2\" tall",
])("an apostrophe opens nothing in %s", (text) => {
  expect(findMarkedWords(text)).toEqual([]);
});

test("an opening mark that nothing closes runs to the end of the text", () => {
  expect(findMarkedWords("“It rained.")).toEqual([
    { start: 1, end: 11, open: 0, close: 11, mark: "“", closed: false },
  ]);
});
