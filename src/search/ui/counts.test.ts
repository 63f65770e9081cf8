import { expect, test } from "vitest";
import { countHits } from "../rank/filter.ts";
import { readQuery } from "../rank/query.ts";
import { resultSentence } from "./results-list.ts";

const article = { url: "/a/", title: "A", date: "2026-01-05", passages: [] };
const passage = {
  id: "q",
  kind: "quotation",
  text: "Yes.",
  section: "A",
  speaker: "Ada Roe",
} as const;
const hits = Array.from({ length: 25 }, () => ({
  article,
  passage,
  score: 1,
  complete: true,
  inOrder: true,
}));
const query = { ...readQuery("yes"), words: [], missing: [], also: [] };

test.each([
  [false, "The first 20 of 25 results for “yes”"],
  [true, "The first 20 of 25 or more results for “yes”"],
])("when articles were left out (%s) the count says so", (cut, sentence) => {
  const counts = countHits(hits, hits, [], cut);
  expect(resultSentence({ hits, query, counts })).toBe(sentence);
  expect(counts.speakers.get("Ada Roe")).toBe(25);
});
