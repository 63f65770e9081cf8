import { setImmediate } from "node:timers/promises";
import type { SearchRecord } from "../rank/record.ts";
import type { IndexedArticle } from "./indexed-article.ts";
import { WordsOfPart } from "./words-of-part.ts";

/** So many records are made before they are asked for: some 20 MB. */
const MOST_AHEAD = 1000;

/** The records of a part of the archive, in their order, and all that its articles are found by. */
export class PartRecords {
  readonly words = new WordsOfPart();
  /** Of those that were made. */
  readonly addresses: string[] = [];
  readonly #articles: Iterator<IndexedArticle>;
  readonly #ahead: SearchRecord[] = [];

  /** @param articles newest first; each is made when it is taken out */
  constructor(articles: Iterable<IndexedArticle>) {
    this.#articles = articles[Symbol.iterator]();
  }

  /** The next record; `undefined` after the last one. */
  next(): SearchRecord | undefined {
    return this.#ahead.shift() ?? this.#make();
  }

  /** Makes records ahead for as long as something else is waited for, and returns what that came to. */
  async makeDuring<Result>(awaited: Promise<Result>): Promise<Result> {
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    awaited.then(end, end);
    while (!isOver && this.#ahead.length < MOST_AHEAD) {
      const record = this.#make();
      if (record === undefined) break;
      this.#ahead.push(record);
      await setImmediate();
    }
    return awaited;
  }

  #make(): SearchRecord | undefined {
    const { done, value } = this.#articles.next();
    if (done) return undefined;
    const { record, words } = value;
    this.addresses.push(record.url);
    this.words.add(words);
    return record;
  }
}
