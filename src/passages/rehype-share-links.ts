import type { Element, Root } from "hast";
import { EXIT, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { cutToWords } from "./anchor.ts";
import { leavesOf, NESTED } from "./leaves.ts";
import type { Passage } from "./passage.ts";
import { wrapWords } from "./wrap-words.ts";

/** A mark that ends a quotation, perhaps after a thin space, as in French. */
const CLOSING_MARK = /^[\s\u202F]?[”“"’‘'»«›‹」』]/u;

/**
 * Gives every passage a link to itself, from which it is shared: an empty one after a heading and at
 * the end of a paragraph, the closing mark of a quotation, and the words of a figure.
 *
 * No word is added, and what is copied from the page stays as written. A heading's link stands beside
 * it: `<div class="heading"><h2 id="x">…</h2><a class="share" href="#x"></a></div>`.
 */
export function rehypeShareLinks() {
  return (tree: Root, file: VFile): void => {
    const elements = new Map<string, Element>();
    visit(tree, "element", (element) => {
      if (element.properties["id"]) elements.set(String(element.properties["id"]), element);
    });
    const headings = new Map<Element, Element>();
    const passages = file.data.passages ?? [];
    for (const passage of passages) {
      const element = elements.get(passage.id);
      if (element === undefined) continue;
      if (passage.kind === "figure") linkFigure(element, elements, passage);
      else if (passage.kind === "quotation") linkQuotation(elements, passage);
      else if (passage.kind === "section") headings.set(element, linkTo(passage));
    }
    for (const passage of passages) {
      const element = elements.get(passage.id);
      if (passage.kind === "paragraph" && element) insertAtEnd(element, linkTo(passage));
    }
    linkHeadings(tree, headings);
  };
}

function linkTo({ kind, id, exact }: Passage): Element {
  return {
    type: "element",
    tagName: "a",
    properties: {
      // Within the words it takes no more room than a mark does.
      className: kind === "quotation" || kind === "figure" ? ["share", "share-words"] : ["share"],
      href: `#${id}`,
      ariaLabel: `Link to ${kind} “${kind === "section" ? exact : cutToWords(exact)}”`,
    },
    children: [],
  };
}

/** At the end of the block's own words, before a list or table within it. */
function insertAtEnd(block: Element, link: Element): void {
  const nested = block.children.findIndex(
    (child) => child.type === "element" && NESTED.has(child.tagName),
  );
  block.children.splice(nested === -1 ? block.children.length : nested, 0, link);
}

/** A figure is its own link, named by its words; within a link of the author's it has one after it. */
function linkFigure(
  element: Element,
  elements: Map<string, Element>,
  passage: Passage & { kind: "figure" },
): void {
  const block = elements.get(passage.span.paragraph);
  if (block === undefined) return;
  const link = linkTo(passage);
  const outer = linkAround(block, passage.span.end);
  if (outer !== undefined) replace(block, outer, [outer, link]);
  else {
    const properties = { className: ["share"], href: `#${passage.id}` };
    replace(block, element, [{ ...link, properties, children: [element] }]);
  }
}

/** A quotation's link is the mark that closes it, or stands after its words where there is none. */
function linkQuotation(
  elements: Map<string, Element>,
  passage: Passage & { kind: "quotation" },
): void {
  const { paragraph = "", end = 0 } = passage.spans.at(-1) ?? {};
  const block = elements.get(paragraph);
  if (block === undefined) return;
  const after = leavesOf(block)
    .map(({ node }) => node.value)
    .join("")
    .slice(end);
  const mark = CLOSING_MARK.exec(after)?.[0];
  const outer = linkAround(block, end) ?? linkAround(block, end + (mark?.length ?? 0));
  const link = linkTo(passage);
  if (outer !== undefined) replace(block, outer, [outer, link]);
  else if (mark === undefined) insertAtEnd(block, link);
  else {
    const close = end + mark.length;
    wrapWords(block, close - mark.trimStart().length, close, "a", link.properties);
  }
}

/** The link of the author's that holds the word which ends there. */
function linkAround(block: Element, end: number): Element | undefined {
  const leaf = leavesOf(block).find((one) => one.start < end && end <= one.end);
  return leaf?.parents.find(
    (parent): parent is Element => "tagName" in parent && parent.tagName === "a",
  );
}

function replace(block: Element, element: Element, by: Element[]): void {
  visit(block, "element", (one, index, parent) => {
    if (one !== element || parent === undefined || index === undefined) return;
    parent.children.splice(index, 1, ...by);
    return EXIT;
  });
}

/** Stands beside the heading, so that the heading's spoken name is its own words. */
function linkHeadings(tree: Root, headings: Map<Element, Element>): void {
  visit(tree, "element", (element, index, parent) => {
    const link = headings.get(element);
    if (!link || parent === undefined || index === undefined || element.tagName === "section")
      return;
    headings.delete(element);
    parent.children.splice(index, 1, {
      ...{ type: "element", tagName: "div", properties: { className: ["heading"] } },
      children: [element, link],
    });
  });
}
