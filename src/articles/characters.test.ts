import { expect, test } from "vitest";
import { characterFaults, characterName, misplacedCharacters } from "./characters.ts";
import { placeOfProblem } from "./content-problems.ts";
import { problemAt } from "./file-problems.ts";

test.each([
  [0x00, "U+0000 (null)"],
  [0x07, "U+0007 (control character)"],
  [0x85, "U+0085 (next line)"],
  [0x2028, "U+2028 (line separator)"],
  [0x2029, "U+2029 (paragraph separator)"],
  [0x202a, "U+202A (left-to-right embedding)"],
  [0x202b, "U+202B (right-to-left embedding)"],
  [0x202c, "U+202C (pop directional formatting)"],
  [0x202d, "U+202D (left-to-right override)"],
  [0x202e, "U+202E (right-to-left override)"],
  [0x2066, "U+2066 (left-to-right isolate)"],
  [0x2067, "U+2067 (right-to-left isolate)"],
  [0x2068, "U+2068 (first strong isolate)"],
  [0x2069, "U+2069 (pop directional isolate)"],
  [0x206a, "U+206A (invisible character)"],
  [0xd800, "U+D800 (half of a character)"],
  [0xfeff, "U+FEFF (zero-width no-break space)"],
  [0xfffe, "U+FFFE (noncharacter)"],
  [0x10ffff, "U+10FFFF (noncharacter)"],
])("the character %i is told as %s", (codePoint, name) => {
  expect(characterName(codePoint)).toBe(name);
});

test.each([
  ["isolates that are paired", "a\u2066b\u2067c\u2069d\u2069", []],
  ["an isolate that is not closed", "a\u2066b\u2067c\u2069d", [1]],
  ["a closing one alone, twice", "a\u2069b\u2066c\u2069\u2069", [1, 6]],
  ["one that is closed in the next line", "a\u2066b\nc\u2069", []],
  ["one that is closed in the next paragraph", "a\u2066b\n \t\nc\u2069", [1, 8]],
  ["two that are not closed", "a\u2066b\u2067c", [1, 3]],
  ["one before another character that is no text", "a\u2066b\0c", [1, 3]],
])("misplaced are %s", (_what, text, offsets) => {
  expect(misplacedCharacters(text).map(({ offset }) => offset)).toEqual(offsets);
});

test.each([
  ["&#x202E;", 0x202e],
  ["&#X202e;", 0x202e],
  ["&#8238;", 0x202e],
  ["&#0;", 0],
  ["&#x110000;", undefined],
  ["&#x41;", undefined],
  ["&#9;", undefined],
  ["&#x202E", undefined],
  ["&#202E;", undefined],
])("a reference %s to a character is one to it", (text, codePoint) => {
  const found = codePoint === undefined ? [] : [{ offset: 1, codePoint, kind: "reference" }];
  expect(misplacedCharacters(`a${text}b`)).toEqual(found);
});

test("a reference to an isolate pairs with one that stands there", () => {
  expect(misplacedCharacters("&#x2066;a\u2069")).toEqual([]);
  expect(misplacedCharacters("&#x2066;a")).toEqual([
    { offset: 0, codePoint: 0x2066, kind: "reference" },
  ]);
});

test("of each character the first is told, and how many more there are", () => {
  const text = "a\0b\u2066c\0d\n\ne\0f\u202Eg";
  expect(characterFaults(text, () => true)).toEqual([
    {
      offset: 1,
      sentence: "The character U+0000 (null) stands here, and 2 more below. Delete it.",
    },
    {
      offset: 3,
      sentence:
        "The character U+2066 (left-to-right isolate) is not paired in its paragraph. Delete it.",
    },
    {
      offset: 12,
      sentence: "The character U+202E (right-to-left override) stands here. Delete it.",
    },
  ]);
  expect(characterFaults(text, ({ codePoint }) => codePoint === 0x202e)).toHaveLength(1);
});

test("a problem is printed in one line, and its place is found in that again", () => {
  const printed = problemAt("a\n\u202E\u2028:1:b.md", 31, 5, "What\tis \uFFFE wrong.", "rule-name");
  expect(printed).toBe(
    "a\\u{a}\\u{202e}\\u{2028}:1:b.md:31:5 What\\u{9}is \\u{fffe} wrong. (rule-name)",
  );
  expect(placeOfProblem("content/articles/x y.md:31:5 What. 3:4 (rule)")).toEqual({
    path: "content/articles/x y.md",
    line: 31,
    column: 5,
  });
  for (const none of ["What is wrong.", "x.md:31 What", "x.md:3:a What", ":1:2 What"]) {
    expect(placeOfProblem(none)).toBeUndefined();
  }
});
