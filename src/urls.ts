import { SITE } from "./site.ts";

/** Every address the site has, as paths from its root, e.g. `/articles/japan-ambassador/`. */
export const urls = {
  home: "/",
  search: "/search/",
  /** Where the integration finds what to index while building; not published. */
  searchRecords: "/search-records.json",
  quotations: "/quotations/",
  figures: "/figures/",
  sitemap: "/sitemap.xml",
  font: "/fonts/newsreader.woff2",
  /** @param slug the article's file name without its ending, e.g. `japan-ambassador` */
  article: (slug: string): string => `/articles/${slug}/`,
  /** @param id the passage's fragment without `#`, e.g. `surging-tourism` */
  passage: (slug: string, id: string): string => `/articles/${slug}/#${id}`,
  /** The page of a section or quotation by itself. */
  sharePage: (slug: string, id: string): string => `/articles/${slug}/${id}/`,
  /** The picture of a link preview, beside the page that it is of. */
  card: (page: string): string => `${page}card.png`,
  /** @param ending of a citation’s file, e.g. `bib` */
  citation: (slug: string, ending: string): string => `/articles/${slug}/cite.${ending}`,
  /** All passages of an article as data. */
  passagesJson: (slug: string): string => `/articles/${slug}/passages.json`,
};

/** A path as the full address that leaves the site, e.g. for `link rel=canonical`. */
export function absolute(path: string): string {
  return SITE.url + path;
}
