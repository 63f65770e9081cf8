import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";

declare module "hast" {
  interface ElementData {
    /** The number of the footnote that is called here. */
    calledNote?: number;
    /** Whether this is the list of the footnotes. */
    areNotes?: boolean;
  }
  interface RootContentMap {
    noteCall: NoteCall;
    notes: Notes;
  }
  interface ElementContentMap {
    noteCall: NoteCall;
  }
}

/** What `remarkNotes` made of a call of a footnote, and of all footnotes. */
interface NoteCall {
  type: "noteCall";
  number: number;
}
interface Notes {
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
      else if (node.type === "noteCall") {
        const data = { calledNote: node.number };
        const call: Element = {
          type: "element",
          tagName: "sup",
          properties: {},
          children: [],
          data,
        };
        parent.children[index] = call;
      } else if (node.type === "notes") {
        const list = node.children.find((child) => child.type === "element");
        if (list) list.data = { areNotes: true };
        parent.children.splice(index, 1);
        tree.children.push(...node.children);
        return [SKIP, index];
      }
      return undefined;
    });
  };
}

function reportCalls(link: Element, file: VFile): void {
  visit(link, "noteCall", () => {
    file.message(
      "A footnote is called within a link, where its own link has no place. Write it behind the link.",
      { place: link.position, ruleId: "footnote-in-link" },
    );
  });
}
