import { describe, expect, it } from "vitest";
import { buildVocabulary } from "../build/build-vocabulary.ts";
import { excerpt, textFragment } from "./excerpt.ts";
import { joinFigures } from "./figure-sentences.ts";
import { readQuery } from "./query.ts";
import { readPassages } from "./read-passages.ts";
import { vocabularyLookup } from "./resolve.ts";
import type { SearchArticle, SearchPassage } from "./search-passage.ts";

const section = "Harvest";
const article: SearchArticle = {
  url: "/articles/orchard/",
  title: "An Orchard in Winter",
  date: "2026-01-05",
  passages: [
    {
      id: "p1",
      kind: "paragraph",
      text: "The farm sold 2,400 crates for £1.8m last year.",
      section,
    },
  ],
};
const resolve = vocabularyLookup(buildVocabulary([article]));
const look = (typed: string) => resolve(readQuery(typed));

describe("excerpt", () => {
  it("marks the match and cuts at words", () => {
    const text = "The farm sold 2,400 crates for £1.8m last year.";
    expect(excerpt(text, look("2400 crates"), 30)).toEqual([
      { text: "… sold ", mark: false },
      { text: "2,400 crates", mark: true },
      { text: " for £1.8m …", mark: false },
    ]);
  });
});

describe("figures", () => {
  const context =
    "It rained for weeks. The farm sold 2,400 crates on Feb. 25, 310 boxes and 52 jars. Nobody counted 2,400 nails.";
  const places = [
    [35, 47],
    [60, 69],
    [74, 81],
    [98, 109],
  ] as const;
  const farm: SearchArticle = {
    ...article,
    passages: places.map(([from, to], at) => ({
      id: `f${at}`,
      kind: "figure",
      section,
      context,
      text: context.slice(from, to),
      place: [from, to],
    })),
  };
  const hits = readPassages([farm]).map(({ passage }) => ({
    article: farm,
    passage,
    score: 1,
    complete: true,
    inOrder: true,
  }));

  it("are one result a sentence", () => {
    expect(joinFigures(hits).map(({ passage, places }) => [passage.id, places?.length])).toEqual([
      ["f0", 3],
      ["f3", 1],
    ]);
  });

  it("are marked without the amount in brackets behind them", () => {
    const text = "It was 8.1 yen ($5) then.";
    const passage = { ...farm.passages[0], context: text, place: [7, 19] } as SearchPassage;
    const hit = { article: farm, passage, score: 1, complete: true, inOrder: true };
    expect(joinFigures([hit])[0]?.places).toEqual([[7, 14]]);
  });

  it("stand marked in the middle of their excerpt", () => {
    const shown = excerpt(context, look("2,400"), 40, [[98, 109]]);
    expect(shown).toEqual([
      { text: "… 52 jars. Nobody counted ", mark: false },
      { text: "2,400 nails", mark: true },
      { text: ".", mark: false },
    ]);
    const joined = excerpt(context, look(""), 200, [...places.slice(0, 3)] as [number, number][]);
    expect(joined.filter(({ mark }) => mark).map(({ text }) => text)).toEqual([
      "2,400 crates",
      "310 boxes",
      "52 jars",
    ]);
  });
});

describe("textFragment", () => {
  it("gives the match with the words around it", () => {
    expect(textFragment("The farm sold 2,400 crates for £1.8m.", look("2400 crates"))).toBe(
      "The%20farm%20sold-,2%2C400%20crates,-for%20%C2%A31.8m",
    );
  });
});
