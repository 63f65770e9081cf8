import { follow } from "../passages/moves.ts";
import { namedSpeaker } from "../passages/passage.ts";
import { canonicalPath, FONT_NAMES, urls, withBase, withoutBase } from "../urls.ts";
import { type Article, newestFirst } from "./article.ts";
import { dataParts } from "./data-parts.ts";
import { mostAlike } from "./most-alike.ts";
import type { ContentPage } from "./pages/read-page.ts";
import { nameSlug, speakerPath } from "./speakers.ts";

/** The endings of the files that an article is cited by. */
const CITATION_ENDINGS = ["bib", "ris", "json"] as const;

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

/** The ids of an article that have a page of their own, so that none of them is ever lost. */
export function sharePageIds({ passages, frontMatter }: Article): string[] {
  const shown = passages.filter(({ kind }) => kind === "section" || kind === "quotation");
  const { moved, retired } = frontMatter;
  return [...shown.map(({ id }) => id), ...Object.keys(moved), ...Object.keys(retired)];
}

/** Which of these have a passage, which can be embedded elsewhere. */
function embeddedIds(article: Article): string[] {
  const ids = new Set(article.passages.map(({ id }) => id));
  const { moved } = article.frontMatter;
  return sharePageIds(article).filter((id) => ids.has(follow(id, moved) ?? ""));
}

/** The files of the archive’s data that its quotations and figures are in; a year with very many has further ones. */
function dataOf({ passages, frontMatter }: Article): string[] {
  const year = frontMatter.date.slice(0, "2024".length);
  const tables = [
    ...(passages.some(({ kind }) => kind === "quotation") ? ["quotations"] : []),
    ...(passages.some(({ kind }) => kind === "figure") ? ["figures"] : []),
  ];
  const names = tables.flatMap((table) => [`${table}-${year}.csv`, `${table}-${year}.json`]);
  return [...names, ...(names.length > 0 ? ["datapackage.json"] : [])].map(urls.data);
}

/**
 * Every address of an article, of its share pages and of its files, under each slug that it has or had.
 *
 * @param hasVersionsPage whether it has a page with what changed between its versions
 */
export function articleAddresses(article: Article, hasVersionsPage = false): string[] {
  const { slug, frontMatter } = article;
  const { authors, source } = frontMatter;
  const slugs = [slug, ...frontMatter.formerly];
  const pages = slugs.flatMap((one) => sharePageIds(article).map((id) => urls.sharePage(one, id)));
  const stay = [...slugs.map(urls.article), ...slugs.map(urls.passagesJson)];
  if (frontMatter.withdrawn !== undefined) return [...stay, ...pages];
  const speakers = article.passages.flatMap((passage) => {
    const speaker = passage.kind === "quotation" ? namedSpeaker(passage) : null;
    return speaker === null ? [] : speakerPath(speaker);
  });
  const followed = [...speakers, ...(source ? [urls.name("sources", nameSlug(source.name))] : [])];
  return [
    ...stay,
    ...(hasVersionsPage ? slugs.map(urls.versions) : []),
    urls.card(urls.article(slug)),
    ...CITATION_ENDINGS.map((ending) => urls.citation(slug, ending)),
    ...slugs.flatMap((one) => [urls.markdown(one), urls.epub(one)]),
    ...dataOf(article),
    ...followed.flatMap((page) => [page, ...urls.feeds(page)]),
    ...authors.map(({ name }) => urls.name("authors", nameSlug(name))),
    ...pages.flatMap((page) => [page, urls.card(page)]),
    ...slugs.flatMap((one) =>
      embeddedIds(article).map((id) => urls.oembed(urls.sharePage(one, id))),
    ),
  ];
}

/** From this share of letters in common on, a path is another with a slip. */
const CLEARLY_ALIKE = 0.7;

/** E.g. `harbour-minister` in `/articles/harbour-minister/`, and `search` in `/search/`. */
function nameIn(path: string): string {
  return withoutBase(path).replace(/^\/(?:articles\/)?|\/$/g, "");
}

/** A further file of the data of a year with very many quotations or figures. */
const DATA_PART = /^\/data\/\w+-\d{4}-\d+\.(?:csv|json)$/;

