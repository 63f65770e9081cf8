import { type NameKind, nameKeys } from "../rank/names.ts";
import { openingKey } from "../rank/openings.ts";
import { writePostings } from "../rank/postings.ts";
import type { SearchArticle } from "../rank/search-passage.ts";
import { forgetWords, readWordsOnce } from "./read-words-once.ts";

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

  /** Takes in the next article. */
  add(article: SearchArticle): void {
    const { words, numbers } = wordsOf(article);
    for (const word of words) put(this.#words, word, this.#articles);
    for (const number of numbers) put(this.#numbers, number, this.#articles);
    for (const name of namesOf(article)) put(this.#names, name, this.#articles);
    for (const opening of openingsOf(article)) put(this.#names, opening, this.#articles);
    this.#articles += 1;
    forgetWords();
  }

  /** All that was taken in. */
  get entries(): PartWords {
    return {
      words: entriesOf(this.#words),
      numbers: entriesOf(this.#numbers),
      names: entriesOf(this.#names),
    };
  }
}

/** Lists everything that articles are found by. */
export function wordsOfPart(articles: readonly SearchArticle[]): PartWords {
  const words = new WordsOfPart();
  for (const article of articles) words.add(article);
  return words.entries;
}

/** Everything a passage is found by, joined: its own words, its place, its speaker, its hints. */
function wordsOf(article: SearchArticle): { words: Set<string>; numbers: Set<string> } {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const texts = new Set([article.title]);
  for (const { text, section, speaker, role, hints } of article.passages) {
    for (const part of [text, section, speaker, role, hints])
      if (part !== undefined) texts.add(part);
  }
  for (const text of texts) {
    for (const word of readWordsOnce(text)) {
      if (word.number) numbers.add(text.slice(word.start, word.end));
      else if (word.bound) for (const key of word.keys) words.add(key);
      else {
        words.add(word.folded);
        const [key] = word.keys;
        if (key === word.folded.toUpperCase()) words.add(key);
        // A hyphenated word is also one word.
        for (const part of word.joined) words.add(part);
      }
    }
  }
  return { words, numbers };
}

/** The words of the names in an article, by what they are the name of, e.g. `speaker:roe`. */
function namesOf({ passages, authors = [], source }: SearchArticle): Set<string> {
  const speakers = new Set(passages.flatMap(({ speaker }) => speaker ?? []));
  const keys = (kind: NameKind, names: Iterable<string>) =>
    [...names].flatMap((name) => nameKeys(kind, name));
  return new Set([
    ...keys("speaker", speakers),
    ...keys("author", authors),
    ...keys("source", source === undefined ? [] : [source]),
  ]);
}

/** How the quotations of an article begin. */
function openingsOf({ passages }: SearchArticle): Set<string> {
  const quotations = passages.filter(({ kind }) => kind === "quotation");
  return new Set(quotations.flatMap(({ text }) => openingKey(readWordsOnce(text)) ?? []));
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
