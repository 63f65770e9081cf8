import { type Html, html } from "../html.ts";
import { FEED_TYPES } from "../urls.ts";

/**
 * What tells feed readers of the feeds of a page, for its head.
 *
 * @param page that they stand beside, e.g. `/speakers/ada-roe/`
 * @param title of the feeds
 */
export function feedLinksHtml(page: string, title: string): Html[] {
  return Object.entries(FEED_TYPES).map(
    ([name, type]) =>
      html`<link rel="alternate" type="${type}" title="${title}" href="${page}${name}">`,
  );
}
