import { canonicalPath, FONT_NAMES, urls, withBase, withoutBase } from "../urls.ts";
import { newestFirst } from "./article.ts";
import { sharedAddresses } from "./article-addresses.ts";
import { dataParts } from "./data-parts.ts";
import type { LinkedArticle } from "./linked-article.ts";
import { mostAlike } from "./most-alike.ts";
import type { ContentPage } from "./pages/read-page.ts";
import { ServedPaths } from "./served-paths.ts";

/** The addresses that the site has whatever its articles are. */
export const SITE_ADDRESSES: readonly string[] = [
  urls.home,
  urls.search,
  urls.quotations,
  urls.figures,
  urls.names("speakers"),
  urls.names("authors"),
  urls.names("sources"),
  urls.kept,
  urls.notFound,
  urls.robots,
  urls.llms,
  urls.icon,
  urls.sitemap,
  urls.passagesSchema,
  ...urls.feeds(urls.home),
  ...FONT_NAMES.map(urls.font),
];

/** From this share of letters in common on, a path is another with a slip. */
const CLEARLY_ALIKE = 0.7;

/** E.g. `harbour-minister` in `/articles/harbour-minister/`, and `search` in `/search/`. */
function nameIn(path: string): string {
  return withoutBase(path).replace(/^\/(?:articles\/)?|\/$/g, "");
}

/** A further file of the data of a year with very many quotations or figures. */
const DATA_PART = /^\/data\/\w+-\d{4}-\d+\.(?:csv|json)$/;

/** What the path of each article begins with, in lower case. */
const BELOW_ARTICLES = withBase("/articles/").toLowerCase();

/**
 * All that the site serves, to look up whether a link or an image leads anywhere. Most links lead to articles, and of an
 * archive only these are loaded; all are, once a link leads to something that articles share, such as the page of a speaker.
 */
export class Addresses {
  readonly #paths = new ServedPaths();
  readonly #articles: LinkedArticle[] = [];
  /** By the path of its page under each slug. */
  readonly #byPath = new Map<string, LinkedArticle>();
  readonly #pages = new Map<string, ContentPage>();
  /** Where articles with problems of their own will be: what they have there is not known. */
  readonly #unknown: string[] = [];
  #sharedPaths: ServedPaths | undefined;

  /** @param publicFiles the paths of the files in `public/`, e.g. `/robots.txt` */
  constructor(publicFiles: Iterable<string>) {
    for (const path of [...SITE_ADDRESSES, ...[...publicFiles].map(withBase)]) {
      this.#paths.add(path);
      if (path.endsWith("/index.html")) this.#paths.add(path.slice(0, -"index.html".length));
    }
  }

  add(article: LinkedArticle): void {
    this.#articles.push(article);
    this.#byPath.set(canonicalPath(urls.article(article.slug)), article);
    for (const slug of article.formerly) {
      const path = canonicalPath(urls.article(slug));
      // It may be another’s now, which is a problem of its own.
      if (!this.#byPath.has(path)) this.#byPath.set(path, article);
    }
    this.#sharedPaths = undefined;
  }

  /** Adds an article that has problems of its own. */
  addUnknown(slug: string): void {
    this.#unknown.push(canonicalPath(urls.article(slug)));
  }

  addPage(slug: string, page: ContentPage | undefined): void {
    this.#paths.add(urls.page(slug));
    if (page !== undefined) this.#pages.set(canonicalPath(urls.page(slug)), page);
  }

  /** @param path as in a URL, e.g. `/files/annual%20report.pdf` */
  has(path: string): boolean {
    const wanted = canonicalPath(path);
    if (this.#paths.has(wanted) || this.#unknown.some((page) => wanted.startsWith(page))) {
      return true;
    }
    if (this.#besidePaths(wanted).has(wanted)) return true;
    return DATA_PART.test(withoutBase(wanted)) && this.#hasDataPart(wanted);
  }

  /** The article whose page is at a path, under any slug that it has or had. */
  articleAt(path: string): LinkedArticle | undefined {
    return this.#byPath.get(canonicalPath(path));
  }

  /** The page beside the articles that is at a path. */
  pageAt(path: string): ContentPage | undefined {
    return this.#pages.get(canonicalPath(path));
  }

  /** The slug of every article. */
  get slugs(): Set<string> {
    return new Set(this.#articles.map(({ slug }) => slug));
  }

  /** What a path was meant to be that lacks its last slash, has `index.html`, or is in other case. */
  nearest(path: string): string | undefined {
    const wanted = canonicalPath(path).toLowerCase();
    const page = wanted.replace(/(?:\/index(?:\.html)?)?\/?$/, "/");
    for (const one of [wanted, page, wanted.replace(/\/$/, "")]) {
      const found = this.#paths.spelt(one) ?? this.#besidePaths(one).spelt(one);
      // Readable, and with no space, which ends an address in Markdown.
      if (found !== undefined) return decodeURI(found).replaceAll(" ", "%20");
    }
    return undefined;
  }

  /** The page whose path is clearly like one that leads nowhere: that of an article, or another than share pages. */
  mostAlike(path: string): string | undefined {
    const lists = SITE_ADDRESSES.filter((address) => nameIn(address) && address.endsWith("/"));
    const pages = [...this.#byPath.keys(), ...this.#pages.keys(), ...lists];
    // What all paths begin with makes none of them alike.
    const byName = new Map(pages.map((page) => [nameIn(page), page]));
    const found = byName.get(mostAlike(nameIn(canonicalPath(path)), byName.keys(), CLEARLY_ALIKE));
    return found && decodeURI(found);
  }

  /** The paths among which one is that is none of the site’s own: those of one article, or what articles share. */
  #besidePaths(path: string): ServedPaths {
    const isBelow = path.toLowerCase().startsWith(BELOW_ARTICLES);
    const [slug] = (isBelow && /^[^/.]+/.exec(path.slice(BELOW_ARTICLES.length))) || [];
    if (slug === undefined) return this.#shared();
    return this.#byPath.get(canonicalPath(urls.article(slug)))?.paths ?? new ServedPaths();
  }

  #shared(): ServedPaths {
    if (this.#sharedPaths !== undefined) return this.#sharedPaths;
    const shared = new ServedPaths();
    const years = new Set<string>();
    for (const { load } of this.#articles) {
      // Not kept: there are too many.
      const article = load();
      for (const path of sharedAddresses(article)) shared.add(path);
      if (article.frontMatter.withdrawn === undefined)
        years.add(urls.year(article.frontMatter.date.slice(0, "2024".length)));
    }
    // The pages of years are there only where they are several.
    if (years.size > 1) for (const path of years) shared.add(path);
    this.#sharedPaths = shared;
    return shared;
  }

  /** They are only divided where a link leads to one. */
  #hasDataPart(path: string): boolean {
    if (this.#unknown.length > 0) return true;
    const parts = dataParts(newestFirst(this.#articles.map(({ load }) => load())));
    return parts.some(({ name }) => path.startsWith(urls.data(`${name}.`)));
  }
}
