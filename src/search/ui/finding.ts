import { isLong, type PagefindQuery, pagefindQueries } from "../rank/pagefind-queries.ts";
import { inAll } from "../rank/postings.ts";
import type { ReadPassage } from "../rank/read-passages.ts";
import type { Term } from "../rank/resolve.ts";
import { type Hits, hitsAmong, type Search } from "./answer.ts";
import type { Archive } from "./archive.ts";
import { partGroups } from "./part-groups.ts";

/** So many articles are looked through at a time. */
const ARTICLES = 10;
/** So many are, where they have the words of the query and yet no passage does, or of a stretch none has them in a row. */
const MOST_ARTICLES = 40;

/** So many words, those of grammar among them, may be a stretch of a text. */
const STRETCH_WORDS = 6;

/** As much of an archive as finding needs. */
export type Articles = Pick<Archive, "size" | "isKnown" | "parts" | "read" | "search">;

/** Some articles that may answer: known already, or to be asked for. */
interface Step {
  articles: number[] | (() => Promise<number[]>);
  /** Do they have all of the query? */
  whole: boolean;
}

/**
 * Looks through an archive for what answers a query, ten articles at a time. Where the vocabulary
 * knows the articles, few of them are read at once; else Pagefind finds the best. It is asked for
 * less and less, until a passage answers; for a question, whose words are rarely those of the
 * article, as often as needed.
 */
export class Finding {
  readonly #archive: Articles;
  readonly #search: Search;
  readonly #steps: Iterator<Step>;
  readonly #seen = new Set<number>();
  #waiting: number[] = [];
  /** Do those that wait have all of the query? */
  #isWhole = true;
  #pending: Step | undefined;
  #isFirst = true;

  constructor(archive: Articles, search: Search) {
    this.#archive = archive;
    this.#search = search;
    this.#steps = this.#allSteps();
  }

  /** Is there more, as far as is known without asking Pagefind? */
  get isMore(): boolean {
    return this.#peek();
  }

  /** The hits in the next articles: ten of them, or more where these have none. */
  async next(): Promise<Hits> {
    const read: ReadPassage[] = [];
    let hits = hitsAmong([], this.#search);
    const looksOn = () => hits.all.length === 0 || (this.#isFirst && this.#isStretch);
    let partly = 0;
    for (let count = 0; count < (looksOn() ? MOST_ARTICLES : ARTICLES); ) {
      // The first ones mostly answer; else each turn costs more time than further articles.
      if (!(await this.#fill(count === 0 ? 1 : ARTICLES))) break;
      // An article with a few words of a stretch rarely has it.
      if (this.#isStretch && !this.#isWhole) {
        if (hits.all.length > 0 || partly >= ARTICLES) {
          this.#waiting = [];
          break;
        }
        partly += this.#waiting.length;
      }
      const articles = this.#waiting.splice(0, ARTICLES - (count % ARTICLES));
      count += articles.length;
      read.push(...(await this.#archive.read(articles)));
      hits = hitsAmong(read, this.#search);
      if (this.#isFirst && this.#answers(hits)) break;
    }
    this.#isFirst = false;
    return hits;
  }

  /** May the query be a stretch of a text, which one article has among many that have its words? */
  get #isStretch(): boolean {
    const { query, byDate } = this.#search;
    return query.words.length >= STRETCH_WORDS && !query.question && !byDate;
  }

  /** Is there a passage that need not be looked for any further? */
  #answers({ all: [best] }: Hits): boolean {
    if (best === undefined) return false;
    const { query } = this.#search;
    if (this.#isStretch) return best.inOrder;
    return best.complete || !(query.question || query.missing.length > 0 || isLong(query));
  }

  /**
   * Waits for articles to read; `false` when there are no more.
   *
   * @param most so many are taken together as far as they are known
   */
  async #fill(most: number): Promise<boolean> {
    while (this.#waiting.length < most) {
      this.#pending ??= this.#steps.next().value;
      const isReady = this.#waiting.length > 0;
      if (this.#pending === undefined) return isReady;
      const { articles, whole } = this.#pending;
      // Beyond the first answer, only what has all of the query is of any use.
      if (!this.#isFirst && !whole) return isReady;
      if (isReady && (typeof articles === "function" || whole !== this.#isWhole)) return true;
      this.#pending = undefined;
      this.#isWhole = whole;
      this.#take(typeof articles === "function" ? await articles() : articles);
    }
    return true;
  }

  #take(articles: readonly number[]): void {
    const fresh = articles.filter((article) => !this.#seen.has(article));
    for (const article of fresh) this.#seen.add(article);
    this.#waiting.push(...fresh);
  }

  #peek(): boolean {
    while (this.#waiting.length === 0) {
      this.#pending ??= this.#steps.next().value;
      if (this.#pending === undefined || !this.#pending.whole) return false;
      if (typeof this.#pending.articles === "function") return true;
      this.#take(this.#pending.articles);
      this.#pending = undefined;
    }
    return true;
  }

  *#allSteps(): Generator<Step, undefined> {
    const { size } = this.#archive;
    if (this.#search.query.words.length === 0) {
      if (!this.#search.lists) return;
      yield { articles: [...(this.#search.within ?? Array(size).keys())], whole: true };
      return;
    }
    const { opened, within, byDate } = this.#search;
    const lists = [...this.#search.query.words.map(({ asTyped }) => asTyped), within];
    if (!byDate) yield { articles: inAll([opened, ...lists]) ?? [], whole: true };
    if (this.#isStretch) {
      const articles = inAll(lists);
      if (articles !== undefined) yield { articles, whole: true };
    }
    for (const query of pagefindQueries(this.#search.query)) {
      if (!this.#search.byDate || !isPhrase(query)) yield* this.#ask(query);
    }
  }

  *#ask(query: PagefindQuery): Generator<Step> {
    const { asked, whole } = query;
    const known = this.#known(query.words);
    if (known !== undefined) {
      const isQuoted = isPhrase(query) && this.#search.query.phrases.length > 0;
      if (known.length <= ARTICLES || !isQuoted) {
        // Those that have more of the query come first.
        const all = this.#search.byDate ? [] : this.#known(this.#search.query.words);
        yield { articles: inAll([known, all]) ?? [], whole };
        yield { articles: known, whole };
        return;
      }
    }
    const wanted = known && new Set(known);
    for (const group of partGroups(this.#archive.parts, known, ARTICLES)) {
      const search = async () => {
        const found = await Promise.all(group.map((part) => this.#archive.search(part, asked)));
        const articles = found.flat().filter((article) => wanted?.has(article) ?? true);
        return this.#search.byDate ? articles.sort((a, b) => a - b) : articles;
      };
      yield { articles: search, whole };
    }
  }

  /** The articles that have some words, newest first; `undefined` where Pagefind has to say. */
  #known(words: readonly Term[]): number[] | undefined {
    const { size, isKnown } = this.#archive;
    const lists = words.map((term) => (term.common ? undefined : term.articles));
    const known = inAll([...lists, this.#search.within]);
    return known ?? (isKnown || size <= ARTICLES ? [...Array(size).keys()] : undefined);
  }
}

const isPhrase = ({ asked }: PagefindQuery) => asked.startsWith('"');
