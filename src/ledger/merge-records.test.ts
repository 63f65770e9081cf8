import { describe, expect, test } from "vitest";
import { mergeRecords, sidesOf } from "./merge-records.ts";
import type { ArticleRecord } from "./record.ts";

const passage = (id: string, digest = "0123456789a") =>
  ({ kind: "paragraph", id, digest, trace: "abc" }) as const;
const record = (passages: string, former = "", more: Partial<ArticleRecord> = {}) => ({
  headline: "0123456789a",
  body: "0123456789b",
  updated: null,
  corrections: 0,
  formerly: [],
  passages: passages.split(" ").map((id) => passage(id)),
  former: former.split(" ").flatMap((id) => (id === "" ? [] : [passage(id)])),
  ...more,
});

describe("a file in conflict", () => {
  test("has two sides, both with what stands around the marks", () => {
    const text = "a\n<<<<<<< HEAD\nb\nc\n=======\nd\n>>>>>>> other\ne";
    expect(sidesOf(text)).toEqual({ line: 2, ours: "a\nb\nc\ne\n", theirs: "a\nd\ne\n" });
  });

  test("may have several conflicts, show what was before, and end its lines as Windows does", () => {
    const text =
      "<<<<<<<\r\na\r\n|||||||\r\nb\r\n=======\r\nc\r\n>>>>>>>\r\nd\r\n<<<<<<< x\r\n=======\r\ne\r\n>>>>>>> y\r\n";
    expect(sidesOf(text)).toEqual({ line: 1, ours: "a\nd\n\n", theirs: "c\nd\ne\n\n" });
  });

  test.each([
    ["eight signs", "<<<<<<<< HEAD\na\n"],
    ["six signs", "<<<<<< HEAD\na\n"],
    ["signs within a line", ' "<<<<<<< HEAD"\n'],
    ["a word right behind the signs", "<<<<<<<HEAD\na\n"],
    ["the later marks alone", "a\n=======\nb\n>>>>>>> other\n"],
  ])("is none with %s", (_what, text) => {
    expect(sidesOf(text)).toBeUndefined();
  });

  test("keeps lines that only look like marks where they stand", () => {
    const text =
      "=======\n||||||| x\n<<<<<<< HEAD\n>>>>>>> no\n ======= \nx ||||||| y\nx =======\n=======\nx <<<<<<< y\n||||||| z\n======= w\nx >>>>>>> q\n>>>>>>> other\n>>>>>>> end\n";
    expect(sidesOf(text)).toEqual({
      line: 3,
      ours: "=======\n||||||| x\n>>>>>>> no\n ======= \nx ||||||| y\nx =======\n>>>>>>> end\n\n",
      theirs: "=======\n||||||| x\nx <<<<<<< y\n||||||| z\n======= w\nx >>>>>>> q\n>>>>>>> end\n\n",
    });
  });
});

describe("two branches that recorded one article", () => {
  test.each([
    [
      "what only they have stands behind what it stands behind with them",
      "a b c",
      "a x b y c z",
      "a x b y c z",
    ],
    ["what they have before all others comes first", "a b", "x y a b", "x y a b"],
    ["what both have stands as with us", "a b c", "c b a", "a b c"],
    [
      "where the order differs, it stands behind the last that both have",
      "a b c",
      "c x a y",
      "a y b c x",
    ],
    ["what both added in one place stands theirs first", "a b", "a x b", "a x b"],
    ["nothing stands twice that they have twice", "a", "a x x", "a x"],
  ])("keep every id: %s", (_what, ours, theirs, merged) => {
    const { passages } = mergeRecords(record(ours), record(theirs));
    expect(passages.map(({ id }) => id).join(" ")).toBe(merged);
  });

  test("keep what either had before, of which nothing becomes a passage again", () => {
    const merged = mergeRecords(record("a", "x"), record("x a b", "a b y"));
    expect(merged.passages.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(merged.former.map(({ id }) => id)).toEqual(["x", "y"]);
  });

  test("have of each passage what is recorded with us", () => {
    const theirs = {
      ...record(""),
      passages: [passage("a", "theirs-0001"), passage("b", "theirs-0002")],
    };
    expect(mergeRecords(record("a"), theirs).passages).toEqual([
      passage("a"),
      passage("b", "theirs-0002"),
    ]);
  });

  test.each([
    ["2025-05-01", "2025-04-01", "2025-04-01"],
    ["2025-04-01", "2025-05-01", "2025-04-01"],
    ["2025-04-01", null, null],
    [null, "2025-04-01", null],
    [null, null, null],
  ])("count as updated when the first of them was: of %s and %s, %s", (ours, theirs, updated) => {
    const merged = mergeRecords(
      record("a", "", { updated: ours }),
      record("a", "", { updated: theirs }),
    );
    expect(merged.updated).toBe(updated);
  });

  test("have the fewer corrections, all former slugs once, and the words that are ours", () => {
    const ours = record("a", "", {
      corrections: 2,
      formerly: ["stroll", "amble"],
      body: "ours-000001",
    });
    const theirs = record("a", "", {
      corrections: 1,
      formerly: ["amble", "hike"],
      headline: "theirs-0001",
    });
    expect(mergeRecords(ours, theirs)).toEqual({
      ...ours,
      corrections: 1,
      formerly: ["stroll", "amble", "hike"],
    });
    expect(mergeRecords(theirs, ours).corrections).toBe(1);
  });
});
