import { expect, test } from "vitest";
import type { Passage } from "../passages/passage.ts";
import {
  digestOf,
  foldCase,
  headlineDigest,
  isSameText,
  isWithin,
  publishedOf,
  traceOf,
} from "./published.ts";

test("words are recorded as eleven letters that no later version may make others of", () => {
  expect(digestOf("Boats came back.")).toBe("VZrUU5Q4_sA");
  expect(headlineDigest({ title: "A Walk" })).toBe(digestOf("A Walk\n"));
  expect(headlineDigest({ title: "A Walk", description: "By the sea." })).toBe(
    digestOf("A Walk\nBy the sea."),
  );
});

test("a text is recorded as a letter for each of its words", () => {
  expect(traceOf("Boats came back, boats came back.")).toBe("OdPOdP");
  expect(traceOf("BOATS – came: “back”")).toBe(traceOf("boats came back"));
  expect(traceOf("Straße")).toBe(traceOf("STRASSE"));
  expect(traceOf("e\u0301te\u0301")).toBe(traceOf("\u00e9t\u00e9"));
  expect(traceOf("54%")).toHaveLength(1);
  expect(traceOf("…")).toBe("");
});

test.each([
  ["Han", "経済協力", 4],
  ["Hiragana", "いいえ", 3],
  ["Katakana", "カタカナ", 4],
  ["Thai", "แม่น้ำ", 6],
])("a text in %s is recorded as a letter for each character", (_script, text, letters) => {
  expect(traceOf(text)).toHaveLength(letters);
});

test("words in capitals are the same words", () => {
  expect(foldCase("Die STRASSE")).toBe(foldCase("die Straße"));
  expect(foldCase("İstanbul")).toBe(foldCase(foldCase("İstanbul")));
});

const AROUND = { id: "x", section: "today", prefix: "About ", suffix: " came." };
const figure = (more: object = {}): Passage => ({
  kind: "figure",
  ...AROUND,
  exact: "4 boats",
  value: 4,
  unit: null,
  counts: "boats",
  ...{ qualifier: null, period: null, span: { paragraph: "p", start: 6, end: 13 }, ...more },
});

test("of a figure what stands around it is recorded too, of a paragraph its words alone", () => {
  expect(publishedOf(figure())).toEqual({
    kind: "figure",
    id: "x",
    digest: digestOf("4 boats"),
    trace: digestOf("About |4 boats| came."),
  });
  for (const other of [{ prefix: "" }, { suffix: "" }]) {
    expect(publishedOf(figure(other)).trace).not.toBe(publishedOf(figure()).trace);
    expect(publishedOf(figure(other)).digest).toBe(publishedOf(figure()).digest);
  }
  expect(publishedOf({ ...AROUND, kind: "paragraph", exact: "4 boats" })).toEqual({
    kind: "paragraph",
    id: "x",
    digest: digestOf("4 boats"),
    trace: traceOf("4 boats"),
  });
});

test.each([
  ["abcd", "abcd", true],
  ["abcd", "abcx", true],
  ["abcd", "abxy", false],
  ["abcd", "abc", true],
  ["abcde", "abc", true],
  ["abcdef", "abc", false],
  ["abc", "abcdef", false],
  ["", "", true],
  ["abcd", "dcba", false],
])("%s and %s are one text with corrections: %s", (a, b, isSame) => {
  expect(isSameText(a, b)).toBe(isSame);
});

test.each([
  ["abcd", "xxabcdxx", true],
  ["xxabcdxx", "abcd", true],
  ["abcd", "xxabcxx", true],
  ["abcd", "xxabxx", false],
])("the shorter of %s and %s is a part of the other: %s", (a, b, isPart) => {
  expect(isWithin(a, b)).toBe(isPart);
});
