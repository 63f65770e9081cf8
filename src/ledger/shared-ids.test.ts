import { expect, test } from "vitest";
import type { Passage } from "../passages/passage.ts";
import { digestOf, traceOf } from "./published.ts";
import type { ArticleRecord } from "./record.ts";
import { sharedIds } from "./shared-ids.ts";

type Short = [kind: Passage["kind"], id: string, words: string];
const published = (passages: Short[]) =>
  passages.map(([kind, id, words]) => ({
    kind,
    id,
    digest: digestOf(words),
    trace: kind === "figure" ? digestOf(words) : traceOf(words),
  }));
const record = (passages: Short[], former: Short[] = []): ArticleRecord => ({
  headline: "0123456789a",
  body: "0123456789b",
  updated: null,
  corrections: 0,
  formerly: [],
  passages: published(passages),
  former: published(former),
});
/** The ids that mean something else at `ferry` than at `harbour`. */
const shared = (harbour: Short[], ferry: Short[], former: Short[] = []) =>
  sharedIds(
    new Map([
      ["harbour", record([...harbour, ["paragraph", "the-quay", "The quay is new."]])],
      ["ferry", record([...ferry, ["paragraph", "a-boat", "A boat runs daily."]], former)],
    ]),
    "harbour",
    ["ferry"],
  ).flatMap(({ former, slug, passages }) => passages.map(({ id }) => `${former} ${slug} #${id}`));

const COSTS: Short = ["section", "costs", "Costs"];
test.each<[string, Short[], Short[]]>([
  ["sections with one heading over other words", [COSTS], [COSTS]],
  ["sections with other headings", [COSTS], [["section", "costs", "Costs!"]]],
  [
    "paragraphs with other words",
    [["paragraph", "costs", "Costs rose by half."]],
    [["paragraph", "costs", "Costs are what nobody here tells."]],
  ],
  ["the same number of other things", [["figure", "costs", "1 a"]], [["figure", "costs", "1 b"]]],
  ["a section and a paragraph", [COSTS], [["paragraph", "costs", "Costs"]]],
])("%s with one id are told", (_what, harbour, ferry) => {
  expect(shared(harbour, ferry)).toEqual(["ferry harbour #costs"]);
});

test("a section with one heading that stood there before is told", () => {
  expect(shared([COSTS], [], [COSTS])).toEqual(["ferry harbour #costs"]);
});

test.each<[string, Short[]]>([
  ["sections with a paragraph in common", [COSTS, ["paragraph", "rent", "The rent is due."]]],
  ["paragraphs with the same words", [["paragraph", "rent", "The rent is due."]]],
  ["quotations with the same words", [["quotation", "rent", "The rent is due."]]],
  ["beginnings, which have no heading", [["section", "introduction", "Introduction"]]],
  ["notes, which have no heading", [["section", "notes", "Notes"]]],
])("%s lead where they led", (_what, both) => {
  expect(shared(both, both)).toEqual([]);
});

test("records of one article, most of whose paragraphs are the same, have its ids", () => {
  const before: Short[] = [
    ["paragraph", "rent", "The rent is due."],
    ["paragraph", "boats", "Boats came back."],
    COSTS,
  ];
  expect(shared(before, before)).toEqual([]);
});

test("what is recorded under one slug only is not compared", () => {
  expect(sharedIds(new Map([["harbour", record([COSTS])]]), "harbour", ["ferry"])).toEqual([]);
});
