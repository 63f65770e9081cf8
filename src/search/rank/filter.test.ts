import { expect, test } from "vitest";
import { countHits, type PassageFilter, passesFilter } from "./filter.ts";
import { articleOf } from "./fixtures.ts";

const article = articleOf([
  { kind: "section", text: "Harvest" },
  "“It froze,” Anna Berg said.",
  { kind: "quotation", text: "It froze", speaker: "Anna Berg" },
  { kind: "quotation", text: "It thawed", speaker: "Ben Poe" },
  { kind: "quotation", text: "It rained" },
  { kind: "figure", text: "12 crates" },
]);

test.each<[filter: PassageFilter, ids: string]>([
  [{}, "abcdef"],
  [{ kind: "section" }, "a"],
  [{ kind: "paragraph" }, "b"],
  [{ kind: "quotation" }, "cde"],
  [{ kind: "figure" }, "f"],
  [{ speaker: "Anna Berg" }, "c"],
  [{ speaker: "anna berg" }, ""],
  [{ kind: "quotation", speaker: "Ben Poe" }, "d"],
  [{ kind: "figure", speaker: "Ben Poe" }, ""],
])("the filter %o lets %j through", (filter, ids) => {
  const passed = article.passages.filter((passage) => passesFilter(passage, filter));
  expect(passed.map(({ id }) => id).join("")).toBe(ids);
});

test("the hits of each filter are counted, and those of each speaker", () => {
  const hits = article.passages.map((passage) => ({ article, passage, score: 1, complete: true }));
  const quotations = [...hits.slice(2, 5), ...hits.slice(2, 3)];
  expect(countHits(hits, quotations, hits.slice(5), true)).toEqual({
    all: 6,
    quotation: 4,
    figure: 1,
    cut: true,
    speakers: new Map([
      ["Anna Berg", 2],
      ["Ben Poe", 1],
    ]),
  });
});
