import { VFile } from "vfile";
import { expect, test } from "vitest";
import { hasConflictMarkers } from "./conflict-markers.ts";

const told = (text: string) => {
  const file = new VFile({ value: text });
  const found = hasConflictMarkers(text, file);
  return [found, ...file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)];
};
const left = (at: string, where: string) =>
  `${at} Git left the versions of a conflict in the file, marked in ${where}. Keep the words that are right, and remove the others and the marks.`;

test.each([
  ["<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs", left("1:1", "lines 1, 3, 5")],
  ["a\r\n<<<<<<< ours\r\nb", left("2:1", "line 2")],
  ["a\r>>>>>>> theirs", left("2:1", "line 2")],
  ["a\n|||||||\nb\n=======\nc", left("2:1", "lines 2, 4")],
  ["a\n||||||| base\nb", left("2:1", "line 2")],
  ["=======\n>>>>>>> theirs", left("2:1", "lines 1, 2")],
])("the marks in %j are reported once", (text, sentence) => {
  expect(told(text)).toEqual([true, sentence]);
});

test.each([
  "a\n=======\nb",
  "a\n<<<<<<<\nb",
  "a\n<<<<<< ours\nb",
  "a\n <<<<<<< ours\nb",
  "a <<<<<<< ours\nb",
  "a\n|||||||base\nb",
  "a\n>>>>>>>theirs\nb",
])("%j has no marks of a conflict", (text) => {
  expect(told(text)).toEqual([false]);
});
