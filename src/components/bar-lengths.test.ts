import { expect, test } from "vitest";
import { barLengths } from "./bar-lengths.ts";

const figure = (
  id: string,
  value: number,
  unit: string | null,
  counts: string | null,
  paragraph = "p",
) => ({
  id,
  value,
  unit,
  counts,
  span: { paragraph },
});

test("counts of one thing are compared, under its name or its acronym", () => {
  const lengths = barLengths([
    figure("a", 2223, null, "electric vehicles"),
    figure("b", 2038, null, "EV sales"),
  ]);
  expect([...lengths]).toEqual([
    ["a", 100],
    ["b", 91.7],
  ]);
});

test("counts of different things, other units and other paragraphs are not compared", () => {
  const lengths = barLengths([
    figure("a", 10, null, "offices"),
    figure("b", 1200, null, "people"),
    figure("c", 54, "percent", null),
    figure("d", 60, "percent", null, "q"),
  ]);
  expect([...lengths]).toEqual([]);
});
