import type { Element, ElementContent, ElementData, Node, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";

declare module "hast" {
  interface ElementData {
    /** The number of the footnote that is called here. */
    calledNote?: number;
    /** Whether this is the list of the footnotes. */
    areNotes?: boolean;
  }
}

/** What `remarkNotes` made of a call of a footnote, and of all footnotes. */
interface NoteCall extends Node {
  type: "noteCall";
  number: number;
}
interface Notes extends Node {
  type: "notes";
  children: ElementContent[];
}

/**
 * Makes elements of the calls of footnotes and of their list, which ends the article whatever element was
 * left open before it. They are known by their data, which no hand-written element has.
 */
export function rehypeMarkNotes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (node.type === "element" && node.tagName === "a") reportCalls(node, file);
      const number = numberOf(node);
      const notes = notesIn(node);
      if (number !== undefined) {
        const data = { calledNote: number } as ElementData;
        const call: Element = {
          type: "element",
          tagName: "sup",
          properties: {},
          children: [],
          data,
        };
        parent.children[index] = call;
      } else if (notes !== undefined) {
        const list = notes.find((child) => child.type === "element");
        if (list) list.data = { areNotes: true } as ElementData;
        parent.children.splice(index, 1);
        tree.children.push(...notes);
        return [SKIP, index];
      }
      return undefined;
    });
  };
}

function reportCalls(link: Element, file: VFile): void {
  visit(link, (node) => {
    if (numberOf(node) === undefined) return;
    file.message(
      "A footnote is called within a link, where its own link has no place. Write it behind the link.",
      { place: link.position, ruleId: "footnote-in-link" },
    );
  });
}

/** The number of the note, of a node that calls one. */
function numberOf(node: Node): number | undefined {
  return node.type === "noteCall" ? (node as NoteCall).number : undefined;
}

/** The list of the notes, of the node that holds it. */
function notesIn(node: Node): ElementContent[] | undefined {
  return node.type === "notes" ? (node as Notes).children : undefined;
}
