import { expect, test } from "vitest";
import { readSummary } from "./counted.ts";
import { readArticle } from "./read-article.ts";

const read = (front: string) =>
  readArticle(
    "content/articles/a.md",
    Buffer.from(`---\ntitle: A\nauthors: [B]\n${front}\n---\n\nA.\n`),
    "2025-06-01",
  );
const [ready, draft, later] = [
  read("date: 2025-01-01"),
  read("draft: true"),
  read("date: 2099-01"),
];

test.each([
  [[ready, ready], [], [], "2 articles read. 0 problems."],
  [
    [ready],
    [draft, later],
    ["A"],
    "1 article read, and 1 whose date has not come; 1 draft left out. 1 problem.",
  ],
  [[], [draft, draft], ["A", "B"], "0 articles read; 2 drafts left out. 2 problems."],
])("what was read is counted %#", (readings, waiting, problems, summary) => {
  expect(readSummary(readings, waiting, problems)).toBe(summary);
});
