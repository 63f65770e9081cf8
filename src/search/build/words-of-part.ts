import { writePostings } from "../rank/postings.ts";
import type { SearchArticle } from "../rank/search-passage.ts";
import { type ArticleWords, wordsOfArticle } from "./words-of-article.ts";

/** Words, numbers, or words of names and openings, each with the articles that have it, as `writePostings` writes them. */
export type Entries = [entry: string, articles: string][];

/** All that the articles of a part are found by; their articles are numbered from 0. It is JSON as it stands. */
export interface PartWords {
  words: Entries;
  numbers: Entries;
  names: Entries;
}

/** Lists everything that articles are found by, taking in one after the other. */
export class WordsOfPart {
  readonly #words = new Map<string, number[]>();
  readonly #numbers = new Map<string, number[]>();
  readonly #names = new Map<string, number[]>();
  #articles = 0;
  #entries: PartWords | undefined;

  /** Takes in the next article. */
  add({ words, numbers, names }: ArticleWords): void {
    for (const word of words) put(this.#words, word, this.#articles);
    for (const number of numbers) put(this.#numbers, number, this.#articles);
    for (const name of names) put(this.#names, name, this.#articles);
    this.#articles += 1;
    this.#entries = undefined;
  }

  /** All that was taken in. */
  get entries(): PartWords {
    this.#entries ??= {
      words: entriesOf(this.#words),
      numbers: entriesOf(this.#numbers),
      names: entriesOf(this.#names),
    };
    return this.#entries;
  }
}

/** Lists everything that articles are found by. */
export function wordsOfPart(articles: readonly SearchArticle[]): PartWords {
  const words = new WordsOfPart();
  for (const article of articles) words.add(wordsOfArticle(article));
  return words.entries;
}

function put(map: Map<string, number[]>, entry: string, article: number): void {
  const list = map.get(entry);
  if (list === undefined) map.set(entry, [article]);
  else list.push(article);
}

function entriesOf(map: Map<string, number[]>): Entries {
  return [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([entry, articles]) => [entry, writePostings(articles)]);
}
