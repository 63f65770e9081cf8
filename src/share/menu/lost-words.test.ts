import { expect, test } from "vitest";
import { lostWords } from "./lost-words.ts";

test.each([
  ["quote-seeing-is-believing", "quote-seeing-is-believing", "seeing is believing"],
  ["figure-8-1-trillion-yen", "figure-8-1-trillion-yen", "8 1 trillion yen"],
  ["a_b c", "a_b c", "a b c"],
  ["百闻不如一见", "百闻不如一见", "百闻不如一见"],
  ["%E0", "%E0", "E0"],
  ["---", "---", ""],
  ["a\u0000b\u202Ec\nd", "a b c d", "a b c d"],
  ["a\uD800", "a\uFFFD", "a"],
])("of #%s is said “%s”, and “%s” is searched for", (id, shown, query) => {
  expect(lostWords(id)).toEqual({ shown, query });
});

test.each([["x"], ["word-"], ["word "], ["👩‍👩‍👧"], ["\u0301"], ["\u0000"]])(
  "of an address of 170,000 times “%s” no more than a line is said and searched for",
  (piece) => {
    const { shown, query } = lostWords(piece.repeat(170_000));
    expect(shown.length).toBeLessThanOrEqual(82);
    expect(query.length).toBeLessThanOrEqual(82);
    expect(shown.isWellFormed() && query.isWellFormed()).toBe(true);
  },
);
