import { describe, expect, test } from "vitest";
import type { Ledger } from "../ledger/record.ts";
import { sharePages } from "../share/pages/share-pages.ts";
import { ownAddresses, sharedAddresses } from "./article-addresses.ts";
import { passagesFile } from "./passages-json.ts";
import { ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const BODY = "The harbour opened.\n\n## Early years\n\n“Nobody believed in it,” she said.";
const read = (front: string, body = BODY, ledger?: Ledger) =>
  readArticle(
    "content/articles/walk.md",
    Buffer.from(
      `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n${front}\n---\n\n${body}`,
    ),
    "2025-06-01",
    ledger,
  );
const LEDGER = ledgerOf(
  [read("retired: { piers: Wrong }\nmoved: { quays: early-years }")],
  new Map(),
);
const IDS = LEDGER.get("walk")?.passages.map(({ id }) => id) ?? [];
const withdrawn = (front: string, body: string) => {
  const reading = read(`withdrawn: ${front}`, body, LEDGER);
  return reading.article ?? expect.fail(reading.problems.join("\n"));
};

test.each([
  ["kept", "# Any text\n\n[Here](/nowhere/)."],
  ["deleted", ""],
])("an article that was withdrawn has no text, be it %s in its file", (_what, body) => {
  const article = withdrawn("It was invented.\ndescription: What it said", body);
  expect(article).toMatchObject({ html: "", passages: [], sections: [], wordCount: 0 });
  expect(JSON.stringify(article)).not.toContain("What it said");
  expect(article.frontMatter).toMatchObject({
    withdrawn: { reason: "It was invented." },
    index: false,
  });
});

test("the day of the withdrawal may be said", () => {
  const { frontMatter } = withdrawn("{ date: 2025-05-01, reason: Wrong }", "");
  expect(frontMatter.withdrawn).toEqual({ date: "2025-05-01", reason: "Wrong" });
});

describe("of an article that was withdrawn", () => {
  const article = withdrawn("Wrong\nretired: { piers: Gone }\nmoved: { quays: early-years }", "");

  test("every id that was published has a page with the reason", () => {
    expect(IDS.length).toBeGreaterThan(3);
    const answered = new Map(sharePages(article).map((page) => [page.id, page]));
    for (const id of [...IDS, "piers", "quays", "versions"]) {
      expect(answered.get(id)).toEqual({ id, reason: "Wrong" });
    }
    expect(Object.keys(passagesFile(article).article.retired)).toEqual([...answered.keys()]);
  });

  test("neither a card, nor a citation, nor a list is linked to, and its pages may be", () => {
    expect(sharedAddresses(article)).toEqual([]);
    const addresses = ownAddresses(article, false);
    expect(addresses).toContain("/articles/walk/early-years/");
    expect(addresses.filter((path) => !/^\/articles\/walk\/([^.]+\/)?$/.test(path))).toEqual([
      "/articles/walk/passages.json",
    ]);
  });

  test("the record stays as it was, and it can come back with the same words", () => {
    expect(ledgerOf([read("withdrawn: Wrong", "", LEDGER)], LEDGER)).toEqual(LEDGER);
    const back = "retired: { piers: Wrong }\nmoved: { quays: early-years }";
    expect(read(back, BODY, LEDGER).problems).toEqual([]);
  });
});

test.each([
  ["withdrawn:", "withdrawn-empty"],
  ["withdrawn: true", "withdrawn-invalid"],
  ["withdrawn: { date: 2025-05-01 }", "withdrawn-reason-missing"],
  ["withdrawn: { date: 2025-06-02, reason: Wrong }", "withdrawn-date-invalid"],
  ["withdrawn: { date: 2025-03-18, reason: Wrong }", "withdrawn-date-invalid"],
  ["withdrawn: Wrong\nformerly: [walk]", "formerly-own"],
])("%j is told to be wrong", (front, rule) => {
  expect(read(front).problems.map((one) => /\((\S+)\)$/.exec(one)?.[1])).toEqual([rule]);
});
