import { describe, expect, test } from "vitest";
import { printRecord, readRecord } from "./read-record.ts";
import type { ArticleRecord } from "./record.ts";

const PATH = "content/anchors/walk.json";
const passage = (id: string, digest = "0123456789a") =>
  ({ kind: "paragraph", id, digest, trace: "abc" }) as const;
const RECORD: ArticleRecord = {
  headline: "0123456789a",
  body: "0123456789b",
  updated: "2025-05-02",
  corrections: 2,
  formerly: ["stroll"],
  passages: [passage("one"), passage("two"), passage("three")],
  former: [passage("zero")],
};
const TEXT = printRecord(RECORD);

test("a record comes back from its file as it was written, a passage a line", () => {
  expect(readRecord(PATH, TEXT)).toEqual({ record: RECORD, problems: [], conflicts: [] });
  expect(readRecord(PATH, TEXT.replaceAll("\n", "\r\n")).record).toEqual(RECORD);
  expect(TEXT).toContain('\n    ["paragraph","two","0123456789a","abc"],\n');
});

describe("a damaged record is told with its place and what to do:", () => {
  test.each([
    ["cut off", TEXT.slice(0, 150), "8:6"],
    ["empty", "", "1:1"],
    ["without a comma", TEXT.replace('"two"', '"two" '.repeat(2)), "9:24"],
    ["of another kind", "[]", "1:1"],
    ["with a digest too short", TEXT.replace("0123456789b", "01"), "3:11"],
    ["with an unknown kind of passage", TEXT.replace('paragraph","two', 'verse","two'), "9:6"],
    ["with an unknown key", TEXT.replace('"body"', '"rumpf"'), "1:1"],
    ["without its passages", JSON.stringify({ ...JSON.parse(TEXT), passages: undefined }), "1:1"],
  ])("%s", (_what, text, place) => {
    const { record, problems, conflicts } = readRecord(PATH, text);
    expect(record).toBeUndefined();
    expect(conflicts).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(`^${PATH}:${place} .*git checkout.* \\(record-damaged\\)$`),
    );
  });
});

test("what is wrong with a record is said, and how to have it back", () => {
  const told = (place: string, what: string) => [
    `${PATH}:${place} The record is damaged: ${what}. Take the file from the last commit again: “git checkout HEAD -- ${PATH}”. (record-damaged)`,
  ];
  expect(readRecord(PATH, "{").problems).toEqual(told("1:2", "it is not JSON from here on"));
  const { problems } = readRecord(PATH, TEXT.replace('"two","0123456789a"', '"two","01"'));
  expect(problems).toEqual(told("9:24", "what stands at “passages.1.2” is none of its entries"));
});

test("an empty record is one of an article that has nothing yet", () => {
  const none = { ...RECORD, updated: null, corrections: 0, formerly: [], passages: [], former: [] };
  expect(printRecord(none)).toBe(`{
  "headline": "0123456789a",
  "body": "0123456789b",
  "updated": null,
  "corrections": 0,
  "formerly": [],
  "passages": [],
  "former": []
}
`);
  expect(readRecord(PATH, printRecord(none)).record).toEqual(none);
});

test.each([
  ["corrections", -1],
  ["corrections", 1.5],
  ["updated", ""],
  ["formerly", [""]],
  ["headline", "0123456789!"],
  ["body", "0123456789ab"],
  ["former", [["paragraph", "", "0123456789a", "abc"]]],
  ["former", [["paragraph", "x", "0123456789a", "a c"]]],
  ["former", [["paragraph", "x", "0123456789a"]]],
])("a record whose %s are %j is none", (key, value) => {
  const { record } = readRecord(PATH, JSON.stringify({ ...JSON.parse(TEXT), [key]: value }));
  expect(record).toBeUndefined();
});

describe("what two branches recorded", () => {
  const merged = (ours: string, theirs: string) =>
    TEXT.replace(/ {2}"body".*\n/, `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`);
  const body = (digest: string, updated = "") =>
    `  "body": "${digest}",\n${updated && `  "updated": ${updated},\n`}`;

  test("is merged, and that it was to be merged is told with its line", () => {
    const { record, problems, conflicts } = readRecord(
      PATH,
      merged(body("0123456789c"), body("0123456789d")),
    );
    expect(problems).toEqual([]);
    expect(conflicts[0]).toMatch(/^content\/anchors\/walk\.json:3:1 .*npm run anchors/);
    expect(record).toEqual({ ...RECORD, body: "0123456789c" });
  });

  test("keeps every id of both, each behind the one it stands behind", () => {
    const theirs: ArticleRecord = {
      ...RECORD,
      updated: null,
      corrections: 1,
      formerly: ["amble"],
      former: [passage("minus")],
      passages: [
        passage("start"),
        passage("one"),
        passage("new"),
        passage("newer"),
        passage("two"),
      ],
    };
    const text = `<<<<<<< HEAD\n${TEXT}||||||| base\n{}\n=======\n${printRecord(theirs)}>>>>>>> other\n`;
    const { record } = readRecord(PATH, text);
    const ids = ["start", "one", "new", "newer", "two", "three"];
    expect(record?.passages.map(({ id }) => id)).toEqual(ids);
    expect(record?.former.map(({ id }) => id)).toEqual(["zero", "minus"]);
    expect(record?.formerly).toEqual(["stroll", "amble"]);
    expect([record?.updated, record?.corrections]).toEqual([null, 1]);
  });

  test("cannot be merged when one side is damaged, and that is told", () => {
    const { record, problems } = readRecord(PATH, merged(body("0123456789c"), '  "body":\n'));
    expect(record).toBeUndefined();
    expect(problems[0]).toMatch(/^content\/anchors\/walk\.json:3:1 .*\(record-damaged\)$/);
  });

  test("has an id twice when git merged it alone; the first counts", () => {
    const twice = { ...RECORD, former: [passage("two", "0123456789z"), passage("zero")] };
    const { record, conflicts } = readRecord(PATH, printRecord(twice));
    expect(record).toEqual(RECORD);
    expect(conflicts[0]).toMatch(/^content\/anchors\/walk\.json:13:5 .*“two” is recorded twice/);
  });
});
