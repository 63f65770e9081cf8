import { expect, test } from "vitest";
import { meantDate } from "./meant-date.ts";

test.each([
  ["20.11.2026", "2026-11-20"],
  ["5. 1. 2026", "2026-01-05"],
  ["2026-1-5", "2026-01-05"],
  ["2026/11/20", "2026-11-20"],
  ["2026-1-5 7:30", "2026-01-05T07:30"],
  ["20/11/2026", "2026-11-20"],
  ["11/20/2026", "2026-11-20"],
  ["5 January 2026", "2026-01-05"],
  ["Jan. 5, 2026", "2026-01-05"],
  ["1/5/2026", undefined],
  ["31.2.2026", undefined],
  ["20 Nowhere 2026", undefined],
  ["January 2026", undefined],
  ["tomorrow", undefined],
  ["20.11.26", undefined],
])("“%s” is meant to be %s", (written, date) => {
  expect(meantDate(written)).toBe(date);
});
