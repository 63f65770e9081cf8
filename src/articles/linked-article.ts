import type { Article } from "./article.ts";
import { ownAddresses } from "./article-addresses.ts";
import { ServedPaths } from "./served-paths.ts";

/** An article that links may lead to, kept in memory once one does. */
export class LinkedArticle {
  readonly slug: string;
  /** The slugs that it had before. */
  readonly formerly: readonly string[];
  /** Loads it anew each time. */
  readonly load: () => Article;
  readonly #hasVersionsPage: (article: Article) => boolean;
  #article: Article | undefined;
  #ids: ReadonlySet<string> | undefined;
  #paths: ServedPaths | undefined;

  /**
   * @param slugs that it has, and those that it had before
   * @param hasVersionsPage whether it has a page with what changed between its versions
   */
  constructor(
    { slug, formerly }: { slug: string; formerly: readonly string[] },
    load: () => Article,
    hasVersionsPage: (article: Article) => boolean,
  ) {
    this.slug = slug;
    this.formerly = formerly;
    this.load = load;
    this.#hasVersionsPage = hasVersionsPage;
  }

  get article(): Article {
    this.#article ??= this.load();
    return this.#article;
  }

  /** The ids of its passages. */
  get ids(): ReadonlySet<string> {
    this.#ids ??= new Set(this.article.passages.map(({ id }) => id));
    return this.#ids;
  }

  /** Every address below its slugs. */
  get paths(): ServedPaths {
    if (this.#paths !== undefined) return this.#paths;
    this.#paths = new ServedPaths();
    const addresses = ownAddresses(this.article, this.#hasVersionsPage(this.article));
    for (const path of addresses) this.#paths.add(path);
    return this.#paths;
  }
}
