import { globSync } from "node:fs";

/** What every host is to answer. */
export interface Expectation {
  /** Below the base, e.g. `articles/walk/`. */
  path: string;
  status: 200 | 404 | "redirect";
  /** The media type, e.g. `text/html`. */
  type?: RegExp;
  /** The value of `Cache-Control`; where a host is free to choose, nothing. */
  caching?: RegExp;
}

const HTML = /^text\/html; charset=utf-8$/i;
const JSON_TYPE = /^application\/json/;
const SCRIPT = /^(text|application)\/javascript/;
const ASKED_ANEW = /^no-cache$/;
const FOR_EVER = /^public, max-age=31536000, immutable$/;
const FOR_A_WEEK = /^public, max-age=604800$/;
/** No browser may remember that something is missing. */
const NOT_KEPT = /^(no-store|no-cache|public, max-age=0, must-revalidate)$/;

const ARTICLE = "articles/harbour-minister/";

/**
 * The one table that all hosts are held to.
 *
 * @param dist the folder of the built site, for names that change with what is in them
 */
export function expectations(dist: string): Expectation[] {
  const [script = ""] = globSync("_astro/*.js", { cwd: dist });
  const [part = ""] = globSync("pagefind/index/*.pf_index", { cwd: dist });
  return [
    { path: "", status: 200, type: HTML, caching: ASKED_ANEW },
    { path: ARTICLE, status: 200, type: HTML, caching: ASKED_ANEW },
    { path: `${ARTICLE}surging-tourism/`, status: 200, type: HTML, caching: ASKED_ANEW },
    { path: `${ARTICLE}?from=a`, status: 200, type: HTML, caching: ASKED_ANEW },
    { path: "search/?q=a", status: 200, type: HTML, caching: ASKED_ANEW },
    { path: ARTICLE.slice(0, -1), status: "redirect" },
    { path: `${ARTICLE}surging-tourism`, status: "redirect" },
    { path: "search?q=a", status: "redirect" },
    { path: "gone/", status: 404, type: HTML, caching: NOT_KEPT },
    { path: "articles/", status: 404, type: HTML, caching: NOT_KEPT },
    { path: "articles/gone/", status: 404, type: HTML, caching: NOT_KEPT },
    { path: "_astro/gone.js", status: 404, caching: NOT_KEPT },
    { path: "_headers", status: 404 },
    { path: `${ARTICLE}passages.json`, status: 200, type: JSON_TYPE, caching: ASKED_ANEW },
    { path: `${ARTICLE}cite.bib`, status: 200, type: /^application\/x-bibtex/ },
    { path: `${ARTICLE}cite.ris`, status: 200, type: /^application\/x-research-info-systems/ },
    { path: `${ARTICLE}cite.json`, status: 200, type: JSON_TYPE },
    { path: `${ARTICLE}surging-tourism/oembed.json`, status: 200, type: JSON_TYPE },
    { path: `${ARTICLE}card.png`, status: 200, type: /^image\/png$/ },
    { path: `${ARTICLE.slice(0, -1)}.md`, status: 200, type: /^text\/markdown/ },
    { path: `${ARTICLE.slice(0, -1)}.epub`, status: 200, type: /^application\/epub\+zip$/ },
    { path: "articles/where-from/", status: 200, type: HTML, caching: ASKED_ANEW },
    { path: "articles/where-from.md", status: 200, type: /^text\/markdown/ },
    { path: "articles/where-from.epub", status: 200, type: /^application\/epub\+zip$/ },
    { path: "llms.txt", status: 200, type: /^text\/plain/ },
    { path: "rss.xml", status: 200, type: /^application\/rss\+xml/, caching: ASKED_ANEW },
    { path: "atom.xml", status: 200, type: /^application\/atom\+xml/, caching: ASKED_ANEW },
    { path: "feed.json", status: 200, type: /^application\/feed\+json/, caching: ASKED_ANEW },
    { path: "speakers/ada-roe/rss.xml", status: 200, type: /^application\/rss\+xml/ },
    { path: "speakers/ada-roe/feed.json", status: 200, type: /^application\/feed\+json/ },
    { path: "sources/the-morning-paper/atom.xml", status: 200, type: /^application\/atom\+xml/ },
    { path: "data/quotations-2025.csv", status: 200, type: /^text\/csv/, caching: ASKED_ANEW },
    { path: "data/datapackage.json", status: 200, type: JSON_TYPE, caching: ASKED_ANEW },
    { path: "sitemap.xml", status: 200, type: /^(application|text)\/xml/ },
    { path: "robots.txt", status: 200, type: /^text\/plain/ },
    { path: "data.csv", status: 200, type: /^text\/csv/ },
    { path: "notes.md", status: 200, type: /^text\/markdown/ },
    { path: "book.epub", status: 200, type: /^application\/epub\+zip/ },
    { path: "app.webmanifest", status: 200, type: /^application\/manifest\+json/ },
    { path: "terms.rsl", status: 200, type: /^application\/rsl\+xml$/ },
    { path: "favicon.svg", status: 200, type: /^image\/svg\+xml/ },
    { path: "fonts/newsreader.woff2", status: 200, type: /^font\/woff2$/, caching: FOR_A_WEEK },
    { path: script, status: 200, type: SCRIPT, caching: FOR_EVER },
    { path: "offline-worker.js", status: 200, type: SCRIPT, caching: ASKED_ANEW },
    { path: "offline.json", status: 200, type: JSON_TYPE, caching: ASKED_ANEW },
    { path: "pagefind/pagefind.js", status: 200, type: SCRIPT, caching: ASKED_ANEW },
    { path: "pagefind/site.json", status: 200, type: JSON_TYPE, caching: ASKED_ANEW },
    { path: "pagefind/wasm.en.pagefind", status: 200, caching: ASKED_ANEW },
    { path: part, status: 200 },
  ];
}
