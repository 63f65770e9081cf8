import { expect, test } from "vitest";
import { buildVocabulary } from "../build/build-vocabulary.ts";
import { excerpt } from "./excerpt.ts";
import { pagefindQueries } from "./pagefind-queries.ts";
import { readQuery } from "./query.ts";
import { rankPassages } from "./rank-passages.ts";
import { readPassages } from "./read-passages.ts";
import { vocabularyLookup } from "./resolve.ts";

test.each(["$", "$ ", "1% ", "经", "a-", "é", "A.", "the frost "])(
  "answers itself from a paragraph of nothing but %j",
  (unit) => {
    const text = unit.repeat(30_000 / unit.length);
    const passages = [{ id: "p", kind: "paragraph" as const, section: "S", text }];
    const long = { url: "/a/", title: "Long", date: "2026-01-05", passages };
    const query = vocabularyLookup(buildVocabulary([long]))(readQuery(text));
    expect(rankPassages(readPassages([long]), query)).toHaveLength(1);
    expect(
      pagefindQueries(query)
        .map(({ asked }) => asked)
        .join("").length,
    ).toBeLessThan(300_000);
    const shown = excerpt(text, query, 220).map((segment) => segment.text);
    expect(shown.join("").length).toBeLessThan(230);
  },
);
