import type { Element, ElementContent, ElementData, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import {
  type Around,
  aroundIn,
  bare,
  elementsAround,
  idLedTo,
  type Note,
  notesIn,
} from "./find-notes.ts";
import type { LeftOut } from "./imported.ts";
import { remove, removeNotes } from "./remove-notes.ts";
import { openLayoutTables } from "./unwrap-looks.ts";
import { INLINE } from "./words-of.ts";

declare module "hast" {
  interface ElementData {
    /** The number of the footnote whose words these are. */
    note?: number;
  }
}

/**
 * Makes footnotes of the links with raised marks that lead to notes behind a text. The notes are put where the site shows
 * them, at the end and in the order in which they are called, without their marks and their links back.
 *
 * @param body is changed, e.g. `<p>A<sup><a href="#n">1</a></sup></p><ol><li id="n">B ↩</li></ol>` to a paragraph
 *   with an empty `<sup>` whose data has the number, and a `<div>` with `B` whose data has it too
 * @param base the address of the page, which links into it may begin with
 * @returns marks that the site shows as other numbers, and a heading above the notes, for it gives them its own
 */
export function pairNotes(body: Root, base?: string): LeftOut[] {
  openLayoutTables(body);
  const around = aroundIn(body);
  const notes = inOrder(notesIn(around, base), around);
  if (notes.length === 0) return [];
  const leftOut: LeftOut[] = [];
  const links = new Set(notes.flatMap(({ calls }) => calls.map(({ link }) => link)));
  const made = notes.map((note, at): Element => {
    dropMarks(note, links, around, base);
    const { block } = note;
    // A paragraph is one of the note; of an item or a box, what is in it.
    const children: ElementContent[] =
      block.tagName === "p" ? [{ ...block, properties: {} }] : block.children;
    return {
      type: "element",
      tagName: "div",
      properties: {},
      children,
      data: { note: at + 1 } as ElementData,
    };
  });
  for (const [at, { calls }] of notes.entries()) {
    for (const { link, mark } of calls) {
      placeCall(link, at + 1, around);
      if (mark === String(at + 1)) continue;
      leftOut.push({ what: `mark of a note, which is number ${at + 1} now`, words: mark });
    }
  }
  openSups(body);
  // What the reader of Markdown adds above them was written by nobody.
  for (const title of removeNotes(body, notes, around))
    if (title.properties["id"] !== "footnote-label")
      leftOut.push({ what: "heading of the notes", words: textOf(title).trim() });
  body.children.push(...made);
  return leftOut;
}

/** The notes in the order in which the site numbers them: those that the text calls, then those that notes call. */
function inOrder(notes: Note[], around: Around): Note[] {
  const byLink = new Map(notes.flatMap((note) => note.calls.map(({ link }) => [link, note])));
  const blocks = new Set(notes.map(({ block }) => block));
  const ordered: Note[] = [];
  const add = (within: Element | undefined) => {
    for (const link of around.keys()) {
      const note = byLink.get(link);
      if (note === undefined || ordered.includes(note)) continue;
      if (elementsAround(link, around).find((one) => blocks.has(one)) === within)
        ordered.push(note);
    }
  };
  add(undefined);
  for (const { block } of ordered) add(block);
  return ordered;
}

/** Takes from a note the mark that it begins with and the links back to its calls; `links` are those that call any note. */
function dropMarks(
  { block, calls }: Note,
  links: ReadonlySet<Element>,
  around: Around,
  base: string | undefined,
): void {
  const marks = calls.map(({ mark }) => mark);
  const callIds = new Set(
    calls.flatMap(({ link }) => {
      const near = elementsAround(link, around).filter(({ tagName }) => INLINE.has(tagName));
      return [link, ...near].map(({ properties }) => properties["id"] ?? properties["name"]);
    }),
  );
  const isBack = (element: Element) => {
    const words = textOf(element).trim();
    const { role, className, dataFootnoteBackref } = element.properties;
    const isNamed =
      role === "doc-backlink" ||
      dataFootnoteBackref !== undefined ||
      /back-?(?:link|ref)/i.test([className].flat().join(" "));
    const id = idLedTo(element, base);
    const isSign = !/[\p{L}\p{N}]/u.test(words);
    const leadsBack = id !== undefined && (isSign || (callIds.has(id) && bare(words).length <= 3));
    return leadsBack || (isNamed && !/\p{L}{2}/u.test(words));
  };
  const inside = [...aroundIn({ type: "root", children: [block] }).keys()];
  for (const element of inside.filter((one) => !links.has(one) && isBack(one))) {
    element.children = [];
    remove(element, around);
  }
  if (block.tagName === "li") return;
  let isAtStart = true;
  visit(block, "text", (text, _index, parent) => {
    if (!isAtStart || text.value.trim() === "") return;
    isAtStart = false;
    const start =
      /^\s*(?:[[(]?([\p{L}\p{N}*†‡§¶#]{1,4})(?:[\]).:]+|\s*$|\s+(?=[\p{Lu}“"‘(]))\s*)/u.exec(
        text.value,
      );
    if (start === null || !marks.includes(start[1] ?? "")) return;
    text.value = text.value.slice(start[0].length);
    if (parent?.type === "element" && textOf(parent) === "") remove(parent, around);
  });
}

/** Puts an empty element in place of a call, and of what stands around its mark alone, such as `<sup>[…]</sup>`. */
function placeCall(link: Element, number: number, around: Around): void {
  let outer = link;
  for (const one of elementsAround(link, around)) {
    if (!INLINE.has(one.tagName) || bare(textOf(one)) !== bare(textOf(link))) break;
    outer = one;
  }
  outer.tagName = "sup";
  outer.properties = {};
  outer.children = [];
  outer.data = { calledNote: number } as ElementData;
}

/**
 * What is raised around several calls, such as `<sup>1, 2</sup>`, is taken off with the commas between them; from
 * within raised words, such as `10<sup>6 [1]</sup>`, a call is moved behind them.
 */
function openSups(body: Root): void {
  visit(body, "element", (sup, index, parent) => {
    if (sup.tagName !== "sup" || sup.data !== undefined) return;
    if (parent === undefined || index === undefined) return;
    const around = aroundIn({ type: "root", children: [sup] });
    const calls = [...around.keys()].filter(({ data }) => data?.calledNote !== undefined);
    if (calls.length === 0) return;
    if (/^[\s,;[\]()–-]*$/.test(textOf(sup))) {
      visit(sup, "text", (text) => {
        if (/^[\s,;[\]()]*$/.test(text.value)) text.value = "";
      });
      parent.children.splice(index, 1, ...(sup.children as never[]));
    } else {
      for (const call of calls) remove(call, around);
      parent.children.splice(index + 1, 0, ...(calls as never[]));
    }
    return index;
  });
}
