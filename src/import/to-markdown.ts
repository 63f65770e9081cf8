import type { Element, Root } from "hast";
import type { State } from "hast-util-to-mdast";
import type { Root as MarkdownRoot, Nodes, PhrasingContent } from "mdast";
import type { Handle } from "mdast-util-to-markdown";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { isRead, marksIn, shown } from "./prove.ts";
import { asTable } from "./tables-to-markdown.ts";

/** Elements that Markdown has no mark for, and that articles may hold as HTML. */
const AS_HTML = ["sub", "sup", "u", "small", "abbr", "cite", "q", "s", "ruby"];

/**
 * Writes HTML as the Markdown of articles.
 *
 * What only GitHub’s Markdown has a mark for, tables and struck-out words, is written with it where the
 * site’s own pipeline reads it, else as HTML.
 *
 * @param tree as `tidyBody` leaves it
 */
export function toMarkdown(tree: Root): string {
  const handlers = {
    ...Object.fromEntries(AS_HTML.map((name) => [name, asHtml])),
    del: asStruckOut,
    strike: asStruckOut,
    s: asStruckOut,
    sup: asCallOrHtml,
    div: asNoteOrBlock,
    table: asTable,
    br: () => ({ type: "break" as const }),
    // Their words alone, where the default is marks that are no words of the author.
    input: () => undefined,
  };
  const markdown = unified()
    .use(rehypeRemark, { handlers: handlers as never })
    .runSync(withCallsAsWords(tree)) as MarkdownRoot;
  joinNeighbours(markdown);
  keepCalls(markdown);
  const plain = write(markdown, "");
  const marks = marksIn(plain);
  // Words that only look like a mark, such as `[b][c]`, get a backslash.
  return withoutNeedlessEscapes(marks === "" ? plain : write(markdown, marks));
}

/** `\[sic]` as `[sic]`, where the site shows and says the same without the backslash. */
function withoutNeedlessEscapes(markdown: string): string {
  const lines = markdown.split("\n");
  const bare = lines.map((line) => line.replace(/\\(?=[[\]_&~])/g, "")).join("\n");
  return bare === markdown || shown(bare) !== shown(markdown) ? markdown : bare;
}

function write(markdown: MarkdownRoot, escaped: string): string {
  const unsafe = [...new Set(escaped)].map((character) => ({
    character,
    inConstruct: "phrasing" as const,
  }));
  return unified()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkStringify, {
      bullet: "-",
      emphasis: "*",
      rule: "-",
      fences: true,
      unsafe,
      handlers: { mdxJsxTextElement: writeInlineHtml } as never,
    })
    .stringify(markdown);
}

/** An element within a line that is written as HTML; the type is what converters take for words in a line. */
interface InlineHtml {
  type: "mdxJsxTextElement";
  name: string;
  children: PhrasingContent[];
}

function asHtml(state: State, element: Element): Nodes {
  const children = state.all(element) as PhrasingContent[];
  const inline: InlineHtml = { type: "mdxJsxTextElement", name: element.tagName, children };
  return inline as never;
}

/** A copy in which calls of footnotes have a character, for white space beside what is empty would be lost. */
function withCallsAsWords(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, "element", (element) => {
    if (element.data?.calledNote !== undefined) element.children = [{ type: "text", value: "*" }];
  });
  return copy;
}

/** A call that begins a paragraph, with a colon behind it, would be read as the note itself. */
function keepCalls(tree: MarkdownRoot): void {
  visit(tree, "paragraph", ({ children }) => {
    const [call, text] = children;
    if (call?.type !== "footnoteReference" || text?.type !== "text") return;
    if (!text.value.startsWith(":")) return;
    text.value = text.value.slice(1);
    children.splice(1, 0, { type: "html", value: "\\:" });
  });
}

/** The call of a footnote, which `pairNotes` marked; any other raised words as HTML. */
function asCallOrHtml(state: State, element: Element): Nodes {
  const number = element.data?.calledNote;
  if (number === undefined) return asHtml(state, element);
  return { type: "footnoteReference", identifier: String(number), label: String(number) };
}

function asNoteOrBlock(state: State, element: Element): Nodes | Nodes[] {
  const number = element.data?.note;
  const children = state.toFlow(state.all(element));
  if (number === undefined) return children;
  const identifier = String(number);
  return { type: "footnoteDefinition", identifier, label: identifier, children } as Nodes;
}

const writeInlineHtml: Handle = (node: InlineHtml, _parent, state, info) =>
  `<${node.name}>${state.containerPhrasing(node as never, { ...info, before: ">", after: "<" })}</${node.name}>`;

function asStruckOut(state: State, element: Element): Nodes {
  if (!isRead("a ~~b~~ c")) return asHtml(state, { ...element, tagName: "s" });
  return { type: "delete", children: state.all(element) as PhrasingContent[] };
}

/** Emphasis beside the same emphasis is one, for Markdown cannot tell two apart: `**a****b**`. */
function joinNeighbours(tree: MarkdownRoot): void {
  visit(tree, (node) => {
    if (!("children" in node)) return;
    const children = node.children as Nodes[];
    for (let at = children.length - 1; at > 0; at--) {
      const [one, next] = [children[at - 1], children[at]];
      if (one === undefined || next === undefined || one.type !== next.type) continue;
      if (one.type !== "strong" && one.type !== "emphasis") continue;
      one.children.push(...(next as typeof one).children);
      children.splice(at, 1);
    }
  });
}
