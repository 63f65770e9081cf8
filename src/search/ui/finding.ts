import { isLong, type PagefindQuery, pagefindQueries } from "../rank/pagefind-queries.ts";
import { inAll } from "../rank/postings.ts";
import type { ReadPassage } from "../rank/read-passages.ts";
import type { ResolvedQuery, Term } from "../rank/resolve.ts";
import { type Answer, answerOf, type Hits, hitsAmong, type Request } from "./answer.ts";
import type { Archive, Part } from "./archive.ts";

/** So many articles are looked through at a time. */
export const ARTICLES = 10;

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
  readonly #query: ResolvedQuery;
  readonly #request: Request;
  readonly #within: readonly number[] | undefined;
  readonly #steps: Iterator<Step>;
  readonly #seen = new Set<number>();
  readonly #found: Hits[] = [];
  #waiting: number[] = [];
  #pending: Step | undefined;

  /** @param within the articles that may pass the filter; `undefined` for any */
  constructor(
    archive: Articles,
    query: ResolvedQuery,
    request: Request,
    within: readonly number[] | undefined,
  ) {
    this.#archive = archive;
    this.#query = query;
    this.#request = request;
    this.#within = within;
    this.#steps = this.#allSteps();
  }

  /** Looks through the next articles; the answer has all that was found so far. */
  async next(): Promise<Answer> {
    const isFirst = this.#found.length === 0;
    const read: ReadPassage[] = [];
    let count = 0;
    let hits = hitsAmong([], this.#query, this.#request);
    while (count < ARTICLES && (await this.#fill(isFirst))) {
      const articles = this.#waiting.splice(0, ARTICLES - count);
      count += articles.length;
      read.push(...(await this.#archive.read(articles)));
      hits = hitsAmong(read, this.#query, this.#request);
      if (isFirst && this.#answers(hits)) break;
    }
    this.#found.push(hits);
    const isMore = this.#peek();
    const answer = answerOf(this.#found, this.#query, this.#request, isMore);
    return isMore ? { ...answer, more: () => this.next() } : answer;
  }

  /** Is there a passage that need not be looked for any further? */
  #answers({ all: [best] }: Hits): boolean {
    if (best === undefined) return false;
    const { question, missing } = this.#query;
    return best.complete || !(question || missing.length > 0 || isLong(this.#query));
  }

  /** Waits for articles to read; `false` when there are no more. */
  async #fill(isFirst: boolean): Promise<boolean> {
    while (this.#waiting.length === 0) {
      const step = this.#pending ?? this.#steps.next().value;
      this.#pending = undefined;
      if (step === undefined) return false;
      // Beyond the first answer, only what has all of the query is of any use.
      if (!isFirst && !step.whole) return false;
      const { articles } = step;
      this.#take(typeof articles === "function" ? await articles() : articles);
    }
    return true;
  }

  #take(articles: readonly number[]): void {
    const fresh = articles.filter((article) => !this.#seen.has(article));
    for (const article of fresh) this.#seen.add(article);
    this.#waiting.push(...fresh);
  }

  /** Is there more, as far as is known without asking? */
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
    if (this.#query.words.length === 0) {
      yield { articles: [...(this.#within ?? Array(size).keys())], whole: true };
      return;
    }
    const byDate = this.#request.sort === "date";
    for (const query of pagefindQueries(this.#query)) {
      if (!byDate || !isPhrase(query)) yield* this.#ask(query);
    }
  }

  *#ask(query: PagefindQuery): Generator<Step> {
    const { asked, whole } = query;
    const known = this.#known(query.words);
    if (known !== undefined) {
      const isQuoted = isPhrase(query) && this.#query.phrases.length > 0;
      if (known.length <= ARTICLES || !isQuoted) {
        // Those that have more of the query come first.
        const all = this.#request.sort === "date" ? [] : this.#known(this.#query.words);
        yield { articles: inAll([known, all]) ?? [], whole };
        yield { articles: known, whole };
        return;
      }
    }
    const wanted = known && new Set(known);
    for (const group of this.#groups(known)) {
      const search = async () => {
        const found = await Promise.all(group.map((part) => this.#archive.search(part, asked)));
        const articles = found.flat().filter((article) => wanted?.has(article) ?? true);
        return this.#request.sort === "date" ? articles.sort((a, b) => a - b) : articles;
      };
      yield { articles: search, whole };
    }
  }

  /** The articles that have some words, newest first; `undefined` where Pagefind has to say. */
  #known(words: readonly Term[]): number[] | undefined {
    const { size, isKnown } = this.#archive;
    const lists = words.map((term) => (term.common ? undefined : term.articles));
    const known = inAll([...lists, this.#within]);
    return known ?? (isKnown || size <= ARTICLES ? [...Array(size).keys()] : undefined);
  }

  /** The parts that may have an answer, newest first, in groups with enough articles. */
  #groups(known: readonly number[] | undefined): Part[][] {
    const { parts } = this.#archive;
    if (known === undefined) return [parts];
    const groups: Part[][] = [];
    let count = 0;
    for (const part of parts) {
      const own = known.filter((article) => isIn(part, article)).length;
      if (own === 0) continue;
      if (count === 0) groups.push([]);
      groups.at(-1)?.push(part);
      count = count + own < ARTICLES ? count + own : 0;
    }
    return groups;
  }
}

const isPhrase = ({ asked }: PagefindQuery) => asked.startsWith('"');

function isIn({ first, articles }: Part, article: number): boolean {
  return first <= article && article < first + articles;
}
