import type { Element, ElementContent, Root, RootContent } from "hast";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { INLINE } from "./allowed.ts";

/** Elements whose own words, up to the first block in them, are a paragraph as they stand. */
const OWN_WORDS = new Set(["li", "td", "th", "figcaption", "caption"]);
/** Elements that hold words where paragraphs cannot stand. */
const NO_PARAGRAPHS = new Set(["p", "pre", "h1", "h2", "h3", "h4", "h5", "h6"]);

type Child = RootContent | ElementContent;

/**
 * Puts words that stand beside blocks into a `<p>`, so that every word of an article belongs to a
 * paragraph, e.g. those in `<blockquote>Text</blockquote>` or behind a list within a list item.
 *
 * Also puts a space behind every `<br>`, so that the words on both sides of it stay two, and takes
 * line breaks out of headings and from the end of code. Browsers show none of it.
 */
export function rehypeWrapText() {
  return (tree: Root): void => {
    wrapChildren(tree);
    visit(tree, "element", (element, index, parent) => {
      if (/^h[2-6]$/.test(element.tagName)) joinLines(element);
      if (element.tagName === "pre") {
        keepLines(element);
        return SKIP;
      }
      if (element.tagName === "br" && parent && index !== undefined) separate(parent, index);
      return CONTINUE;
    });
  };
}

/** Puts a space behind a line break, where there is none. */
function separate(parent: Root | Element, at: number): void {
  const next = parent.children[at + 1];
  if (next?.type === "text" && /^\s/.test(next.value)) return;
  parent.children.splice(at + 1, 0, { type: "text", value: " " });
}

function wrapChildren(parent: Root | Element): void {
  if (parent.type === "element" && NO_PARAGRAPHS.has(parent.tagName)) return;
  const children: Child[] = [];
  let run: Child[] = [];
  let isFirst = parent.type === "element" && OWN_WORDS.has(parent.tagName);
  const endRun = () => {
    if (isFirst || !run.some(hasWords)) children.push(...run);
    else children.push(...asParagraph(run));
    isFirst &&= !run.some(hasWords);
    run = [];
  };
  for (const child of parent.children) {
    if (!holdsBlocks(child)) {
      run.push(child);
      continue;
    }
    endRun();
    isFirst = false;
    wrapChildren(child);
    // The HTML parser leaves an empty paragraph where a block ended one.
    if (child.tagName !== "p" || child.children.length > 0) children.push(child);
  }
  endRun();
  parent.children = children as typeof parent.children;
}

/** A paragraph of a run of words and images; the white space around it stays outside. */
function asParagraph(run: Child[]): Child[] {
  const isBlank = (child: Child) => child.type === "text" && child.value.trim() === "";
  const from = run.findIndex((child) => !isBlank(child));
  const to = run.findLastIndex((child) => !isBlank(child)) + 1;
  const inner = run.slice(from, to) as ElementContent[];
  const start = inner[0]?.position?.start;
  const end = inner.at(-1)?.position?.end;
  const paragraph: Element = {
    type: "element",
    tagName: "p",
    properties: {},
    children: inner,
    ...(start && end ? { position: { start, end } } : {}),
  };
  return [...run.slice(0, from), paragraph, ...run.slice(to)];
}

function hasWords(child: Child): boolean {
  if (child.type === "text") return child.value.trim() !== "";
  return child.type === "element" && child.children.some(hasWords);
}

/** A block, or an inline element with one in it, such as a link around a figure. */
function holdsBlocks(child: Child): child is Element {
  if (child.type !== "element") return false;
  return !INLINE.has(child.tagName) || child.children.some(holdsBlocks);
}

function joinLines(heading: Element): void {
  visit(heading, "text", (text) => {
    text.value = text.value.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");
  });
}

/** In code a line break is a line break; browsers show nothing of the last one. */
function keepLines(code: Element): void {
  visit(code, "element", (element, index, parent) => {
    if (element.tagName !== "br" || parent === undefined || index === undefined) return;
    parent.children[index] = { type: "text", value: "\n" };
  });
  let last = code.children.at(-1);
  while (last?.type === "element") last = last.children.at(-1);
  if (last?.type === "text") last.value = last.value.replace(/[\r\n]$/, "");
}
