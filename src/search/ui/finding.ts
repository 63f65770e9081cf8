import { isLong } from "../rank/pagefind-queries.ts";
import type { ReadPassage } from "../rank/read-passages.ts";
import { type Hits, hitsAmong, type Search } from "./answer.ts";
import {
  ARTICLES,
  type Articles,
  allSteps,
  FETCHED_TOGETHER,
  type Having,
  isStretch,
  type Step,
} from "./steps.ts";

/** So many are looked through, where they have the words of the query and yet no passage does, or not in a row. */
const MOST_ARTICLES = 40;

/**
 * Looks through an archive for what answers a query, ten articles at a time, or thirty where ten have nothing. Where
 * the vocabulary knows the articles, few of them are read at once; else Pagefind finds the best. It is asked for less and
 * less, until a passage answers; for a question, whose words are rarely those of the article, as often as needed.
 */
export class Finding {
  readonly #archive: Articles;
  readonly #search: Search;
  readonly #steps: Iterator<Step>;
  readonly #seen = new Set<number>();
  #waiting: number[] = [];
  /** What of the query those have that wait. */
  #having: Having = "all";
  #pending: Step | undefined;
  #isFirst = true;

  constructor(archive: Articles, search: Search) {
    this.#archive = archive;
    this.#search = search;
    this.#steps = allSteps(archive, search);
  }

  /** Is there more, as far as is known without asking Pagefind? */
  get isMore(): boolean {
    return this.#waiting.length > 0 || (this.#next()?.having ?? "few") !== "few";
  }

  /** The hits in the next articles: ten of them, or more where these have none. */
  async next(): Promise<Hits> {
    const read: ReadPassage[] = [];
    let hits = hitsAmong([], this.#search);
    const stretch = isStretch(this.#search);
    const looksOn = () => hits.all.length === 0 || (this.#isFirst && stretch);
    let partly = 0;
    for (let count = 0; count < (looksOn() ? MOST_ARTICLES : ARTICLES); ) {
      if (stretch && hits.all.length > 0 && !this.#haveAll()) break;
      // The first ones mostly answer; else each turn costs more time than further articles.
      const most = (count < ARTICLES ? ARTICLES : MOST_ARTICLES) - count;
      if (!(await this.#fill(count === 0 ? 1 : most))) break;
      if (stretch && this.#having !== "all") {
        // An article with a few words of a stretch rarely has it.
        if (partly >= FETCHED_TOGETHER) {
          this.#waiting = [];
          break;
        }
        partly += this.#waiting.length;
      }
      const articles = this.#waiting.splice(0, most);
      count += articles.length;
      read.push(...(await this.#archive.read(articles)));
      hits = hitsAmong(read, this.#search);
      if (this.#isFirst && this.#answers(hits)) break;
    }
    this.#isFirst = false;
    return hits;
  }

  /** Is there a passage that need not be looked for any further? */
  #answers({ all: [best] }: Hits): boolean {
    if (best === undefined) return false;
    const { query } = this.#search;
    if (isStretch(this.#search)) return best.inOrder;
    return best.complete || !(query.question || query.missing.length > 0 || isLong(query));
  }

  /** Have the articles to be read next all of the query? */
  #haveAll(): boolean {
    return (this.#waiting.length > 0 ? this.#having : this.#next()?.having) === "all";
  }

  /**
   * Waits for articles to read; `false` when there are no more.
   *
   * @param most so many are taken together as far as they are known
   */
  async #fill(most: number): Promise<boolean> {
    while (this.#waiting.length < most) {
      const isReady = this.#waiting.length > 0;
      const step = this.#next();
      if (step === undefined) return isReady;
      // Beyond the first answer, what has few words of the query is of no use.
      if (!this.#isFirst && step.having === "few") return isReady;
      if (isReady && (typeof step.articles === "function" || step.having !== this.#having))
        return true;
      this.#pending = undefined;
      this.#having = step.having;
      const articles = typeof step.articles === "function" ? await step.articles() : step.articles;
      const fresh = articles.filter((article) => !this.#seen.has(article));
      for (const article of fresh) this.#seen.add(article);
      this.#waiting.push(...fresh);
    }
    return true;
  }

  /** The next step that may have articles which are not read yet; it stays the next until it is taken. */
  #next(): Step | undefined {
    for (;;) {
      this.#pending ??= this.#steps.next().value;
      const articles = this.#pending?.articles;
      if (articles === undefined || typeof articles === "function") return this.#pending;
      if (articles.some((article) => !this.#seen.has(article))) return this.#pending;
      this.#pending = undefined;
    }
  }
}
