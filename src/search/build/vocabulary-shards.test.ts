import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../../articles/read-article.ts";
import { openingKey } from "../rank/openings.ts";
import { readQuery } from "../rank/query.ts";
import { fromRecord } from "../rank/record.ts";
import { type ResolvedQuery, resolve } from "../rank/resolve.ts";
import { VocabularyIndex } from "../rank/vocabulary-index.ts";
import { joinWords, wholeVocabulary } from "./build-vocabulary.ts";
import { toRecord } from "./to-record.ts";
import { shardVocabulary } from "./vocabulary-shards.ts";
import { wordsOfPart } from "./words-of-part.ts";

const articles = globSync("src/eval/articles/*.md")
  .sort()
  .flatMap((path) => readArticle(path, readFileSync(path), "2026-01-01").article ?? [])
  .map((article) => fromRecord(toRecord(article)));
// Far more articles without words, so that the shards have more than a few words.
const archive = joinWords([
  { words: wordsOfPart(articles), articles: articles.length },
  { words: { words: [], numbers: [], names: [] }, articles: 200 },
]);
const { vocabulary, shards, files } = shardVocabulary(archive);
const inShards = new VocabularyIndex(vocabulary, shards);
const whole = new VocabularyIndex(wholeVocabulary(archive));

/** Looks a query up in the shards, and says how many files that took. */
function lookUp(typed: string, index: VocabularyIndex): { query: ResolvedQuery; files: number } {
  for (let loaded = 0; ; ) {
    const query = resolve(readQuery(typed), index);
    if (index.wanted.length === 0) return { query, files: loaded };
    for (const path of index.wanted) {
      loaded += 1;
      index.add(path, JSON.parse(new TextDecoder().decode(files.get(path))));
    }
  }
}

const queries = JSON.parse(readFileSync("src/eval/queries.json", "utf8")) as { q: string }[];

test("words are looked up in shards as in the whole vocabulary", () => {
  const lines = (query: ResolvedQuery) =>
    query.words.map(({ printed, spellings, matches, missing }) => [
      printed,
      [...spellings].sort(),
      [...matches].sort(([a], [b]) => (a < b ? -1 : 1)),
      missing,
    ]);
  expect(shards.firsts.length).toBeGreaterThan(3);
  for (const { q } of queries) {
    // A query that is not half-typed; see the next test.
    const found = lines(lookUp(`${q} `, inShards).query);
    expect(found, q).toEqual(lines(lookUp(`${q} `, whole).query));
  }
});

test("a word is completed and corrected, and a compound split, from the files that have it", () => {
  const fresh = () => new VocabularyIndex(vocabulary, shards);
  const spellings = (typed: string) =>
    lookUp(typed, fresh()).query.words.map((term) => term.spellings.join(" "));
  expect(spellings("ambassad")).toEqual(["ambassador"]);
  expect(spellings("ambasador ")).toEqual(["ambassador"]);
  expect(spellings("carmakers ")).toEqual(spellings("car makers "));
});

test("the articles of a word, a number and a name are known where they tell something", () => {
  const [word] = lookUp("ambassador ", inShards).query.words;
  const having = articles.flatMap(({ passages }, at) =>
    passages.some(({ text, hints = "" }) => /ambassad/i.test(text + hints)) ? at : [],
  );
  expect(word?.articles).toEqual(having);
  const [common] = lookUp("the ", inShards).query.words;
  expect(common?.articles).toBeUndefined();
});

test("the articles with a quotation are known by how it begins, in a large archive", () => {
  let count = 0;
  for (const [at, { passages }] of articles.entries()) {
    for (const { kind, text } of passages) {
      const opening = kind === "quotation" ? openingKey(readQuery(text).words) : undefined;
      if (opening === undefined) continue;
      count += 1;
      inShards.articlesOfName(opening);
      for (const path of inShards.wanted) {
        inShards.add(path, JSON.parse(new TextDecoder().decode(files.get(path))));
      }
      expect(inShards.articlesOfName(opening), text).toContain(at);
      expect(whole.articlesOfName(opening)).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(50);
});

test("few files are read for a query", () => {
  expect(lookUp("ambassador ", new VocabularyIndex(vocabulary, shards)).files).toBeLessThan(3);
});
