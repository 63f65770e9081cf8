import { generateAtomFeed, generateRssFeed } from "feedsmith";
import { escapeHtml } from "../plain/escape-html.ts";
import { FEED_TYPES } from "../urls.ts";
import type { JsonFeed, JsonFeedItem } from "./json-feed.ts";

/** The feeds in XML, by the names of their files: RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (RFC 4287). */
export const XML_FEEDS = {
  "rss.xml": (feed: JsonFeed): string => {
    const { title, description, home_page_url: link, language, icon, items = [] } = feed;
    return generateRssFeed({
      title,
      link,
      description,
      language,
      lastBuildDate: updated(items),
      // RSS has no SVG.
      ...(icon.endsWith(".png") && { image: { url: icon, title, link } }),
      atom: { links: [{ ...self(feed, "rss.xml"), rel: "self" }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        // Read as HTML, other than a summary of Atom.
        description: escapeHtml(item.summary),
        guid: { value: item.url, isPermaLink: true },
        pubDate: new Date(item.date_published),
        dc: { creators: item.authors.map(({ name }) => name) },
        ...(item.external_url && {
          source: { title: item._credit.source ?? "", url: item.external_url },
        }),
        ...(item.content_html && { content: { encoded: item.content_html } }),
      })),
    });
  },

  "atom.xml": (feed: JsonFeed): string => {
    const { title, description, home_page_url: link, icon, items = [] } = feed;
    return generateAtomFeed({
      title: { value: title },
      id: link,
      subtitle: { value: description },
      updated: updated(items),
      icon,
      links: [
        { href: link, rel: "alternate", type: "text/html" },
        { ...self(feed, "atom.xml"), rel: "self" },
      ],
      entries: items.map((item) => ({
        title: { value: item.title },
        id: item.url,
        published: new Date(item.date_published),
        updated: new Date(item.date_modified),
        links: [
          { href: item.url, rel: "alternate", type: "text/html", hreflang: item.language },
          ...(item.external_url ? [{ href: item.external_url, rel: "via" }] : []),
        ],
        authors: item.authors.map(({ name }) => ({ name })),
        rights: { value: item._credit.rights },
        summary: { value: item.summary },
        ...(item.content_html && { content: { value: item.content_html, type: "html" } }),
      })),
    });
  },
} satisfies Partial<Record<keyof typeof FEED_TYPES, unknown>>;

/** The file of a feed in XML, e.g. `atom.xml`. */
export type XmlFeedName = keyof typeof XML_FEEDS;

/** Is a file of this name a feed in XML? */
export function isXmlFeed(name: string): name is XmlFeedName {
  return Object.hasOwn(XML_FEEDS, name);
}

function self({ feed_url }: JsonFeed, name: XmlFeedName): { href: string; type: string } {
  return { href: new URL(name, feed_url).href, type: FEED_TYPES[name] };
}

function updated(items: readonly JsonFeedItem[]): Date {
  return new Date(Math.max(0, ...items.map((item) => Date.parse(item.date_modified))));
}
