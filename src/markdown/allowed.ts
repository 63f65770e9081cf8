import type { Schema } from "hast-util-sanitize";

const INLINE_TAGS = `a em strong b i s u del sub sup small code br
  abbr cite q img ruby rp rt`.split(/\s+/);
const BLOCK_TAGS = `p h2 h3 h4 h5 h6 blockquote ul ol li hr pre figure figcaption
  table caption thead tbody tr th td`.split(/\s+/);

/** Elements that stand within the words of a paragraph; all others that are allowed are blocks. */
export const INLINE: ReadonlySet<string> = new Set(INLINE_TAGS);
export const ALLOWED_TAGS: ReadonlySet<string> = new Set([...INLINE_TAGS, ...BLOCK_TAGS]);

/**
 * All that an article's body may hold; rehype-sanitize takes away the rest.
 * No `id`, `class` or `style`: names are given by the site, looks by its style sheet.
 */
export const ALLOWED = {
  tagNames: [...ALLOWED_TAGS],
  attributes: {
    "*": ["dir", "lang", "title"],
    a: ["href"],
    img: ["alt", "height", "src", "width"],
    ol: ["start"],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan", "scope"],
  },
  // No protocol is called "none": a picture comes from this site or not at all.
  protocols: { href: ["http", "https", "mailto"], src: ["none"] },
  clobber: [],
  strip: ["script", "style"],
} satisfies Schema;
