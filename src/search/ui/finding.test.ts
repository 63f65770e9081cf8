import { expect, test } from "vitest";
import { articleOf } from "../rank/fixtures.ts";
import { readQuery } from "../rank/query.ts";
import { readPassages } from "../rank/read-passages.ts";
import { resolve } from "../rank/resolve.ts";
import { VocabularyIndex } from "../rank/vocabulary-index.ts";
import { findAll } from "./find-all.ts";
import type { Articles } from "./steps.ts";

/** Articles that all have “frost”; every third has “rain” too, in another paragraph from the twelfth on. */
const SIZE = 45;
const texts = Array.from({ length: SIZE }, (_, at) =>
  at % 3 > 0 ? ["Frost came."] : at < 12 ? ["Frost and rain came."] : ["Frost came.", "Rain fell."],
);
const read = texts.map((own, at) => {
  const article = { ...articleOf(own), url: `/articles/${at}/`, date: `20${60 - at}-01-05` };
  return readPassages([article]);
});
const asked: string[] = [];
const archive: Articles = {
  size: SIZE,
  isKnown: true,
  parts: [{ folder: "", articles: SIZE, pages: [], entry: {}, first: 0 }],
  read: async (articles) => articles.flatMap((article) => read[article] ?? []),
  search: async (_part, query) => {
    asked.push(query);
    return [];
  },
};
const vocabulary = new VocabularyIndex({ words: ["came", "fell", "frost", "rain"], numbers: [] });

function search(typed: string, byDate = false) {
  const resolved = resolve(readQuery(typed), vocabulary);
  const every = (step: number) => [...Array(SIZE).keys()].filter((at) => at % step === 0);
  const words = resolved.words.map((term) => ({
    ...term,
    articles: term.folded === "rain" ? every(3) : undefined,
  }));
  const query = { ...resolved, words };
  const searches = [
    { query, filters: [], without: [], within: undefined, opened: [], byDate, lists: false },
  ];
  return findAll(archive, searches, query, undefined);
}

test("articles are looked through ten at a time, until there are no more", async () => {
  let answer = await search("frost ");
  const counts = [answer.hits.length];
  expect(answer.counts.cut).toBe(true);
  while (answer.more !== undefined) {
    const before = answer.hits;
    answer = await answer.more();
    expect(answer.hits.slice(0, before.length)).toEqual(before);
    counts.push(answer.hits.length);
  }
  expect(counts).toEqual([10, 20, 30, 40, SIZE]);
  expect(answer.counts.cut).toBe(false);
});

test("articles that have more of the query come first, and Pagefind is not asked", async () => {
  const { hits } = await search("frost rain ");
  expect(hits.slice(0, 4).map(({ article }) => article.url)).toEqual(
    [0, 3, 6, 9].map((at) => `/articles/${at}/`),
  );
  expect(asked).toEqual([]);
});

/** Six words, each in so many articles that it tells nothing, and in which order each article has them. */
const STRETCH = "barges boats coal ferries lanterns sails";
const SHUFFLED = STRETCH.split(" ").reverse().join(" ");

/**
 * Searches for the stretch, and says which articles were read.
 *
 * @param articlesOf which articles are known to have a word
 */
async function searchStretch(
  textOf: (article: number) => string,
  opened: number[],
  articlesOf: (word: string) => number[] | undefined = () => undefined,
  typed = STRETCH,
) {
  const known = {
    words: STRETCH.split(" "),
    numbers: ["57%"],
    counts: ["555555", "5"] as [string, string],
  };
  const resolved = resolve(readQuery(`${typed} `), new VocabularyIndex(known));
  const words = resolved.words.map((term) => {
    return { ...term, articles: articlesOf(term.folded), asTyped: articlesOf(term.folded) };
  });
  const query = { ...resolved, words };
  const articlesRead: number[] = [];
  const turns: number[] = [];
  const all: Articles = {
    ...archive,
    read: async (wanted) => {
      articlesRead.push(...wanted);
      turns.push(wanted.length);
      return wanted.flatMap((at) =>
        readPassages([{ ...articleOf([textOf(at)]), url: `/articles/${at}/`, title: "News" }]),
      );
    },
  };
  const one = {
    query,
    filters: [],
    without: [],
    within: undefined,
    opened,
    byDate: false,
    lists: false,
  };
  const { hits, more } = await findAll(all, [one], query, undefined);
  const found = hits.map(({ article }) => article.url);
  return { first: found[0], found, articlesRead, turns, isMore: more !== undefined };
}

test("of many articles that have the words of a stretch, that one comes first which has them in a row", async () => {
  const { first } = await searchStretch((at) => (at === 30 ? STRETCH : SHUFFLED), []);
  expect(first).toBe("/articles/30/");
});

test("where ten articles do not have a stretch, all that are looked through are read in one more turn", async () => {
  const { turns } = await searchStretch(() => SHUFFLED, []);
  expect(turns).toEqual([10, 30]);
});

test("an article with a quotation that begins so is read before all others, and alone if it has the stretch", async () => {
  const { first, articlesRead } = await searchStretch(
    (at) => (at === 44 ? STRETCH : SHUFFLED),
    [44],
  );
  expect(first).toBe("/articles/44/");
  expect(articlesRead).toEqual([44]);
  const other = await searchStretch((at) => (at === 30 ? STRETCH : SHUFFLED), [44]);
  expect(other.first).toBe("/articles/30/");
});

test("of a stretch that no article has, few articles are read that have a word of it", async () => {
  const all = STRETCH.split(" ");
  const textOf = (at: number) => all[at % all.length] ?? "";
  const { first, articlesRead, isMore } = await searchStretch(textOf, [], (word) =>
    [...Array(SIZE).keys()].filter((at) => textOf(at) === word),
  );
  expect(first).toBeUndefined();
  expect(articlesRead.length).toBeLessThan(20);
  expect(isMore).toBe(false);
});

/** The first half of the stretch is in article 10, the other in article 20; six others have a word each. */
const halfOf = (at: number) => {
  const all = STRETCH.split(" ");
  const half = all.length / 2;
  if (at === 10) return all.slice(0, half).join(" ");
  if (at === 20) return all.slice(half).join(" ");
  return at < all.length ? (all[at] ?? "") : "Nothing.";
};
const articlesWith = (word: string) =>
  [...Array(SIZE).keys()].filter((at) => halfOf(at).split(" ").includes(word));

test("a stretch put together from two articles finds both, and reads no others", async () => {
  const { found, articlesRead, isMore } = await searchStretch(halfOf, [], articlesWith);
  expect(found).toEqual(["/articles/10/", "/articles/20/"]);
  expect(articlesRead).toEqual([10, 20]);
  expect(isMore).toBe(false);
});

test("articles without a number of the query are not read", async () => {
  const withNumber = (at: number) => (at === 20 ? `${halfOf(at)} 57%` : halfOf(at));
  const articlesOf = (word: string) => (word.startsWith("57") ? [20] : articlesWith(word));
  const { first, articlesRead } = await searchStretch(withNumber, [], articlesOf, `${STRETCH} 57%`);
  expect(first).toBe("/articles/20/");
  expect(articlesRead).toEqual([20]);
});

test("a quoted stretch that many articles may have is asked for", async () => {
  await search("“rain and frost” ");
  expect(asked[0]).toBe('"rain and frost"');
});
