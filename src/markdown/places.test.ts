import { expect, test } from "vitest";
import { placesIn } from "./places.ts";

const TEXT = "ab\n\ncd\ne\n";

test.each([
  [0, "4:7"],
  [1, "4:8"],
  [2, "4:9"],
  [3, "5:3"],
  [4, "6:3"],
  [5, "6:4"],
  [6, "6:5"],
  [7, "7:3"],
  [9, "8:3"],
])(
  "offset %i of a piece that begins in 4:7, with lines that begin in column 3, is at %s",
  (offset, at) => {
    const { line, column } = placesIn(TEXT, { line: 4, column: 7 }, 3)(offset);
    expect(`${line}:${column}`).toBe(at);
  },
);

test("a piece whose place is not known begins in the first line", () => {
  expect(placesIn(TEXT, undefined, 1)(1)).toEqual({ line: 1, column: 2 });
});
