import { expect, test } from "vitest";
import { type ArticleRecord, publishedIn, recordOf } from "./record.ts";

const passage = (id: string, digest = "0123456789a") =>
  ({ kind: "paragraph", id, digest, trace: "abc" }) as const;
const record = (passages: string[], former: string[] = [], formerly: string[] = []) => ({
  headline: "0123456789a",
  body: "0123456789b",
  updated: null,
  corrections: 0,
  formerly,
  passages: passages.map((id) => passage(id)),
  former: former.map((id) => passage(id)),
});
const LEDGER = new Map<string, ArticleRecord>([
  ["walk", record(["a", "b"], ["c"], ["tramp"])],
  ["stroll", record(["d", "b"], ["e", "c"], ["tramp", "amble"])],
  ["hike", record(["d", "f"])],
]);

test("an article is recorded under its slug, else under a former one, else not at all", () => {
  expect(recordOf(LEDGER, "walk", [])).toBe(LEDGER.get("walk"));
  expect(recordOf(LEDGER, "walk", ["walk", "unknown"])).toBe(LEDGER.get("walk"));
  expect(recordOf(LEDGER, "new", ["unknown", "hike"])).toBe(LEDGER.get("hike"));
  expect(recordOf(LEDGER, "new", ["unknown"])).toBeUndefined();
});

test("of several records the first counts, and what the others have as had before", () => {
  expect(recordOf(LEDGER, "walk", ["stroll", "hike"])).toEqual({
    ...record(["a", "b"], ["c", "d", "e", "f"]),
    formerly: ["tramp", "amble"],
  });
});

test("all that was published of an article is what it has and then what it had", () => {
  expect(publishedIn(LEDGER.get("walk")).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(publishedIn(undefined)).toEqual([]);
});
