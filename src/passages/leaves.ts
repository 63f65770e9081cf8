import type { Element, ElementContent, Parents, Text } from "hast";
import { firstPlace } from "../binary-search.ts";

declare module "hast" {
  interface TextData {
    /** A space that is shown and is no part of the words. */
    isOutsideWords?: boolean;
  }
}

/** Elements whose words are one paragraph; so are those of a row of a table where its cells hold words only. */
export const PARAGRAPHS = new Set("p li td th figcaption caption pre".split(" "));
/** Elements that are never part of the words of a paragraph around them. */
export const NESTED = new Set([
  ...PARAGRAPHS,
  ..."ul ol blockquote table figure h2 h3 h4 h5 h6".split(" "),
]);

/** Whether the cells of an element hold words only, as in any table of Markdown, so that a row is read as a whole. */
export function isRowOfWords({ tagName, children }: Element): boolean {
  const cells = children.filter(isElement);
  return tagName === "tr" && cells.every((cell) => !cell.children.some(holdsNested));
}

function holdsNested(child: ElementContent): boolean {
  return isElement(child) && (NESTED.has(child.tagName) || child.children.some(holdsNested));
}

export function isElement(child: ElementContent): child is Element {
  return child.type === "element";
}

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
  const isOwn = (child: Element, parent: Parents) =>
    !NESTED.has(child.tagName) || (parent === block && block.tagName === "tr");
  const walk = (parent: Parents, above: Parents[], places: number[]) => {
    const parents = [...above, parent];
    for (const [index, child] of parent.children.entries()) {
      const indexes = [...places, index];
      if (child.type === "text") {
        if (child.data?.isOutsideWords) continue;
        const end = at + child.value.length;
        leaves.push({ node: child, parents, indexes, start: at, end });
        at = end;
      } else if (child.type === "element" && isOwn(child, parent)) {
        walk(child, parents, indexes);
      }
    }
  };
  walk(block, [], []);
  return leaves;
}

/** The stretches of a block's words that stand in one cell of a row each; of any other block all its words. */
export function stretchesOf(block: Element): { start: number; end: number }[] {
  const leaves = leavesOf(block);
  if (block.tagName !== "tr") return [{ start: 0, end: leaves.at(-1)?.end ?? 0 }];
  const inCells = leaves.filter(({ parents }) => parents.length > 1);
  return [...Map.groupBy(inCells, ({ parents }) => parents[1]).values()].map((own) => ({
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
  }));
}

/** The words of a block as the reader sees them. */
export function wordsOf(block: Element): string {
  return leavesOf(block)
    .map(({ node }) => node.value)
    .join("");
}

/** The stretches of a block's words that stand in one of these elements. */
export function markedAs(
  block: Element,
  tagNames: readonly string[],
): { start: number; end: number }[] {
  return leavesOf(block)
    .filter(({ parents }) =>
      parents.some((parent) => "tagName" in parent && tagNames.includes(parent.tagName)),
    )
    .map(({ start, end }) => ({ start, end }));
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