/** All that the site serves, to look up whether a link or an image leads anywhere. */
export class Addresses {
  readonly #paths = new Set<string>();
  /** Paths in lower case with the paths as they are. */
  readonly #spellings = new Map<string, string>();
  readonly #articles = new Map<string, Article>();
  readonly #pages = new Map<string, ContentPage>();
  /** The pages of years, which are there only where they are several. */
  readonly #years = new Set<string>();
  /** Where articles with problems of their own will be: what they have there is not known. */
  readonly #unknown: string[] = [];

  /** @param publicFiles the paths of the files in `public/`, e.g. `/robots.txt` */
  constructor(publicFiles: Iterable<string>) {
    for (const path of [...SITE_ADDRESSES, ...[...publicFiles].map(withBase)]) {
      this.#serve(path);
      if (path.endsWith("/index.html")) this.#serve(path.slice(0, -"index.html".length));
    }
  }

  add(slug: string, article: Article | undefined, hasVersionsPage = false): void {
    if (article === undefined) {
      this.#unknown.push(canonicalPath(urls.article(slug)));
      return;
    }
    for (const path of articleAddresses(article, hasVersionsPage)) this.#serve(path);
    if (article.frontMatter.withdrawn === undefined)
      this.#years.add(urls.year(article.frontMatter.date.slice(0, "2024".length)));
    if (this.#years.size > 1) for (const path of this.#years) this.#serve(path);
    for (const one of [article.slug, ...article.frontMatter.formerly]) {
      this.#articles.set(canonicalPath(urls.article(one)), article);
    }
  }

  addPage(slug: string, page: ContentPage | undefined): void {
    this.#serve(urls.page(slug));
    if (page !== undefined) this.#pages.set(canonicalPath(urls.page(slug)), page);
  }

  /** @param path as in a URL, e.g. `/files/annual%20report.pdf` */
  has(path: string): boolean {
    const wanted = canonicalPath(path);
    if (this.#paths.has(wanted) || this.#unknown.some((page) => wanted.startsWith(page))) {
      return true;
    }
    return DATA_PART.test(withoutBase(wanted)) && this.#hasDataPart(wanted);
  }

  /** The article whose page is at a path, under any slug that it has or had. */
  articleAt(path: string): Article | undefined {
    return this.#articles.get(canonicalPath(path));
  }

  /** The page beside the articles that is at a path. */
  pageAt(path: string): ContentPage | undefined {
    return this.#pages.get(canonicalPath(path));
  }

  /** The slug of every article. */
  get slugs(): Set<string> {
    return new Set([...this.#articles.values()].map(({ slug }) => slug));
  }

  /** What a path was meant to be that lacks its last slash, has `index.html`, or is in other case. */
  nearest(path: string): string | undefined {
    const wanted = canonicalPath(path).toLowerCase();
    const page = wanted.replace(/(?:\/index(?:\.html)?)?\/?$/, "/");
    const found = [wanted, page, wanted.replace(/\/$/, "")].find((one) => this.#spellings.has(one));
    if (found === undefined) return undefined;
    // Readable, and with no space, which ends an address in Markdown.
    return decodeURI(this.#spellings.get(found) ?? found).replaceAll(" ", "%20");
  }

  /** The page whose path is clearly like one that leads nowhere: that of an article, or another than share pages. */
  mostAlike(path: string): string | undefined {
    const lists = SITE_ADDRESSES.filter((address) => nameIn(address) && address.endsWith("/"));
    const pages = [...this.#articles.keys(), ...this.#pages.keys(), ...lists];
    // What all paths begin with makes none of them alike.
    const byName = new Map(pages.map((page) => [nameIn(page), page]));
    const found = byName.get(mostAlike(nameIn(canonicalPath(path)), byName.keys(), CLEARLY_ALIKE));
    return found && decodeURI(found);
  }

  /** They are only divided where a link leads to one. */
  #hasDataPart(path: string): boolean {
    if (this.#unknown.length > 0) return true;
    const parts = dataParts(newestFirst([...new Set(this.#articles.values())]));
    return parts.some(({ name }) => path.startsWith(urls.data(`${name}.`)));
  }

  #serve(path: string): void {
    const spelt = canonicalPath(path);
    this.#paths.add(spelt);
    this.#spellings.set(spelt.toLowerCase(), spelt);
  }
}
