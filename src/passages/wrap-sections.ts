import type { Element, ElementContent, Root } from "hast";
import { text as words } from "../interface/words.ts";

/** The section before the first heading. */
export const INTRODUCTION = { id: "introduction", title: words.introduction, level: 2 };

/** The section of the footnotes, at the end of the article. */
const NOTES = { id: "notes", title: words.notes };

/** The ids of sections that are called in the language of the interface, for the text has no heading there. */
export const UNTITLED_SECTIONS: ReadonlySet<string> = new Set([INTRODUCTION.id, NOTES.id]);

/** Makes sections of what has no heading: the text before the first one, and the footnotes at the end. */
export function wrapSections(tree: Root): void {
  wrapNotes(tree);
  wrapIntroduction(tree);
}

function wrapIntroduction(tree: Root): void {
  const first = tree.children.findIndex(
    (node) => node.type === "element" && /^(?:h[2-6]|section)$/.test(node.tagName),
  );
  const before = tree.children.slice(0, first === -1 ? undefined : first);
  if (!before.some((node) => node.type === "element")) return;
  tree.children.splice(0, before.length, {
    type: "element",
    tagName: "section",
    properties: { id: INTRODUCTION.id, ariaLabel: INTRODUCTION.title },
    children: before as ElementContent[],
  });
}

/** Makes a section of the footnotes, and returns it, if there are any. */
export function wrapNotes(tree: Root): Element | undefined {
  const at = tree.children.findIndex((node) => node.type === "element" && node.data?.areNotes);
  if (at === -1) return undefined;
  const properties = { id: NOTES.id, ariaLabel: NOTES.title, role: "doc-endnotes" };
  const list = tree.children[at] as Element;
  const section: Element = { type: "element", tagName: "section", properties, children: [list] };
  tree.children[at] = section;
  return section;
}
