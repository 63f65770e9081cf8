import type { Element, Nodes, Parents, Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { type Leaf, leavesOf, NESTED, wordsOf } from "./leaves.ts";
import type { Passage } from "./passage.ts";
import { splitAt } from "./wrap-words.ts";

/** A mark that ends a quotation, perhaps after a thin space, as in French. */
const CLOSING_MARK = /^[\s\u202F]?[”“"’‘'»«›‹」』]/u;

/**
 * Gives every passage a link to itself, from which it is shared: after a heading, at the end of a
 * paragraph, after a figure, and after the mark that closes a quotation.
 *
 * The links are empty, so that no word is added and words are selected and copied as ever. A heading's
 * link stands beside it: `<div class="heading"><h2 id="x">…</h2><a class="share" href="#x"></a></div>`.
 */
export function rehypeShareLinks() {
  return (tree: Root, file: VFile): void => {
    const elements = new Map<string, Element>();
    visit(tree, "element", (element) => {
      if (element.properties["id"]) elements.set(String(element.properties["id"]), element);
    });
    const passages = file.data.passages ?? [];
    const headings = new Map<Element, Element>();
    const byBlock = Map.groupBy(passages, (passage) => elements.get(wordsEnd(passage).paragraph));
    for (const [block, own] of byBlock) {
      if (block === undefined) continue;
      const within = own.filter(({ kind }) => kind === "quotation" || kind === "figure");
      if (within.length > 0) insertAfterWords(block, within);
      for (const passage of own) {
        if (passage.kind === "section") headings.set(block, linkTo(passage));
        // The last in its paragraph.
        if (passage.kind === "paragraph") insertAtEnd(block, linkTo(passage));
      }
    }
    linkHeadings(tree, headings);
  };
}

/**
 * Only a heading's link repeats the words: within a paragraph, who listens has just heard them, and
 * hears them again as the description when stopping at the link.
 */
function linkTo({ kind, id, exact }: Passage): Element {
  const isWithin = kind === "quotation" || kind === "figure";
  return {
    type: "element",
    tagName: "a",
    properties: {
      className: isWithin ? ["share", "within"] : ["share"],
      href: `#${id}`,
      ariaLabel: kind === "section" ? `Link to section “${exact}”` : `Link to this ${kind}`,
      ...(isWithin ? { ariaDescribedBy: [id] } : {}),
    },
    children: [],
  };
}

/** Where the words of a passage end. */
function wordsEnd(passage: Passage): { paragraph: string; end: number } {
  if (passage.kind === "figure") return passage.span;
  if (passage.kind === "quotation") return passage.spans.at(-1) ?? { paragraph: "", end: 0 };
  return { paragraph: passage.id, end: 0 };
}

/** A passage with the place where the words before its link end. */
interface Ending {
  end: number;
  passage: Passage;
}

/**
 * Puts links after the words of passages of one block, and after the author's own link where they
 * end in one.
 */
function insertAfterWords(block: Element, passages: readonly Passage[]): void {
  const words = wordsOf(block);
  const ends = passages.map((passage) => {
    const { end } = wordsEnd(passage);
    if (passage.kind !== "quotation") return end;
    return end + (CLOSING_MARK.exec(words.slice(end, end + 2))?.[0].length ?? 0);
  });
  splitAt(block, ends);
  const leafEndingAt = new Map<number, Leaf>();
  const lastLeafOf = new Map<Nodes, Leaf>();
  for (const leaf of leavesOf(block)) {
    if (leaf.start < leaf.end) leafEndingAt.set(leaf.end, leaf);
    for (const parent of leaf.parents) lastLeafOf.set(parent, leaf);
  }
  const links = new Map<Parents, Map<Nodes, Ending[]>>();
  for (const [i, passage] of passages.entries()) {
    const end = ends[i] ?? -1;
    const leaf = leafEndingAt.get(end);
    if (leaf === undefined) continue;
    const path: Nodes[] = [...leaf.parents, leaf.node];
    const isPassedOver = (node: Nodes) =>
      node.type === "element" &&
      (node.tagName === "a" ||
        (/^(data|span)$/.test(node.tagName) && lastLeafOf.get(node) === leaf));
    const at = path.findIndex(isPassedOver);
    const [parent, before] = path.slice((at === -1 ? path.length - 1 : at) - 1);
    if (!parent || !before || !("children" in parent)) continue;
    const within = links.get(parent) ?? new Map<Nodes, Ending[]>();
    const others = within.get(before);
    if (others === undefined) links.set(parent, within.set(before, [{ end, passage }]));
    else others.push({ end, passage });
  }
  for (const [parent, within] of links) {
    parent.children = (parent.children as Nodes[]).flatMap((child) => [
      child,
      // Of those that end together, the one that began last is read first.
      ...(within.get(child) ?? [])
        .toReversed()
        .sort((a, b) => a.end - b.end)
        .map(({ passage }) => linkTo(passage)),
    ]) as never;
  }
}

/** At the end of the block's own words, before a list or table within it. */
function insertAtEnd(block: Element, link: Element): void {
  const nested = block.children.findIndex(
    (child) => child.type === "element" && NESTED.has(child.tagName),
  );
  block.children.splice(nested === -1 ? block.children.length : nested, 0, link);
}

/** Stands beside the heading, so that the heading's spoken name is its own words. */
function linkHeadings(tree: Root, headings: Map<Element, Element>): void {
  visit(tree, "element", (element, index, parent) => {
    const link = headings.get(element);
    if (!link || parent === undefined || index === undefined || element.tagName === "section")
      return;
    headings.delete(element);
    parent.children.splice(index, 1, {
      type: "element",
      tagName: "div",
      properties: { className: ["heading"] },
      children: [element, link],
    });
  });
}
