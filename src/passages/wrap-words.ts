import type { Element, ElementContent, Parents } from "hast";
import { type Leaf, leavesOf } from "./leaves.ts";

/** Words of a block that become an element. */
export interface Wrapping {
  /** UTF-16 offsets into the block's words; `end` is exclusive. */
  start: number;
  end: number;
  tagName: string;
  properties: Element["properties"];
}

/**
 * Puts words of a block into elements, without changing one of them.
 *
 * Each stretch becomes one element where the tree allows it. Where emphasis or a link begins inside
 * and ends outside of it, each part becomes one, and only the first has the id.
 *
 * @param wrappings in reading order, not overlapping
 */
export function wrapWords(block: Element, wrappings: readonly Wrapping[]): void {
  if (wrappings.length === 0) return;
  const leaves = leavesOf(block);
  const behind = new Behind();
  let at = leaves.length - 1;
  let next: Leaf | undefined;
  // From the end, so that the places of the leaves still to come hold.
  for (const wrapping of wrappings.toReversed()) {
    const inside: Leaf[] = [];
    let split: Parents | undefined;
    for (; at >= 0; at -= 1) {
      const leaf = leaves[at];
      if (leaf === undefined || leaf.end <= wrapping.start) break;
      if (leaf.start === leaf.end) continue;
      if (leaf.start >= wrapping.end) {
        next = leaf;
        continue;
      }
      if (inside.length === 0) behind.setAside(leaf);
      if (leaf.end > wrapping.end) {
        const { indexes, ...rest } = splitOff(leaf, wrapping.end);
        // Wherever it comes to stand, it is a child of its own.
        next = { ...rest, indexes: indexes.with(-1, Number.POSITIVE_INFINITY) };
      }
      if (leaf.start < wrapping.start) {
        inside.push(splitOff(leaf, wrapping.start));
        split = leaf.parents.at(-1);
        break;
      }
      inside.push(leaf);
    }
    while (leaves[at]?.start === leaves[at]?.end && at >= 0) at -= 1;
    wrapLeaves(inside.reverse(), wrapping, { before: leaves[at], next, split });
    next = inside[0] ?? next;
  }
  behind.putBack();
}

/** What stands around the words that are wrapped. */
interface Surroundings {
  before: Leaf | undefined;
  next: Leaf | undefined;
  /** The parent in which the first leaf was split off, so that the others moved on by one. */
  split: Parents | undefined;
}

function wrapLeaves(
  inside: readonly Leaf[],
  { tagName, properties }: Wrapping,
  { before, next, split }: Surroundings,
): void {
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return;
  const indexIn = (leaf: Leaf, depth: number) =>
    (leaf.indexes[depth] ?? 0) + (leaf !== first && leaf.parents[depth] === split ? 1 : 0);

  // The block itself is a parent of both.
  const depth = first.parents.findLastIndex((parent, at) => last.parents[at] === parent);
  const common = first.parents[depth] as Parents;
  const isRow = "tagName" in common && common.tagName === "tr";
  if (!isRow && !shareChild(before, first, depth) && !shareChild(last, next, depth)) {
    replace(common, indexIn(first, depth), indexIn(last, depth), tagName, properties);
    return;
  }
  const { id: _, ...others } = properties;
  for (const leaf of inside) {
    // Between the cells of a row stands only white space.
    if (isRow && leaf.parents.at(-1) === common) continue;
    const at = indexIn(leaf, leaf.parents.length - 1);
    const own = leaf === first ? properties : others;
    replace(leaf.parents.at(-1) as Parents, at, at, tagName, own);
  }
}

/** Whether two leaves stand in the same child of their parent at a depth. */
function shareChild(one: Leaf | undefined, other: Leaf | undefined, depth: number): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.parents[depth] === other.parents[depth] &&
    one.indexes[depth] === other.indexes[depth]
  );
}

/**
 * Children that stand behind the place where a tree is changed. They are taken out of it for the
 * time, as putting a node in before thousands of others costs as much each time.
 */
class Behind {
  readonly #children = new Map<Parents, ElementContent[]>();

  /** Takes out what stands behind a leaf. */
  setAside(leaf: Leaf): void {
    for (const [depth, parent] of leaf.parents.entries()) {
      const behind = this.#children.get(parent) ?? [];
      this.#children.set(parent, behind);
      while (parent.children.length > (leaf.indexes[depth] ?? 0) + 1) {
        behind.push(parent.children.pop() as ElementContent);
      }
    }
  }

  putBack(): void {
    for (const [parent, behind] of this.#children) {
      parent.children = [...(parent.children as ElementContent[]), ...behind.reverse()];
    }
  }
}

/** Makes a leaf end at an offset; what it loses is returned as the leaf behind it. */
function splitOff(leaf: Leaf, offset: number): Leaf {
  const { node, parents, indexes, start, end } = leaf;
  const rest = { ...node, value: node.value.slice(offset - start) };
  const begin = node.position?.start;
  if (begin !== undefined && node.position !== undefined) {
    const column = begin.column + offset - start;
    rest.position = { ...node.position, start: { ...begin, column } };
  }
  node.value = node.value.slice(0, offset - start);
  leaf.end = offset;
  const at = (indexes.at(-1) ?? 0) + 1;
  parents.at(-1)?.children.splice(at, 0, rest);
  return { node: rest, parents, indexes: [...indexes.slice(0, -1), at], start: offset, end };
}

/** Puts the children from one place to another into an element. */
function replace(
  parent: Parents,
  from: number,
  to: number,
  tagName: string,
  properties: Element["properties"],
): void {
  const children = parent.children.slice(from, to + 1) as ElementContent[];
  parent.children.splice(from, to - from + 1, { type: "element", tagName, properties, children });
}
