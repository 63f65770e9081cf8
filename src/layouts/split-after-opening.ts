/** The start of an article's HTML up to the end of its first paragraph, where that is the first block. */
const OPENING = /^(?:<section[^>]*>)?\s*<p[\s>].*?<\/p>/s;

/**
 * The HTML of an article in two parts, between which the contents stand in a narrow window: up to the
 * end of its first paragraph, and the rest. The first part is empty where something else comes first.
 */
export function splitAfterOpening(html: string): [opening: string, rest: string] {
  const end = OPENING.exec(html)?.[0].length ?? 0;
  return [html.slice(0, end), html.slice(end)];
}
