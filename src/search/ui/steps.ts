import { type PagefindQuery, pagefindQueries } from "../rank/pagefind-queries.ts";
import { inAll, inMost } from "../rank/postings.ts";
import type { Term } from "../rank/resolve.ts";
import type { Search } from "./answer.ts";
import type { Archive } from "./archive.ts";
import { partGroups } from "./part-groups.ts";

/** So many articles are looked through at a time. */
export const ARTICLES = 10;
/** So many words, those of grammar among them, may be a stretch of a text. */
const STRETCH_WORDS = 6;
/** Where no article has all of a stretch, those are read that have this share of it: a passage needs a little more. */
const LEAST_SHARE = 0.3;
/** So many of these are read, unless the reader asks for more: browsers fetch no more at a time from many servers. */
export const FETCHED_TOGETHER = 6;

/** As much of an archive as finding needs. */
export type Articles = Pick<Archive, "size" | "isKnown" | "parts" | "read" | "search">;

/** How much of a query articles have: all that is known of it, most of a stretch, or a few words. */
export type Having = "all" | "most" | "few";

/** Some articles that may answer: known already, or to be asked for. */
export interface Step {
  articles: number[] | (() => Promise<number[]>);
  having: Having;
}

/** May the query be a stretch of a text, which one article has among many that have its words? */
export function isStretch({ query, byDate }: Search): boolean {
  return query.words.length >= STRETCH_WORDS && !query.question && !byDate;
}

/** The articles that may answer a query, the best first, in steps to be taken until a passage answers. */
export function* allSteps(archive: Articles, search: Search): Generator<Step, undefined> {
  const { query, opened, byDate, lists } = search;
  if (query.words.length === 0) {
    if (!lists) return;
    yield { articles: [...(search.within ?? Array(archive.size).keys())], having: "all" };
    return;
  }
  // A passage must have every number.
  const numbers = query.words.map((term) => (term.number ? term.articles : undefined));
  const within = inAll([...numbers, search.within]);
  const asTyped = [...query.words.map((term) => term.asTyped), within];
  if (!byDate) yield { articles: inAll([opened, ...asTyped]) ?? [], having: "all" };
  if (isStretch(search)) {
    const articles = inAll(asTyped);
    if (articles !== undefined) yield { articles, having: "all" };
    if (articles !== undefined && query.phrases.length === 0) {
      // All in whose text it may stand as it was typed have been named.
      const most = havingMost(archive.size, query.words, within);
      yield { articles: most.slice(0, FETCHED_TOGETHER), having: "most" };
      yield { articles: most, having: "most" };
      return;
    }
  }
  for (const asked of pagefindQueries(query)) {
    if (!byDate || !isPhrase(asked)) yield* asking(archive, { ...search, within }, asked);
  }
}

/** The articles that have most of a stretch, which may be put together from several texts, or mistyped. */
function havingMost(
  size: number,
  words: readonly Term[],
  within: readonly number[] | undefined,
): number[] {
  const wanted = within && new Set(within);
  const lists = words.map((term) => (term.common ? undefined : term.articles));
  return inMost(lists, size, LEAST_SHARE).filter((one) => wanted?.has(one) ?? true);
}

/** The articles of one thing that Pagefind is asked, as far as the vocabulary does not know them. */
function* asking(
  archive: Articles,
  { query: { phrases, words }, within, byDate }: Search,
  query: PagefindQuery,
): Generator<Step> {
  const { asked } = query;
  const having = query.whole ? "all" : "few";
  const known = knownOf(archive, within, query.words);
  if (known !== undefined) {
    const isQuoted = isPhrase(query) && phrases.length > 0;
    if (known.length <= ARTICLES || !isQuoted) {
      // Those that have more of the query come first.
      const all = byDate ? [] : knownOf(archive, within, words);
      yield { articles: inAll([known, all]) ?? [], having };
      yield { articles: known, having };
      return;
    }
  }
  const wanted = known && new Set(known);
  for (const group of partGroups(archive.parts, known, ARTICLES)) {
    const search = async () => {
      const found = await Promise.all(group.map((part) => archive.search(part, asked)));
      const articles = found.flat().filter((article) => wanted?.has(article) ?? true);
      return byDate ? articles.sort((a, b) => a - b) : articles;
    };
    yield { articles: search, having };
  }
}

/** The articles that have some words, newest first; `undefined` where Pagefind has to say. */
function knownOf(
  { size, isKnown }: Articles,
  within: readonly number[] | undefined,
  words: readonly Term[],
): number[] | undefined {
  const lists = words.map((term) => (term.common ? undefined : term.articles));
  const known = inAll([...lists, within]);
  return known ?? (isKnown || size <= ARTICLES ? [...Array(size).keys()] : undefined);
}

const isPhrase = ({ asked }: PagefindQuery) => asked.startsWith('"');
