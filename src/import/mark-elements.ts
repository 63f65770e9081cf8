import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { Placed } from "./words-of.ts";

/** An attribute that no page has, and that readers leave on the elements that they keep. */
const MARK = "dataPlaceInPage";

/** The elements around an element of a page, itself last. */
export type Chain = readonly Element[];

/**
 * Numbers the elements of a page, so that a word in what a reader made of it can be found in the page again.
 *
 * @param page is changed: each element gets a number in an attribute
 * @returns the elements around each number, e.g. of `"2"` html, body
 */
export function markElements(page: Root): Map<string, Chain> {
  const chains = new Map<string, Chain>();
  const walk = (parent: Root | Element, around: Chain) => {
    for (const child of parent.children) {
      if (child.type !== "element") continue;
      const chain = [...around, child];
      const mark = String(chains.size + 1);
      child.properties[MARK] = mark;
      chains.set(mark, chain);
      walk(child, chain);
    }
  };
  walk(page, []);
  return chains;
}

/** The elements of the page around a text that a reader kept, from the outside in; none where it is not of the page. */
export function chainOf({ within }: Placed, chains: ReadonlyMap<string, Chain>): Chain {
  const marked = within.findLast(({ properties }) => properties[MARK] !== undefined);
  return chains.get(String(marked?.properties[MARK])) ?? [];
}

/** The number of an element, to be put on another, e.g. `{ dataPlaceInPage: "2" }`. */
export function onlyMark({ properties }: Element): Element["properties"] {
  return { [MARK]: properties[MARK] };
}

/** The numbers of the elements that a tree has, e.g. of what a reader kept of a page. */
export function marksOf(tree: Root | Element): Set<string> {
  const marks = new Set<string>();
  visit(tree, "element", ({ properties }) => {
    if (properties[MARK] !== undefined) marks.add(String(properties[MARK]));
  });
  return marks;
}

/** Takes the numbers off. */
export function unmarkElements(tree: Root): void {
  visit(tree, "element", ({ properties }) => {
    delete properties[MARK];
  });
}
