import type { FEED_TYPES } from "../urls.ts";
import { type FeedSubject, jsonFeed } from "./json-feed.ts";
import { isXmlFeed, XML_FEEDS } from "./xml-feeds.ts";

/** The file of a feed in one of its forms, e.g. `atom.xml`. */
export type FeedName = keyof typeof FEED_TYPES;

/** A feed in one form, e.g. `feedFile(subject, "atom.xml")`. */
export function feedFile(subject: FeedSubject, name: FeedName): string {
  const feed = jsonFeed(subject);
  return isXmlFeed(name) ? XML_FEEDS[name](feed) : JSON.stringify(feed);
}
