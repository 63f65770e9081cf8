import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import { type Article, aboutNotes, summary } from "../articles/article.ts";
import { publisherOf } from "../articles/wording.ts";
import { startOf } from "../dates.ts";
import { oncePer } from "../once-per.ts";
import { escapeHtml } from "../plain/escape-html.ts";
import { plainHtml } from "../plain/plain-html.ts";
import { SITE } from "../site.ts";
import { absolute, FEED_TYPES, urls } from "../urls.ts";

/** What a feed is of: the site, a speaker, a source. */
export interface FeedSubject {
  /** E.g. `Ada Roe – The Passage Reader`. */
  title: string;
  description: string;
  /** The page that it is the feed of, e.g. `/speakers/ada-roe/`; its files stand beside it. */
  page: string;
  /** Newest first; the first 30 are in it, for readers of feeds have seen what is older. */
  articles: readonly Article[];
}

/** The file of a feed in one of its forms, e.g. `atom.xml`. */
export type FeedName = keyof typeof FEED_TYPES;

/**
 * A feed in one form: RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (RFC 4287) or
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), e.g. `feedFile(subject, "atom.xml")`. Original reporting is in
 * it whole; of a reprint only what it is about, for its words are another’s.
 */
export function feedFile(subject: FeedSubject, name: FeedName): string {
  return FORMS[name](feedOf(subject));
}

/** How many articles are in a feed. */
export const FEED_LENGTH = 30;

/** What all forms of a feed are made of, once. */
const feedOf = oncePer(({ title, description, page, articles }: FeedSubject) => {
  const items = articles.slice(0, FEED_LENGTH).map(itemOf);
  return {
    title,
    description,
    link: absolute(page),
    self: (name: FeedName) => ({ href: absolute(`${page}${name}`), type: FEED_TYPES[name] }),
    updated: new Date(Math.max(0, ...items.map((item) => item.updated.getTime()))),
    icon: absolute(urls.icon),
    items,
  };
});

type Feed = ReturnType<typeof feedOf>;

const FORMS: Record<FeedName, (feed: Feed) => string> = {
  "rss.xml": ({ title, description, link, self, updated, icon, items }) =>
    generateRssFeed({
      title,
      link,
      description,
      language: SITE.lang,
      lastBuildDate: updated,
      // RSS has no SVG.
      ...(icon.endsWith(".png") && { image: { url: icon, title, link } }),
      atom: { links: [{ ...self("rss.xml"), rel: "self" }] },
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
    }),
  "atom.xml": ({ title, description, link, self, updated, icon, items }) =>
    generateAtomFeed({
      title: { value: title },
      id: link,
      subtitle: { value: description },
      updated,
      icon,
      links: [
        { href: link, rel: "alternate", type: "text/html" },
        { ...self("atom.xml"), rel: "self" },
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
    }),
  "feed.json": ({ title, description, link, self, icon, items }) =>
    JSON.stringify(
      generateJsonFeed({
        title,
        description,
        home_page_url: link,
        feed_url: self("feed.json").href,
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
          ...(item.html === undefined
            ? { content_text: item.summary }
            : { content_html: item.html }),
        })),
      }),
    ),
};

/** An article is in the feeds of everybody whom it quotes. */
const itemOf = oncePer((article: Article) => {
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
});

/** Who wrote it, whose words they are, and where they stand: the last block of a text. */
function credit({ slug, frontMatter }: Article): string {
  const address = absolute(urls.article(slug));
  const notes = aboutNotes(frontMatter).map((note) => `<p>${escapeHtml(note)}</p>`);
  const rights = `© ${publisherOf(frontMatter)}`;
  return `<hr>${notes.join("")}<p>${escapeHtml(rights)} · <a href="${address}">${address}</a></p>`;
}
