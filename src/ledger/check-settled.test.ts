import { describe, expect, test } from "vitest";
import type { Passage } from "../passages/passage.ts";
import { checkFormer, checkSettled, isSlug } from "./check-settled.ts";

const passage = (id: string): Passage => ({
  kind: "paragraph",
  id,
  section: "today",
  exact: id,
  prefix: "",
  suffix: "",
});
const LIVE = ["today", "boats-left"];

/** What is wrong with the entries of `moved` and `retired`. */
const breaches = (
  moved: Record<string, string>,
  retired: Record<string, string> = {},
  unsettled: string[] = [],
) =>
  checkSettled({
    passages: LIVE.map(passage),
    unsettled: new Set(unsettled),
    settled: { moved, retired },
  });

test("ids that moved, over several moves too, and ids that were retired are settled", () => {
  const moved = { a: "today", b: "a", c: "gone", "straße-8-1": "boats-left" };
  expect(breaches(moved, { gone: "Withdrawn" })).toEqual([]);
});

test("an id may be as long as the name of a folder", () => {
  const longest = "a".repeat(255);
  expect(breaches({ [longest]: "today" }, { ["ü".repeat(127)]: "Gone" })).toEqual([]);
  const message = (start: string) =>
    `An id has 255 bytes at most, and “${start}…” has more. Copy it from the address.`;
  expect(breaches({ [`${longest}b`]: "today" }, { ["ü".repeat(128)]: "Gone" })).toEqual([
    {
      rule: "id-invalid",
      message: message("a".repeat(30)),
      entry: { list: "moved", key: `${longest}b` },
    },
    {
      rule: "id-invalid",
      message: message("ü".repeat(30)),
      entry: { list: "retired", key: "ü".repeat(128) },
    },
  ]);
});

describe("an entry is told with what to do when its id", () => {
  test.each([
    [
      "has capitals",
      "Early-Years",
      "id-invalid",
      "“Early-Years” is not an id as the site makes them. Write “early-years”.",
    ],
    [
      "has the sign of an address",
      "#early",
      "id-invalid",
      "“#early” is not an id as the site makes them. Write “early”.",
    ],
    [
      "is empty",
      "",
      "id-invalid",
      "“” is not an id as the site makes them. Copy it from the address, without “#”.",
    ],
    [
      "has no letter",
      "?",
      "id-invalid",
      "“?” is not an id as the site makes them. Copy it from the address, without “#”.",
    ],
    [
      "is one of the page",
      "cite",
      "id-reserved",
      "“cite” is an id of the page itself, which no passage had. Delete the entry.",
    ],
    [
      "has a passage",
      "boats-left",
      "id-live",
      "A passage of the article has the id “boats-left”. Delete the entry, or the passage.",
    ],
    [
      "would have a passage without it",
      "early",
      "id-live",
      "A passage of the article has the id “early”. Delete the entry, or the passage.",
    ],
  ])("%s", (_what, key, rule, message) => {
    expect(breaches({}, { [key]: "Gone" }, ["early"])).toEqual([
      { rule, message, entry: { list: "retired", key } },
    ]);
    expect(breaches({ [key]: "today" }, {}, ["early"])).toEqual([
      { rule, message, entry: { list: "moved", key } },
    ]);
  });

  test("stands in both lists", () => {
    expect(breaches({ a: "today" }, { a: "Gone" })).toEqual([
      {
        rule: "id-twice",
        message: "“a” is below “moved” and below “retired”. Keep one of the two.",
        entry: { list: "retired", key: "a" },
      },
    ]);
  });

  test.each([
    [
      "moves to itself",
      { a: "a" },
      ["moved-itself", "“a” moves to itself. Write where it leads now, or delete the entry."],
    ],
    [
      "moves to what is no id",
      { a: "Today!" },
      ["id-invalid", "“Today!” is not an id as the site makes them. Write “today”."],
    ],
    [
      "moves to no passage",
      { a: "b" },
      ["moved-target", "The move of “a” leads to “b”, and there is no such passage. Correct it."],
    ],
    [
      "moves to what moves nowhere",
      { a: "b", b: "today-1" },
      [
        "moved-target",
        "The move of “a” leads to “today-1”, and there is no such passage. Correct it.",
      ],
    ],
    [
      "moves in a circle",
      { a: "b", b: "a" },
      ["moved-circle", "The move of “a” leads in a circle. Let it lead to a passage."],
    ],
    [
      "moves into a circle",
      { a: "b", b: "c", c: "b" },
      ["moved-circle", "The move of “a” leads in a circle. Let it lead to a passage."],
    ],
  ])("%s", (_what, moved, [rule, message]) => {
    expect(breaches(moved)[0]).toEqual({ rule, message, entry: { list: "moved", key: "a" } });
    expect(breaches(moved)).toHaveLength(Object.keys(moved).length);
  });
});

test.each([
  ["walk", true],
  ["walk-2-go", true],
  ["2025", true],
  ["", false],
  ["Walk", false],
  ["-walk", false],
  ["walk-", false],
  ["walk--go", false],
  ["wälk", false],
  ["walk.md", false],
  ["walk go", false],
])("the name “%s” of a file can be an address: %s", (name, can) => {
  expect(isSlug(name)).toBe(can);
});

test("former slugs are told that are none, the article’s own, or there twice", () => {
  expect(checkFormer("walk", ["stroll", "amble"])).toEqual([]);
  expect(checkFormer("walk", ["stroll", "A Walk", "walk", "amble", "stroll"])).toEqual([
    {
      index: 1,
      rule: "formerly-invalid",
      message:
        "The former slug “A Walk” cannot have been an address. Write lower-case letters, digits and single hyphens, as the file’s old name was without “.md”.",
    },
    {
      index: 2,
      rule: "formerly-own",
      message: "The former slug “walk” is the article’s own. Delete it.",
    },
    {
      index: 4,
      rule: "formerly-twice",
      message: "The former slug “stroll” stands twice. Delete one of the two.",
    },
  ]);
});
