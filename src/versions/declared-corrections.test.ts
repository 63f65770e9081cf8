import { expect, test } from "vitest";
import { declaredCorrections } from "./declared-corrections.ts";

const RECORDED = [
  "2025-03-19T07:00:00+08:00",
  "2025-03-20T09:30:00+08:00",
  "2025-03-20T18:00:00+08:00",
  "2025-03-21T08:00:00+08:00",
];

test.each([
  ["with a time stands with the first version after it", "2025-03-20T10:00:00+08:00", 2],
  ["of a time that a version was recorded at stands with it", "2025-03-20T09:30:00+08:00", 1],
  ["with a day stands with the only version of that day", "2025-03-21", 3],
  ["with a day of two versions stands with none", "2025-03-20", -1],
  ["of a day without a version stands with none", "2025-03-22", -1],
  ["of a time after all versions stands with none", "2025-03-21T09:00:00+08:00", -1],
])("a correction %s", (_rule, date, at) => {
  const found = declaredCorrections(RECORDED, [{ date, text: "It was two." }]);
  expect(found.map((own) => own.length)).toEqual(RECORDED.map((_, i) => Number(i === at)));
});
