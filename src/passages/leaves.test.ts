import type { Element, ElementContent, Text } from "hast";
import { expect, test } from "vitest";
import { setImageSpacesApart } from "./image-spaces.ts";
import { leavesOf, placeOf, tidySpaces, wordsOf } from "./leaves.ts";

/** A node as it is short to write: text, or the name of an element with its children. */
type Short = string | Short[];
const nodeOf = (short: Short): ElementContent => {
  if (typeof short === "string") return { type: "text", value: short };
  const [tagName, ...children] = short;
  return {
    ...{ type: "element", tagName: String(tagName), properties: {} },
    children: children.map(nodeOf),
  };
};
const block = (...children: Short[]) => nodeOf(["p", ...children]) as Element;
/** The same the other way round; a space that is no part of the words is `"_"`. */
const shortOf = (node: ElementContent): Short => {
  if (node.type === "text") return node.data?.isOutsideWords ? "_" : node.value;
  return node.type === "element" ? [node.tagName, ...node.children.map(shortOf)] : "";
};

test("the words of a block are its texts in order, without those of blocks in it", () => {
  for (const tagName of "p li td th figcaption caption pre ul ol blockquote table figure h2 h3 h4 h5 h6".split(
    " ",
  )) {
    expect(wordsOf(block("One ", [tagName, "two "], ["em", "three ", ["b", "four"]]))).toBe(
      "One three four",
    );
  }
});

test("a text of a block knows where it stands", () => {
  const p = block("One ", ["em", "two", ["ul", "no"], ["b", "three"]]);
  const [em] = p.children.slice(1) as [Element];
  const b = em.children[2] as Element;
  expect(leavesOf(p).map(({ node, ...rest }) => ({ ...rest, value: node.value }))).toEqual([
    { value: "One ", parents: [p], indexes: [0], start: 0, end: 4 },
    { value: "two", parents: [p, em], indexes: [1, 0], start: 4, end: 7 },
    { value: "three", parents: [p, em, b], indexes: [1, 2, 0], start: 7, end: 12 },
  ]);
});

test.each<[string, Short[], Short[]]>([
  ["within a text", ["One \n\t two\r\nthree"], ["One two three"]],
  ["at both ends", [" \n One two \t"], ["One two"]],
  ["between texts", ["One ", ["em", " two"], " ", " three"], ["One ", ["em", "two"], " ", "three"]],
  [
    "at both ends of elements",
    [["em", " One"], ["b", " ", ["i", " two "]], " "],
    [["em", "One"], ["b", " ", ["i", "two"]], ""],
  ],
  ["that no line may break at", ["One\u00A0\u00A0two\u3000"], ["One\u00A0\u00A0two\u3000"]],
])("runs of spaces become one, and none stay around the words: %s", (_where, before, after) => {
  const p = block(...before);
  tidySpaces(p);
  expect(p.children.map(shortOf)).toEqual(after);
});

test.each<[string, Short[], Short[]]>([
  ["before the first word", [["img"], " One"], [["img"], "_", "One"]],
  ["behind the last word", ["One ", ["img"]], ["One", "_", ["img"]]],
  ["between words", ["One ", ["img"], " two"], ["One ", ["img"], "_", "two"]],
  ["with nothing between", [["img"], "", " One"], [["img"], "", "_", "One"]],
  ["between words, of which one has a space", ["One", ["img"], " two"], ["One", ["img"], " two"]],
  [
    "between images",
    ["One ", ["img"], " ", ["img"], " two"],
    ["One ", ["img"], "_", "", ["img"], "_", "two"],
  ],
  [
    "in an element",
    ["One ", ["em", ["img"]], ["b", " two"]],
    ["One ", ["em", ["img"]], ["b", "_", "two"]],
  ],
  [
    "behind the last word, in an element",
    [["em", "One \n"], ["b", ["img"]], ""],
    [["em", "One", "_"], ["b", ["img"]], ""],
  ],
  ["without an image", [" One ", ["em", " two "]], [" One ", ["em", " two "]]],
  [
    "with an image in another block",
    [" One ", ["ul", ["img"]], " two "],
    [" One ", ["ul", ["img"]], " two "],
  ],
  ["before words that no image stands behind", [["img"], "One "], [["img"], "One "]],
])(
  "a space beside an image is no part of the words where they have one: %s",
  (_where, before, after) => {
    const p = block(...before);
    setImageSpacesApart(p);
    expect(p.children.map(shortOf)).toEqual(after);
  },
);

const placed = (value: string, line: number, column: number): Text => {
  const start = { line, column, offset: 0 };
  return { type: "text", value, position: { start, end: start } };
};

test("a word is told at its line and column in the file", () => {
  const p = block();
  p.children = [placed("One ", 3, 5), placed("two ", 7, 2), nodeOf("three "), placed("four", 9, 1)];
  const leaves = leavesOf(p);
  const at = (offset: number) => placeOf(p, leaves, offset);
  expect([0, 3, 4, 6].map(at)).toEqual([
    { line: 3, column: 5 },
    { line: 3, column: 8 },
    { line: 7, column: 2 },
    { line: 7, column: 4 },
  ]);
  // What has no place of its own is told at what follows.
  expect([8, 14, 16].map(at)).toEqual([
    { line: 9, column: 1 },
    { line: 9, column: 1 },
    { line: 9, column: 3 },
  ]);
});

test("where no text has a place, a word is told at its block, or at the start of the file", () => {
  const p = block("One");
  expect(placeOf(p, leavesOf(p), 2)).toEqual({ line: 1, column: 1 });
  const start = { line: 4, column: 7, offset: 0 };
  p.position = { start, end: start };
  expect(placeOf(p, leavesOf(p), 99)).toEqual({ line: 4, column: 7 });
  expect(placeOf(block(), [], 0)).toEqual({ line: 1, column: 1 });
});
