import type { Element, Parents, Text } from "hast";
import { firstPlace } from "../binary-search.ts";

declare module "hast" {
  interface TextData {
    /** A space that is shown and is no part of the words. */
    isOutsideWords?: boolean;
  }
}

/** Elements whose words are one paragraph. */
export const PARAGRAPHS = new Set("p li td th figcaption caption pre".split(" "));
/** Elements that are never part of the words of a paragraph around them. */
export const NESTED = new Set([
  ...PARAGRAPHS,
  ..."ul ol blockquote table figure h2 h3 h4 h5 h6".split(" "),
]);

/** A text node of a block, with the elements that lead to it and its place in the block's words. */
export interface Leaf {
  node: Text;
  /** From the block itself down to the node's parent. */
  parents: Parents[];
  /** For each of the parents, the place among its children of the next one, or of the node. */
  indexes: number[];
  start: number;
  end: number;
}

/** The text nodes of a block in reading order; those of blocks nested in it are left out. */
export function leavesOf(block: Element): Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const walk = (parent: Parents, above: Parents[], places: number[]) => {
    const parents = [...above, parent];
    for (const [index, child] of parent.children.entries()) {
      const indexes = [...places, index];
      if (child.type === "text") {
        if (child.data?.isOutsideWords) continue;
        const end = at + child.value.length;
        leaves.push({ node: child, parents, indexes, start: at, end });
        at = end;
      } else if (child.type === "element" && !NESTED.has(child.tagName)) {
        walk(child, parents, indexes);
      }
    }
  };
  walk(block, [], []);
  return leaves;
}

/** The words of a block as the reader sees them. */
export function wordsOf(block: Element): string {
  return leavesOf(block)
    .map(({ node }) => node.value)
    .join("");
}

/**
 * Makes every run of spaces and line breaks one space, as a browser shows it, and takes it away
 * from both ends, so that places in the words are the same everywhere.
 */
export function tidySpaces(block: Element): void {
  const leaves = leavesOf(block);
  let afterSpace = true;
  for (const { node } of leaves) {
    node.value = node.value.replace(/[ \t\r\n]+/g, " ");
    if (afterSpace && node.value.startsWith(" ")) node.value = node.value.slice(1);
    if (node.value !== "") afterSpace = node.value.endsWith(" ");
  }
  for (const { node } of leaves.reverse()) {
    node.value = node.value.replace(/ $/, "");
    if (node.value !== "") break;
  }
}

/**
 * Where in the file the word at an offset of a block stands.
 *
 * @param leaves those of the block, from `leavesOf`
 */
export function placeOf(
  block: Element,
  leaves: readonly Leaf[],
  offset: number,
): { line: number; column: number } {
  let at = firstPlace(leaves.length, (place) => (leaves[place]?.end ?? 0) > offset);
  while (at < leaves.length && leaves[at]?.node.position === undefined) at += 1;
  const leaf = leaves[at];
  const start = leaf?.node.position?.start ?? block.position?.start;
  const into = leaf ? Math.max(offset - leaf.start, 0) : 0;
  return { line: start?.line ?? 1, column: (start?.column ?? 1) + into };
}
