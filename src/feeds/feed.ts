import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { type Article, aboutNotes, summary } from "../articles/article.ts";
import { publisherOf } from "../articles/wording.ts";
import { startOf } from "../dates.ts";
import { escapeHtml } from "../plain/escape-html.ts";
import { plainHtml } from "../plain/plain-html.ts";
import { SITE } from "../site.ts";
import { absolute, type FEED_TYPES, urls } from "../urls.ts";

/** What a feed is of: the site, a speaker, a source. */
export interface FeedSubject {
  /** E.g. `Ada Roe – The Passage Reader`. */
  title: string;
  description: string;
  /** The page that it is the feed of, e.g. `/speakers/ada-roe/`; its files stand beside it. */
  page: string;
}

/** The files of a feed by their names. */
export type FeedFiles = Record<keyof typeof FEED_TYPES, string>;

/** Readers of feeds have seen what is older. */
const NEWEST = 30;

/**
 * A feed in three forms: RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (RFC 4287) and
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Original reporting is in it whole; of a
 * reprint only what it is about, for its words are another’s.
 *
 * @param articles newest first
 */
export function feedFiles(subject: FeedSubject, articles: readonly Article[]): FeedFiles {
  const items = articles.slice(0, NEWEST).map(itemOf);
  const { title, description, page } = subject;
  const self = (name: string) => absolute(`${page}${name}`);
  const updated = new Date(Math.max(0, ...items.map((item) => item.updated.getTime())));
  const icon = absolute(urls.icon);
  const rss = generateRssFeed({
    title,
    link: absolute(page),
    description,
    language: SITE.lang,
    lastBuildDate: updated,
    // RSS has no SVG.
    ...(icon.endsWith(".png") && { image: { url: icon, title, link: absolute(page) } }),
    atom: { links: [{ href: self("rss.xml"), rel: "self", type: "application/rss+xml" }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      guid: { value: item.url, isPermaLink: true },
      pubDate: item.published,
      dc: { creators: item.authors },
      ...(item.source && { source: { title: item.source.name, url: item.source.url } }),
      ...(item.html !== undefined && { content: { encoded: item.html } }),
    })),
  });
  const atom = generateAtomFeed({
    title: { value: title },
    id: absolute(page),
    subtitle: { value: description },
    updated,
    icon,
    links: [
      { href: absolute(page), rel: "alternate", type: "text/html" },
      { href: self("atom.xml"), rel: "self", type: "application/atom+xml" },
    ],
    entries: items.map((item) => ({
      title: { value: item.title },
      id: item.url,
      published: item.published,
      updated: item.updated,
      links: [
        { href: item.url, rel: "alternate", type: "text/html", hreflang: item.lang },
        ...(item.source ? [{ href: item.source.url, rel: "via" }] : []),
      ],
      authors: item.authors.map((name) => ({ name })),
      rights: { value: item.rights },
      summary: { value: item.summary },
      ...(item.html !== undefined && { content: { value: item.html, type: "html" } }),
    })),
  });
  const json = generateJsonFeed({
    title,
    description,
    home_page_url: absolute(page),
    feed_url: self("feed.json"),
    language: SITE.lang,
    icon,
    favicon: icon,
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      ...(item.source && { external_url: item.source.url }),
      title: item.title,
      summary: item.summary,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors.map((name) => ({ name })),
      language: item.lang,
      ...(item.html === undefined ? { content_text: item.summary } : { content_html: item.html }),
    })),
  });
  return { "rss.xml": rss, "atom.xml": atom, "feed.json": JSON.stringify(json) };
}

function itemOf(article: Article) {
  const { slug, frontMatter } = article;
  const { title, date, updated, authors, source, lang } = frontMatter;
  const page = urls.article(slug);
  return {
    title,
    url: absolute(page),
    summary: summary(article),
    published: new Date(startOf(date)),
    updated: new Date(startOf(updated ?? date)),
    authors: authors.map(({ name }) => name),
    source,
    lang,
    rights: `© ${publisherOf(frontMatter)}`,
    html: source === undefined ? `${plainHtml(article.html, page)}${credit(article)}` : undefined,
  };
}

/** Who wrote it, whose words they are, and where they stand: the last block of a text. */
function credit({ slug, frontMatter }: Article): string {
  const address = absolute(urls.article(slug));
  const notes = aboutNotes(frontMatter).map((note) => `<p>${escapeHtml(note)}</p>`);
  const rights = `© ${publisherOf(frontMatter)}`;
  return `<hr>${notes.join("")}<p>${escapeHtml(rights)} · <a href="${address}">${address}</a></p>`;
}
