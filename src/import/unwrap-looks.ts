import type { Element, ElementContent, Root, RootContent } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { INLINE } from "./words-of.ts";

const INLINE_OR_MEDIA = new Set([...INLINE, "br", "img"]);
const CELLS = /^(?:caption|thead|tbody|tfoot|tr|td|th|colgroup|col)$/;

/** A table around whole texts is no table but how old pages and mails are laid out. */
export function openLayoutTables(tree: Root): void {
  visit(tree, "element", (table) => {
    if (table.tagName !== "table") return;
    let cells = 0;
    let isLayout = table.properties["role"] === "presentation";
    const parts: Element[] = [];
    const walk = (parent: Element) => {
      for (const child of parent.children.filter(isElement)) {
        if (/^t[dh]$/.test(child.tagName)) cells++;
        if (/^(?:table|h[1-6])$/.test(child.tagName)) isLayout = true;
        if (child.tagName === "table") continue;
        if (CELLS.test(child.tagName)) parts.push(child);
        walk(child);
      }
    };
    walk(table);
    if (!isLayout && cells > 1) return;
    for (const part of [table, ...parts]) part.tagName = "div";
  });
  visit(tree, "element", (element) => {
    if (element.tagName === "table") return SKIP;
    // A cell that a reader took out of its table.
    if (CELLS.test(element.tagName)) element.tagName = "div";
    return;
  });
}

/** Elements within a line that say nothing of their words, or that stand around blocks, are taken off. */
export function unwrapLooks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === "comment") {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== "element" || !INLINE.has(node.tagName)) return;
    // Markdown has no mark for code without a character.
    const isEmptyCode = node.tagName === "code" && node.children.length === 0;
    if (!isEmptyCode && !/^(?:span|font|big|tt|o:p)$/.test(node.tagName) && !holdsBlocks(node))
      return;
    (parent.children as (RootContent | ElementContent)[]).splice(index, 1, ...node.children);
    return index;
  });
}

function holdsBlocks({ children }: Element): boolean {
  return children.some(
    (child) => isElement(child) && (!INLINE_OR_MEDIA.has(child.tagName) || holdsBlocks(child)),
  );
}

function isElement(child: RootContent | ElementContent): child is Element {
  return child.type === "element";
}
