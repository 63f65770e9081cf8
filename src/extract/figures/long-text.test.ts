import { expect, test } from "vitest";
import { findFigures } from "./find-figures.ts";
import { findTimes } from "./find-times.ts";

/** Work that grows with the square of the length would take minutes over so many characters. */
const CHARACTERS = 100_000;
const TIMEOUT_MS = 15_000;
const repeated = (unit: string) => unit.repeat(CHARACTERS / unit.length);

test.each([
  ["$1 ", 1],
  ["1% ", 1],
  ["½ ", 1],
  ["¥1 ", 1],
  ["$1) ", 1],
  ["5% in 2024 or ", 1],
])("every %j of a long sentence is found", { timeout: TIMEOUT_MS }, (unit, figures) => {
  expect(findFigures(repeated(unit))).toHaveLength(figures * Math.floor(CHARACTERS / unit.length));
});

test("the period at the head of a long sentence holds for its last figure", () => {
  const figures = findFigures(`In 2024, ${"$1 ".repeat(1000)}`);
  expect(figures.at(-1)?.period).toBe("2024");
});

test.each([
  ..."9 ( ) [ A $ 1, 1. 1- 1/ a- ٣".split(" "),
  ") ",
  "A ",
  "1 234 ",
  "million ",
  "one million ",
  "one hundred ",
  "one hundred and twenty-",
  "half a ",
  "between 1 and ",
  "in 2024 ",
])("a long run of %j ends", { timeout: TIMEOUT_MS }, (unit) => {
  expect(findFigures(repeated(unit)).length).toBeLessThan(CHARACTERS);
  expect(findTimes(repeated(unit)).length).toBeLessThan(CHARACTERS);
});
