import type { Element, ElementContent, Parents } from "hast";
import { type Leaf, leavesOf } from "./leaves.ts";

/**
 * Puts the words from `start` to `end` of a block into an element, without changing one of them.
 *
 * The whole stretch becomes one element where the tree allows it. Where emphasis or a link begins
 * inside and ends outside of it, each part becomes one, and only the first has the id.
 *
 * @param start UTF-16 offset into the block's words; `end` is exclusive
 */
export function wrapWords(
  block: Element,
  start: number,
  end: number,
  tagName: string,
  properties: Element["properties"],
): void {
  splitAt(block, start);
  splitAt(block, end);
  const inside = leavesOf(block).filter(
    (leaf) => leaf.end > leaf.start && leaf.start >= start && leaf.end <= end,
  );
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return;

  const common = commonParent(first, last);
  const from = indexIn(common, first);
  const to = indexIn(common, last);
  const covered = leavesOf({
    type: "element",
    tagName,
    properties: {},
    children: childrenOf(common, from, to),
  });
  if (covered.filter((leaf) => leaf.end > leaf.start).length === inside.length) {
    replace(common, from, to, { type: "element", tagName, properties, children: [] });
    return;
  }
  const { id: _, ...others } = properties;
  inside.forEach((leaf, i) => {
    const parent = leaf.parents.at(-1);
    const at = parent?.children.indexOf(leaf.node as never) ?? -1;
    if (parent === undefined || at === -1) return;
    replace(parent, at, at, {
      type: "element",
      tagName,
      properties: i === 0 ? properties : others,
      children: [],
    });
  });
}

/** Makes a text node end at an offset of a block's words, without changing one of them. */
export function splitAt(block: Element, offset: number): void {
  const leaf = leavesOf(block).find(({ start, end }) => start < offset && offset < end);
  const parent = leaf?.parents.at(-1);
  if (leaf === undefined || parent === undefined) return;
  const { node } = leaf;
  const rest = { ...node, value: node.value.slice(offset - leaf.start) };
  const begin = node.position?.start;
  if (begin !== undefined && node.position !== undefined) {
    const column = begin.column + offset - leaf.start;
    rest.position = { ...node.position, start: { ...begin, column } };
  }
  node.value = node.value.slice(0, offset - leaf.start);
  parent.children.splice(parent.children.indexOf(node as never) + 1, 0, rest);
}

function commonParent(first: Leaf, last: Leaf): Parents {
  const shared = first.parents.filter((parent, depth) => last.parents[depth] === parent);
  // The block itself is a parent of both.
  return shared.at(-1) as Parents;
}

/** The place among the parent's children of the one that holds the leaf. */
function indexIn(parent: Parents, leaf: Leaf): number {
  const depth = leaf.parents.indexOf(parent);
  return parent.children.indexOf((leaf.parents[depth + 1] ?? leaf.node) as never);
}

function childrenOf(parent: Parents, from: number, to: number): ElementContent[] {
  return parent.children.slice(from, to + 1) as ElementContent[];
}

function replace(parent: Parents, from: number, to: number, element: Element): void {
  element.children = childrenOf(parent, from, to);
  parent.children.splice(from, to - from + 1, element);
}
