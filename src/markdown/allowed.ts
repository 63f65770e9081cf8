import type { Schema } from "hast-util-sanitize";

/**
 * All that an article's body may hold; rehype-sanitize takes away the rest.
 * No `id`, `class` or `style`: names are given by the site, looks by its style sheet.
 */
export const ALLOWED = {
  tagNames: [
    ...["p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr", "br"],
    ...["pre", "code", "a", "em", "strong", "b", "i", "s", "u", "sub", "sup", "small"],
    ...["abbr", "cite", "q", "img", "figure", "figcaption", "ruby", "rp", "rt"],
    ...["table", "caption", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: {
    "*": ["dir", "lang", "title"],
    a: ["href"],
    img: ["alt", "height", "src", "width"],
    ol: ["start"],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan", "scope"],
  },
  // No protocol is called "none": a picture comes from this site or not at all.
  protocols: { href: ["http", "https", "mailto"], src: ["none"] },
  clobber: [],
  strip: ["script", "style"],
} satisfies Schema;
