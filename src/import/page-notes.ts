import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { aroundIn, notesIn } from "./find-notes.ts";
import { marksOf, onlyMark } from "./mark-elements.ts";
import { removeNotes } from "./remove-notes.ts";

/**
 * A page without its footnotes, which a reader of pages may take for none of its text, and with plain links where they
 * are called, for readers may leave out what a class names a footnote.
 *
 * @param page stays as it is
 * @param base its address, which links into it may begin with
 * @returns e.g. for `<p>A<sup><a href="#n">1</a></sup></p><ol><li id="n">B</li></ol>` its paragraph alone
 */
export function withoutNotes(page: Root, base: string | undefined): Root {
  const copy = structuredClone(page);
  const around = aroundIn(copy);
  const notes = notesIn(around, base);
  for (const { link } of notes.flatMap(({ calls }) => calls)) {
    const children: ElementContent[] = [{ type: "text", value: textOf(link).trim() }];
    link.children = [{ type: "element", tagName: "sup", properties: {}, children }];
    const { href, id, name } = link.properties;
    link.properties = { href, id, name, ...onlyMark(link) };
  }
  removeNotes(copy, notes, around);
  return copy;
}

/**
 * Puts the footnotes of a page behind what a reader made of it, where that calls them.
 *
 * @param body is changed, e.g. gets `<ol><li id="n">B</li></ol>` where it has `<a href="#n">`
 * @param page with the marks of `markElements`
 */
export function addNotes(body: Root, page: Root, base: string | undefined): void {
  const kept = marksOf(body);
  for (const { block, calls } of notesIn(aroundIn(page), base)) {
    if (!calls.some(({ link }) => marksOf(link).intersection(kept).size > 0)) continue;
    const copy = structuredClone(block);
    // A note may call another.
    for (const mark of marksOf(copy)) kept.add(mark);
    const list: Element = { type: "element", tagName: "ol", properties: {}, children: [copy] };
    body.children.push(block.tagName === "li" ? list : copy);
  }
}
