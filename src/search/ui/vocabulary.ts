import { INDEX_FOLDER } from "../pagefind-files.ts";
import { type NameKind, nameKeys } from "../rank/names.ts";
import { openingKey } from "../rank/openings.ts";
import { inAll } from "../rank/postings.ts";
import type { Query } from "../rank/query.ts";
import { filesOf, replaceable, withRelated } from "../rank/related.ts";
import { type ResolvedQuery, resolve } from "../rank/resolve.ts";
import type { RelatedWords, SiteFile, Vocabulary } from "../rank/site-file.ts";
import { vagueTerms } from "../rank/vague-terms.ts";
import { VocabularyIndex } from "../rank/vocabulary-index.ts";
import type { IndexFiles } from "./index-files.ts";

/** Looks words up, and fetches the files that have them when they are first needed. */
export class LoadedVocabulary {
  readonly #index: VocabularyIndex;
  readonly #site: SiteFile;
  readonly #files: IndexFiles;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(site: SiteFile, files: IndexFiles) {
    this.#index = new VocabularyIndex(site.vocabulary, site.shards);
    this.#site = site;
    this.#files = files;
  }

  /** Looks a query up; a related word stands for one that is nowhere. */
  async lookUp(query: Query, splits = true): Promise<ResolvedQuery> {
    const resolved = await this.#complete(() => {
      const answer = resolve(query, this.#index, splits);
      if (this.#index.wanted.length > 0) return answer;
      for (const { matches } of vagueTerms(answer)) this.#index.wantArticles(matches);
      return answer;
    });
    const paths = filesOf(replaceable(resolved), this.#site.related);
    const parts = await Promise.all(paths.map((path) => this.#load(path)));
    return withRelated(resolved, Object.assign({}, ...parts) as RelatedWords);
  }

  /** The articles that may have a name; `undefined` for any. */
  articlesOf(kind: NameKind, name: string): Promise<number[] | undefined> {
    const keys = nameKeys(kind, name);
    return this.#complete(() => inAll(keys.map((key) => this.#index.articlesOfName(key))));
  }

  /** The articles with a quotation that begins as a query does; none are known of a small archive. */
  async openedBy({ words }: Query): Promise<number[]> {
    const key = openingKey(words);
    if (key === undefined) return [];
    return (await this.#complete(() => this.#index.articlesOfName(key))) ?? [];
  }

  /** Asks until no file is wanted any more. */
  async #complete<T>(ask: () => T): Promise<T> {
    for (;;) {
      const answer = ask();
      const { wanted } = this.#index;
      if (wanted.length === 0) return answer;
      const load = async (path: string) => {
        this.#index.add(path, (await this.#load(path)) as Vocabulary | string[]);
      };
      await Promise.all(wanted.map(load));
    }
  }

  #load(path: string): Promise<unknown> {
    const content =
      this.#loaded.get(path) ?? this.#files.load(INDEX_FOLDER + path).then((file) => file.json());
    this.#loaded.set(path, content);
    return content;
  }
}
