import { expect, test } from "vitest";
import { countHits, type PassageFilter, passesArticle, passesFilter } from "./filter.ts";
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
  [{ speakerWords: "berg" }, "c"],
  [{ speakerWords: "Berg anna" }, "c"],
  [{ speakerWords: "Ber" }, ""],
  [{ kind: "figure", speaker: "Ben Poe" }, ""],
])("the filter %o lets %j through", (filter, ids) => {
  const passed = article.passages.filter((passage) => passesFilter(passage, filter));
  expect(passed.map(({ id }) => id).join("")).toBe(ids);
});

test.each<[filter: PassageFilter, passes: boolean]>([
  [{ kind: "figure" }, true],
  [{ year: "2026" }, true],
  [{ year: "202" }, false],
  [{ author: "Ana Lima", source: "The Paper" }, true],
  [{ author: "ana lima" }, false],
  [{ source: "The Papers" }, false],
])("an article passes the filter %o: %s", (filter, passes) => {
  const told = { ...article, authors: ["Bo Lee", "Ana Lima"], source: "The Paper" };
  expect(passesArticle(told, filter)).toBe(passes);
  expect(passesArticle(article, { author: "Ana Lima" })).toBe(false);
});

test("the hits of each filter are counted, and those of each speaker", () => {
  const told = { ...article, authors: ["Ana Lima"] };
  const hits = article.passages.map((passage) => ({
    article: told,
    passage,
    score: 1,
    complete: true,
    inOrder: true,
  }));
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
    years: new Map([["2026", 6]]),
    authors: new Map([["Ana Lima", 6]]),
    sources: new Map(),
  });
});
