import { expect, test } from "vitest";
import {
  byline,
  formatDate,
  formatDateTime,
  publisherOf,
  readingTime,
  unbroken,
} from "./wording.ts";

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

test("the authors are named as a sentence names them", () => {
  const byNames = (...names: string[]) => byline({ authors: names.map((name) => ({ name })) });
  expect(byNames("Ana Lima")).toBe("By Ana Lima");
  expect(byNames("Ana Lima", "Rosa Diaz")).toBe("By Ana Lima and Rosa Diaz");
  expect(byNames("Ana Lima", "Rosa Diaz", "Ole Berg")).toBe("By Ana Lima, Rosa Diaz and Ole Berg");
});

test("who published an article first is its source, or this site", () => {
  expect(publisherOf({ source: { name: "The Paper", url: "https://example.org/a" } })).toBe(
    "The Paper",
  );
  expect(publisherOf({ source: undefined })).toBe("The Passage Reader");
});

test.each([
  [0, "1 min read"],
  [344, "1 min read"],
  [345, "2 min read"],
  [2300, "10 min read"],
])("%i words are read in a time of: %s", (words, time) => {
  expect(readingTime(words)).toBe(time);
});

test("a date on a page breaks before its time alone", () => {
  expect(unbroken("19 March 2025, 07:00 GMT+8")).toBe("19\u00a0March\u00a02025, 07:00\u00a0GMT+8");
  expect(unbroken("5 min read")).toBe("5\u00a0min\u00a0read");
});
