import type { Element, Nodes as HastNodes } from "hast";
import { defaultHandlers, type State, toMdast } from "hast-util-to-mdast";
import type { Html, Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import { aboutNotes, imageNote } from "../articles/article.ts";
import { formatDateTime } from "../articles/wording.ts";
import { article as words } from "../interface/words.ts";
import { SITE } from "../site.ts";
import { absolute, urls, withBase } from "../urls.ts";
import type { ArticleText } from "./article-text.ts";
import { plainTree } from "./plain-html.ts";

/**
 * An article as Markdown, by itself: headline, standfirst, who wrote it when, the text with full addresses, and last
 * whose it is and where it stands, e.g. `# A Walk\n\nBy Ana Lima, 19 March 2025\n\nThe harbour …`. Tables, footnotes and
 * struck-out words are those of GitHub’s Markdown (https://github.github.com/gfm/).
 */
export function articleMarkdown(article: ArticleText): string {
  const { slug, html, frontMatter } = article;
  const { title, description, image, updated, corrections } = frontMatter;
  const [written = "", ...notes] = aboutNotes(frontMatter);
  const since = updated === undefined ? "" : ` · ${words.updated}${formatDateTime(updated)}`;
  const body = toMdast(plainTree(html, urls.article(slug)), {
    handlers: HANDLERS as never,
    document: true,
  }) as Root;
  const shown = image?.src === undefined ? undefined : absolute(withBase(image.src));
  const children: RootContent[] = [
    { type: "heading", depth: 1, children: [text(title)] },
    ...(description === undefined ? [] : [paragraph(text(description))]),
    paragraph(text(`${written}${since}`)),
    ...(shown ? [paragraph({ type: "image", url: shown, alt: image?.alt ?? "" })] : []),
    ...(shown ? [paragraph(text(imageNote(frontMatter) ?? ""))] : []),
    ...body.children,
    { type: "thematicBreak" },
    ...notes
      .filter((note) => !shown || note !== imageNote(frontMatter))
      .map((note) => paragraph(text(note))),
    ...corrections.map((one) =>
      paragraph(text(`${words.correction}${formatDateTime(one.date)}: ${one.text}`)),
    ),
    creditLine(article),
  ];
  return toMarkdown(
    { type: "root", children },
    {
      bullet: "-",
      emphasis: "*",
      rule: "-",
      extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()],
    },
  );
}

/** Who published it first, that its rights remain there, and where this copy stands. */
function creditLine({ slug, frontMatter: { source, reprint } }: ArticleText): Paragraph {
  const address = absolute(urls.article(slug));
  const here = link(address, address);
  if (source === undefined) return paragraph(text(`${words.publishedHere(SITE.name)} `), here);
  const publisher = reprint && [text(words.reprintedBy), text(reprint.publisher)];
  return paragraph(
    text(words.firstPublished),
    link(source.url, source.name),
    ...(publisher ?? []),
    text(`${words.keepsRights(source.name)} `),
    here,
  );
}

const text = (value: string): PhrasingContent => ({ type: "text", value });
const link = (url: string, name: string): PhrasingContent => {
  return { type: "link", url, children: [text(name)] };
};
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });

/** What Markdown has no mark for stays HTML, which it may hold. */
const HTML_WITHIN = ["sub", "u", "ins", "small", "abbr", "cite", "q", "mark", "ruby", "rt", "rp"];

/** How elements of an article become Markdown where converters know no better. */
const HANDLERS: Record<string, (state: State, node: Element) => Nodes | Nodes[] | undefined> = {
  ...Object.fromEntries(HTML_WITHIN.map((name) => [name, withinHtml])),
  a: (state, node) => {
    const number = node.properties["dataNote"];
    if (number === undefined) return defaultHandlers.a(state, node);
    return { type: "footnoteReference", identifier: String(number), label: String(number) };
  },
  // Of a note, the mark is set higher as it is.
  sup: (state, node) =>
    node.children.some((child) => isElement(child) && child.properties["dataNote"] !== undefined)
      ? state.all(node)
      : withinHtml(state, node),
  table: (state, node) => {
    const caption = node.children.find((child) => isElement(child) && child.tagName === "caption");
    const rows = node.children.filter((child) => child !== caption);
    visit({ ...node, children: rows }, "element", ({ properties }) => {
      if (String(properties["className"]) === "right") properties["align"] = "right";
    });
    const table = defaultHandlers.table(state, { ...node, children: rows });
    return isElement(caption)
      ? [paragraph(...(state.all(caption) as PhrasingContent[])), table]
      : table;
  },
  section: (state, node) => {
    if (node.properties["role"] !== "doc-endnotes") return state.all(node);
    const list = node.children.find(isElement);
    return (list?.children.filter(isElement) ?? []).map((note, at) => {
      const number = String(at + 1);
      const children = state.toFlow(state.all(note));
      return { type: "footnoteDefinition", identifier: number, label: number, children } as Nodes;
    });
  },
};

function withinHtml(state: State, node: Element): Nodes[] {
  const tag = (value: string): Html => ({ type: "html", value });
  return [tag(`<${node.tagName}>`), ...state.all(node), tag(`</${node.tagName}>`)];
}

function isElement(node: HastNodes | undefined): node is Element {
  return node?.type === "element";
}
