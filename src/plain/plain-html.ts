import type { Element, Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { resolveUrl } from "../urls.ts";

/** What an article’s text consists of anywhere; what is not listed goes, and its words stay. */
const ALLOWED = {
  tagNames: [
    ..."p h2 h3 h4 h5 h6 ul ol li blockquote pre hr br figure figcaption table caption".split(" "),
    ..."thead tbody tfoot tr th td dl dt dd a img em strong b i u s del ins".split(" "),
    ..."sup sub code kbd samp var q cite abbr dfn mark small bdi bdo ruby rt rp".split(" "),
  ],
  attributes: {
    "*": ["lang", "dir"],
    a: ["href", "title"],
    img: ["src", "alt", "width", "height"],
    ol: ["start", "reversed", "type"],
    th: ["colSpan", "rowSpan", "scope"],
    td: ["colSpan", "rowSpan"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"], src: ["http", "https"] },
};

const parser = unified().use(rehypeParse, { fragment: true });
const asHtml = unified().use(rehypeStringify);

/**
 * The text of an article as it reads without this site: no links to passages and back from footnotes, no charts, no ids, and
 * every address in full.
 *
 * @param html of the article’s body, e.g. `<p id="a">See <a href="/b/">b</a><a class="share" …></a></p>`
 * @param page the path of the article, from which its addresses are read
 * @returns e.g. `<p>See <a href="https://reader.example/b/">b</a></p>`
 */
export function plainHtml(html: string, page: string): string {
  return asHtml.stringify(plainTree(html, page, ALLOWED));
}

/** What is kept besides where notes, heads and columns are made into something else, e.g. the number of a note. */
const STRUCTURE = {
  ...ALLOWED,
  tagNames: [...ALLOWED.tagNames, "section"],
  attributes: {
    ...ALLOWED.attributes,
    ...Object.fromEntries(["h2", "h3", "h4", "h5", "h6"].map((name) => [name, ["id"]])),
    a: [...ALLOWED.attributes.a, "dataNote"],
    section: ["id", ["role", "doc-endnotes"]],
    th: [...ALLOWED.attributes.th, ["className", "right"]],
    td: [...ALLOWED.attributes.td, ["className", "right"]],
  },
  clobber: [],
} satisfies Schema;

/**
 * The same as a tree, with what tells notes from other links and headings from one another: the number of a note in
 * `data-note`, its list in `section role=doc-endnotes`, the id of a heading.
 */
export function plainTree(html: string, page: string, allowed: Schema = STRUCTURE): Root {
  const tree = parser.parse(html);
  visit(tree, "element", (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (isOfSite(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { dataNote } = node.properties;
    // The style sheet shows the number of a footnote.
    if (dataNote !== undefined) node.children = [{ type: "text", value: String(dataNote) }];
    for (const name of ["href", "src"]) {
      const address = node.properties[name];
      if (typeof address === "string") {
        node.properties[name] = resolveUrl(address, page)?.href;
      }
    }
    return undefined;
  });
  return sanitize(tree, allowed) as Root;
}

/** Whether an element is a control or a picture that the site adds to the text. */
function isOfSite({ properties }: Element): boolean {
  const { className } = properties;
  return (
    Array.isArray(className) && ["share", "back", "chart"].some((name) => className.includes(name))
  );
}
