import { expect, test } from "vitest";
import { readQuery } from "./query.ts";
import { resolve, type Term } from "./resolve.ts";
import { vagueTerms } from "./vague-terms.ts";
import { VocabularyIndex } from "./vocabulary-index.ts";

const WORDS = ["barges", "boats", "coal", "ferries"];
const vocabulary = { words: WORDS, numbers: [], counts: ["5555", ""] as [string, string] };
const query = resolve(readQuery(`${WORDS.join(" ")} `), new VocabularyIndex(vocabulary));

/** The query once the articles of some words are learned: so many that they tell little. */
function learned(folded: readonly string[]) {
  const articles = Array.from({ length: 50 }, (_, at) => at);
  const words = query.words.map((term): Term => {
    if (!folded.includes(term.folded)) return term;
    return { ...term, articles, commonness: Math.log2(articles.length) };
  });
  return { ...query, words };
}

test("of common words the articles of three are asked for, and then of no others", () => {
  const asked = vagueTerms(query).map((term) => term.folded);
  expect(asked).toHaveLength(3);
  expect(vagueTerms(learned(asked))).toEqual([]);
});

test("none are asked for where the other words tell few articles", () => {
  const few = { ...query, words: [{ ...(query.words[0] as Term), articles: [3] }, ...query.words] };
  expect(vagueTerms(few)).toEqual([]);
});
