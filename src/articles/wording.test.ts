import { expect, test } from "vitest";
import { formatDate, formatDateTime } from "./wording.ts";

test("a date is written only as precise as it is given", () => {
  expect(formatDate("2025-03")).toBe("March 2025");
  expect(formatDate("2025-03-19")).toBe("19 March 2025");
  expect(formatDate("2025-03-19T00:30:00+08:00")).toBe("19 March 2025");
});

test.each([
  ["2025-03-19", "19 March 2025"],
  ["2025-03-19T00:30:00+08:00", "19 March 2025, 00:30 GMT+8"],
  ["2025-03-19T23:30:00-03:30", "19 March 2025, 23:30 GMT-3:30"],
  ["2025-03-19T07:00:00+00:00", "19 March 2025, 07:00 GMT"],
])("of %s, the time is written where there is one: %s", (date, written) => {
  expect(formatDateTime(date)).toBe(written);
});
