import { expect, test } from "vitest";
import { inAll, inAny, inMost, readPostings, writePostings } from "./postings.ts";

test.each([
  [[], ""],
  [[0, 3], "#%"],
  [[0, 1, 2, 10_000, 80_000], undefined],
  [Array.from({ length: 70_000 }, (_, at) => at * 3), undefined],
])("articles read back as they were written, also through JSON", (articles, written) => {
  const through = JSON.parse(JSON.stringify(writePostings(articles)));
  if (written !== undefined) expect(through).toBe(written);
  expect(readPostings(through)).toEqual(articles);
});

test("distances that would be half a character survive a file", () => {
  const articles = [0xd800, 0xd800 + 0xdc00, 200_000];
  const file = new TextEncoder().encode(JSON.stringify(writePostings(articles)));
  expect(readPostings(JSON.parse(new TextDecoder().decode(file)))).toEqual(articles);
});

test("lists are cut and joined, and one that leaves nothing out does not count", () => {
  expect(inAll([[1, 4, 9], undefined, [4, 9, 12]])).toEqual([4, 9]);
  expect(inAll([undefined])).toBeUndefined();
  expect(inAll([[], undefined])).toEqual([]);
  expect(
    inAny([
      [4, 9],
      [1, 9],
    ]),
  ).toEqual([1, 4, 9]);
  expect(inAny([[4], undefined])).toBeUndefined();
});

test("what is in most lists comes first, and one of few articles tells more than one of many", () => {
  const many = Array.from({ length: 50 }, (_, at) => at);
  expect(inMost([[7], [7, 9], many, undefined, []], 100, 0)).toEqual([
    7,
    9,
    ...many.filter((at) => at !== 7 && at !== 9),
  ]);
});

test("what is in too few lists is left out", () => {
  expect(inMost([[1], [1], [2], [1, 2]], 100, 0.5)).toEqual([1]);
});
