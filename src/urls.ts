import { SITE } from "./site.ts";
import { BASE, ORIGIN } from "./site-address.ts";

/** The parts of the reading face, each a file; `styles/font-parts.ts` has their letters. */
export const FONT_NAMES = [
  "newsreader",
  "newsreader-signs",
  "newsreader-extended",
  "newsreader-italic",
] as const;
export type FontName = (typeof FONT_NAMES)[number];

/** Where the pages of a list are. */
export interface ListAddress {
  /** The page with its newest entries, e.g. `/quotations/`. */
  first: string;
  /** @param step a year, e.g. `2024`, or a year and the number of one of its pages, e.g. `2024/2` */
  at: (step: string) => string;
}

/** The kinds of names of which each has a page with what there is of it. */
export type NameKind = "speakers" | "authors" | "sources";

/** The forms of the feed of newest articles, by the names of their files, with their media types. */
export const FEED_TYPES = {
  "rss.xml": "application/rss+xml",
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
} as const;

export const FEED_NAMES = Object.keys(FEED_TYPES) as (keyof typeof FEED_TYPES)[];

/** Every address the site has, as paths from the root of its host, e.g. `/articles/harbour-minister/`. */
export const urls = {
  home: BASE,
  search: `${BASE}search/`,
  /** Where the integration finds what to index while building; not published. */
  searchRecords: `${BASE}search-records.json`,
  /** Where the integration finds what all share pages have in common while building; not published. */
  shareFrame: `${BASE}share-frame/`,
  /** Where it finds what the lists of a large archive have in common; not published. */
  listFrame: `${BASE}list-frame/`,
  quotations: `${BASE}quotations/`,
  figures: `${BASE}figures/`,
  /** All names of a kind, e.g. `/speakers/`. */
  names: (kind: NameKind): string => `${BASE}${kind}/`,
  /** The names that begin with some letters; no name has a page there, for its years have four digits. */
  namesBy: (kind: NameKind, letters: string): string => `${BASE}${kind}/by/${letters}/`,
  /** @param slug of the name, e.g. `ada-roe` */
  name: (kind: NameKind, slug: string): string => `${BASE}${kind}/${slug}/`,
  /** The forms of the feed of a page, beside it, e.g. `/speakers/ada-roe/rss.xml`. */
  feeds: (page: string): string[] => FEED_NAMES.map((name) => `${page}${name}`),
  speaker: (slug: string): string => urls.name("speakers", slug),
  /** @param step a year, e.g. `2024`, or a year and the number of one of its pages, e.g. `2024/2` */
  year: (step: string): string => `${BASE}years/${step}/`,
  /** @param number of the part of a sitemap that is too long for one file, from 1 */
  sitemapPart: (number: number): string => `${BASE}sitemap-${number}.xml`,
  /** What this device keeps to read without network. */
  kept: `${BASE}kept/`,
  offlineWorker: `${BASE}offline-worker.js`,
  /** What every kept article needs. */
  offline: `${BASE}offline.json`,
  sitemap: `${BASE}sitemap.xml`,
  passagesSchema: `${BASE}passages.schema.json`,
  robots: `${BASE}robots.txt`,
  /** The data of all articles, e.g. `/data/quotations-2024.csv`. */
  data: (file: string): string => `${BASE}data/${file}`,
  /** Names articles to programs that read text; see https://llmstxt.org/. */
  llms: `${BASE}llms.txt`,
  /** The sign of the site in tabs and feeds. */
  icon: withBase(SITE.logo ?? "/favicon.svg"),
  /** A page beside the articles, e.g. `/about/`. */
  page: (slug: string): string => `${BASE}${slug}/`,
  notFound: `${BASE}404.html`,
  /** @param name of a part of the reading face, e.g. `newsreader` */
  font: (name: FontName): string => `${BASE}fonts/${name}.woff2`,
  /** @param slug the article's file name without its ending, e.g. `harbour-minister` */
  article: (slug: string): string => `${BASE}articles/${slug}/`,
  /** @param id the passage's fragment without `#`, e.g. `early-ferries` */
  passage: (slug: string, id: string): string => `${BASE}articles/${slug}/#${id}`,
  /** The page of a section or quotation by itself. */
  sharePage: (slug: string, id: string): string => `${BASE}articles/${slug}/${id}/`,
  /** What changed between the versions of an article. No new passage has the id; see `VERSIONS_ID`. */
  versions: (slug: string): string => urls.sharePage(slug, "versions"),
  /** The picture of a link preview, beside the page that it is of. */
  card: (page: string): string => `${page}card.png`,
  /** How a passage is embedded elsewhere, beside its page. */
  oembed: (page: string): string => `${page}oembed.json`,
  /** @param ending of a citation’s file, e.g. `bib` */
  citation: (slug: string, ending: string): string => `${BASE}articles/${slug}/cite.${ending}`,
  /** The article as Markdown, for programs that read text. */
  markdown: (slug: string): string => `${BASE}articles/${slug}.md`,
  /** What a worker makes the article of as Markdown and as a book. */
  articleText: (slug: string): string => `${BASE}articles/${slug}.text.json`,
  /** The article as a book. */
  epub: (slug: string): string => `${BASE}articles/${slug}.epub`,
  /** A font that cards are drawn in on demand; no page uses it. */
  cardFont: (name: string): string => `${BASE}card-fonts/${name}`,
  /** All passages of an article as data. */
  passagesJson: (slug: string): string => `${BASE}articles/${slug}/passages.json`,
  /** What this article needs when it is kept. */
  offlineArticle: (slug: string): string => `${BASE}articles/${slug}/offline.json`,
};

