import { FEED_TYPES } from "../urls.ts";

/**
 * How many bytes a text has in HTML at most, where `&`, `<`, `>` and quotation marks are references such as `&quot;`.
 *
 * @param text e.g. `Roe & Sons`, at most 15 bytes
 */
export function htmlBytes(text: string): number {
  const bytes = Buffer.byteLength(text);
  // Most texts have none.
  if (!/[&<>"']/.test(text)) return bytes;
  const references = text.match(/[&<>"']/g)?.length ?? 0;
  return bytes + references * ("&quot;".length - 1);
}

/** The elements of a link to a feed. */
const LINK_BYTES = 100;

/**
 * About how many bytes the links to the feeds of a name have on its first page, each with the path and the name, which is
 * no longer than that.
 *
 * @param path of the name’s page, e.g. `/speakers/ada-roe/`
 */
export function feedLinkBytes(path: string): number {
  return Object.keys(FEED_TYPES).length * (LINK_BYTES + 2 * htmlBytes(path));
}
