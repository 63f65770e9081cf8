import { generateJsonFeed } from "feedsmith";
import { type Article, aboutNotes, imageNote } from "../articles/article.ts";
import { formatDateTime, publisherOf } from "../articles/wording.ts";
import { startOf } from "../dates.ts";
import { html } from "../html.ts";
import { article as words } from "../interface/words.ts";
import { oncePer } from "../once-per.ts";
import { plainHtml } from "../plain/plain-html.ts";
import { SITE } from "../site.ts";
import { absolute, resolveUrl, urls, withBase } from "../urls.ts";

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

/**
 * A JSON Feed of version 1.1 (https://www.jsonfeed.org/version/1.1/) as this site has it. The feeds in XML are made of
 * it, and need nothing else.
 */
export interface JsonFeed {
  title: string;
  description: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  icon: string;
  /** Missing when there are none. */
  items?: JsonFeedItem[];
}

/** An article in a feed. */
export interface JsonFeedItem {
  url: string;
  title: string;
  summary: string;
  /** Instants by RFC 3339, e.g. `2025-03-18T16:00:00.000Z`. */
  date_published: string;
  date_modified: string;
  authors: { name: string }[];
  language: string;
  /** Where it was first published, as a URI: RSS has no other addresses. */
  external_url?: string;
  /** All of it, where it was first published here. */
  content_html?: string;
  /** What other programs leave out: JSON Feed has no names for these. */
  _credit: {
    /** Who first published it. */
    source?: string;
    /** E.g. `© The Paper`. */
    rights: string;
  };
}

/** How many articles are in a feed. */
export const FEED_LENGTH = 30;

/** The feed of a subject. Original reporting is in it whole; of a reprint only what it is about, for its words are another’s. */
export const jsonFeed = oncePer(({ title, description, page, articles }: FeedSubject): JsonFeed => {
  const icon = absolute(urls.icon);
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: absolute(page),
    feed_url: absolute(`${page}feed.json`),
    language: SITE.lang,
    icon,
    favicon: icon,
    items: articles.slice(0, FEED_LENGTH).map(itemOf),
  });
  return feed as unknown as JsonFeed;
});

/** An article is in the feeds of everybody whom it quotes. */
const itemOf = oncePer((article: Article) => {
  const { slug, frontMatter } = article;
  const { title, date, updated, authors, source, lang } = frontMatter;
  const page = urls.article(slug);
  const about = article.summary;
  return {
    id: absolute(page),
    url: absolute(page),
    ...(source && { external_url: fullAddress(source.url, page) }),
    title,
    summary: about,
    date_published: new Date(startOf(date)),
    date_modified: new Date(startOf(updated ?? date)),
    authors: authors.map(({ name }) => ({ name })),
    language: lang,
    ...(source === undefined
      ? { content_html: `${leadImage(article)}${plainHtml(article.html, page)}${credit(article)}` }
      : { content_text: about }),
    _credit: { ...(source && { source: source.name }), rights: `© ${publisherOf(frontMatter)}` },
  };
});

/** The image that stands above the text, with its caption and credit. */
function leadImage({ slug, frontMatter }: Article): string {
  const { image } = frontMatter;
  if (image?.src === undefined) return "";
  const src = fullAddress(withBase(image.src), urls.article(slug));
  const caption = imageNote(frontMatter);
  return html`<figure><img src="${src}" alt="${image.alt}"><figcaption>${caption}</figcaption></figure>`
    .markup;
}

/** Who wrote it and when, what was corrected, whose words they are, and where they stand: the last block of a text. */
function credit({ slug, frontMatter }: Article): string {
  const { image, updated, corrections } = frontMatter;
  const address = absolute(urls.article(slug));
  const [written = "", ...notes] = aboutNotes(frontMatter);
  const since = updated === undefined ? "" : ` · ${words.updated}${formatDateTime(updated)}`;
  // A caption stands below its image, where that is shown.
  const shown = image?.src === undefined ? undefined : imageNote(frontMatter);
  const lines = [
    `${written}${since}`,
    ...notes.filter((note) => note !== shown),
    ...corrections.map(({ date, text }) => `${words.correction}${formatDateTime(date)}: ${text}`),
  ].map((line) => html`<p>${line}</p>`);
  const rights = `© ${publisherOf(frontMatter)}`;
  return html`<hr>${lines}<p>${rights} · <a href="${address}">${address}</a></p>`.markup;
}

/** An address as programs fetch it, e.g. `https://example.org/%C3%A9` for `https://example.org/é`. */
function fullAddress(address: string, page: string): string {
  return resolveUrl(address, page)?.href ?? address;
}
