import { expect, test } from "vitest";
import type { Ledger } from "../ledger/record.ts";
import { ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const HARBOUR = "The harbour was rebuilt.\n\n## Costs\n\nThe quay cost 54% more than planned.";
const FERRY = "The ferry runs hourly.\n\n## Costs\n\nA trip is 54% dearer than the bus.";
const MERGED = `${HARBOUR}\n\n${FERRY.replace("Costs", "Fare costs")}`;

const read = (slug: string, body: string, front = "", ledger?: Ledger) =>
  readArticle(
    `content/articles/${slug}.md`,
    Buffer.from(
      `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n${front}\n---\n\n${body}\n`,
    ),
    "2025-06-01",
    ledger,
  );
const ledgerWith = (harbour: string, ferry: string) =>
  ledgerOf([read("harbour", harbour), read("ferry", ferry)], new Map());
const merged = (harbour: string, ferry: string, body = MERGED) =>
  read("harbour", body, "formerly: [ferry]\nupdated: 2025-05-01", ledgerWith(harbour, ferry))
    .problems;

test("a merged article whose old links would lead to other words is told at its former slug, with the lines to write", () => {
  const [problem = "", ...others] = merged(HARBOUR, FERRY);
  expect(others).toEqual([]);
  expect(problem).toMatch(/^content\/articles\/harbour\.md:5:12 .*\(formerly-ids\)$/);
  expect(problem).toContain("“ferry” and “harbour” were both published with “#costs”, “#figure-54");
  expect(problem).toContain("“  costs: harbour#fare-costs” and “  figure-54-percent: harbour#its");
});

test("what is to be written in place of it is read without a problem, and leads each link to its words", () => {
  const ledger = ledgerWith(HARBOUR, FERRY);
  const harbour = read("harbour", MERGED, "updated: 2025-05-01", ledger);
  const front = "withdrawn: See the harbour.\nmoved:\n  costs: harbour#fare-costs";
  const ferry = read("ferry", "", front, ledger);
  expect([...harbour.problems, ...ferry.problems]).toEqual([]);
  expect(ferry.article?.frontMatter.moved).toEqual({ costs: "harbour#fare-costs" });
});

test("merged articles of which only the beginnings share an id keep their addresses", () => {
  const ferry = FERRY.replace("Costs", "Fares").replace("54%", "60%");
  expect(merged(HARBOUR, ferry, `${HARBOUR}\n\n${ferry}`)).toEqual([]);
});

test("an article of which two branches recorded versions under two slugs is one article", () => {
  const corrected = HARBOUR.replace("than planned", "than was planned");
  expect(merged(HARBOUR, corrected, corrected)).toEqual([]);
});

test("of many ids with other words, the first five are named", () => {
  const sections = (words: string) =>
    ["A", "B", "C", "D", "E", "F", "G"]
      .map((at) => `## Part ${at}\n\n${words} ${at}.`)
      .join("\n\n");
  const [problem] = merged(sections("One harbour of"), sections("Some ferry to"), MERGED);
  expect(problem).toContain("anchor-gone");
  const ids = merged(sections("One harbour of"), sections("Some ferry to")).find((one) =>
    one.endsWith("(formerly-ids)"),
  );
  expect(ids).toContain("“#part-e” and 2 more, each");
  expect(ids).not.toContain("part-f");
});
