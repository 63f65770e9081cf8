import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { type Around, elementsAround, type Note } from "./find-notes.ts";

const TITLE = /^(?:(?:foot|end)?notes?|references|fu(?:ß|ss)noten|anmerkungen|notas|note)\s*:?$/i;

/**
 * Takes the blocks of footnotes out of a text, with headings above them that say nothing but that these are notes, and
 * lines between them and the text.
 *
 * @param body is changed, e.g. `<p>A</p><hr><h2>Notes</h2><ol><li id="n">B</li></ol>` to `<p>A</p>`
 * @returns the headings
 */
export function removeNotes(body: Root, notes: Note[], around: Around): Element[] {
  if (notes.length === 0) return [];
  const titles = titlesAbove(notes, around);
  for (const { block } of notes) remove(block, around);
  const removed = titles.filter((title) => {
    const next = nextTo(title, around);
    // Where something of the list stays, it is still its heading.
    return next === undefined || (next.type === "element" && /^h[1-6r]$/.test(next.tagName));
  });
  for (const title of removed) remove(title, around);
  dropLastRules(body);
  return removed;
}

/** Headings directly above notes that say nothing but that these are notes. */
function titlesAbove(notes: Note[], around: Around): Element[] {
  const holders = new Set(notes.flatMap(({ block }) => [block, ...elementsAround(block, around)]));
  return [...around.keys()].flatMap((element) => {
    if (!/^(?:h[1-6]|p)$/.test(element.tagName) || !TITLE.test(textOf(element).trim())) return [];
    const next = nextTo(element, around);
    return next?.type === "element" && holders.has(next) ? [element] : [];
  });
}

/** Takes an element out, with what around it has nothing else, e.g. the `<ol>` of a last item. */
export function remove(element: Element, around: Around): void {
  const parent = around.get(element);
  if (parent === undefined) return;
  parent.children = parent.children.filter((child) => child !== element) as never;
  if (parent.type === "element" && !parent.children.some(isShown)) remove(parent, around);
}

/** A line between a text and its notes. */
function dropLastRules(parent: Root | Element): void {
  const last = parent.children.findLast(isShown);
  if (last?.type !== "element") return;
  if (last.tagName !== "hr") {
    if (!/^(?:div|section|article|main)$/.test(last.tagName)) return;
    dropLastRules(last);
    return;
  }
  parent.children = parent.children.filter((child) => child !== last) as never;
  dropLastRules(parent);
}

/** What follows in the same element. */
function nextTo(element: Element, around: Around): RootContent | ElementContent | undefined {
  const { children = [] } = around.get(element) ?? {};
  return children.slice(children.indexOf(element as never) + 1).find(isShown);
}

function isShown(child: RootContent | ElementContent): boolean {
  if (child.type === "text") return child.value.trim() !== "";
  return child.type === "element";
}
