import { expect, inject, test } from "vitest";
import { evaluate } from "./evaluate.ts";

/** Percent that is never to be lost: what was reached, less a margin for one or two changed answers. */
const LEAST: Record<string, number> = {
  "attribution, precision": 99,
  "attribution, recall": 95,
  "figures, precision": 98.5,
  "figures, recall": 98.5,
  "search, sensible": 98,
  "search, hard": 94,
  "search, question": 70,
  "search, absent": 100,
  "search, reworded": 65,
  "search, reworded, set aside": 55,
  "search, partly absent": 97,
  "search, partly absent, set aside": 89,
};

test("quotations, figures and passages are found as well as before", async () => {
  const scores = await evaluate(inject("dist"));

  expect(scores.map(({ name }) => name).sort()).toEqual(Object.keys(LEAST).sort());
  expect(scores.filter(({ name, percent }) => percent < (LEAST[name] ?? 100))).toEqual([]);
}, 300_000);