/** The links of the navigation, with those to this site as browsers need them. */
export const navigation = SITE.navigation.map(({ address, name }) => ({
  name,
  address: address.startsWith("/") ? withBase(address) : address,
}));

/** The pages of a list below its own address, e.g. `/quotations/2024/2/`. */
export function listAddress(first: string): ListAddress {
  return { first, at: (step) => `${first}${step}/` };
}

/** A path as the full address that leaves the site, e.g. for `link rel=canonical`. */
export function absolute(path: string): string {
  return ORIGIN + path;
}

/** The address of a path on the site, e.g. of `/images/a.jpg`: with `BASE_PATH=/news/` it is `/news/images/a.jpg`. */
export function withBase(path: string): string {
  return BASE + path.slice(1);
}

/**
 * The path of an address on the site, from where the files of the built site are, e.g. of
 * `/news/images/a.jpg` with `BASE_PATH=/news/` it is `/images/a.jpg`. Any other address is left as it is.
 */
export function withoutBase(address: string): string {
  return address.startsWith(BASE) ? address.slice(BASE.length - 1) : address;
}

/**
 * An address as a browser standing on a page of the site reads it, e.g. `/\\/other.example` as
 * `https://other.example/`.
 *
 * @param address as written in a link or image, with any faults
 * @param page the path of the page that it stands on
 * @returns `undefined` when it cannot be read
 */
export function resolveUrl(address: string, page: string): URL | undefined {
  const base = absolute(page);
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** Whether an address leads to this site, with or without encryption. */
export function isOwnUrl({ protocol, host, pathname }: URL): boolean {
  const isOwnHost = /^https?:$/.test(protocol) && host === new URL(ORIGIN).host;
  return isOwnHost && `${pathname}/`.startsWith(BASE);
}

/** A path in the one spelling that compares, e.g. `/a%20b/%C3%A9` for `/a b/é`. */
export function canonicalPath(path: string): string {
  const spell = (step: string) => {
    try {
      return encodeURIComponent(decodeURIComponent(step));
    } catch {
      // A bare percent sign stands for itself.
      return encodeURIComponent(step);
    }
  };
  return path.split("/").map(spell).join("/");
}
