import type { ElementContent } from "hast";
import type { FootnoteDefinition, List, ListItem, Node, Root } from "mdast";
import type { Handlers } from "mdast-util-to-hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";

/** Where a footnote is called; it holds no words, so that those around it stay as they were written. */
interface NoteCall extends Node {
  type: "noteCall";
  /** From 1, in the order in which the notes are first called. */
  number: number;
}

/** The notes at the end of the article, as one list. */
interface Notes extends Node {
  type: "notes";
  children: [List];
}

declare module "mdast" {
  interface PhrasingContentMap {
    noteCall: NoteCall;
  }
  interface RootContentMap {
    noteCall: NoteCall;
    notes: Notes;
  }
}

/** The types of nodes that the parser of HTML leaves as they are. */
export const NOTE_NODES = ["noteCall", "notes"];

/** How they come from the tree of Markdown into that of HTML, which has no such nodes until `rehypeMarkNotes`. */
export const noteHandlers: Handlers = {
  noteCall: (_state, { number }: NoteCall) => asContent({ type: "noteCall", number }),
  notes: (state, node: Notes) => asContent({ type: "notes", children: state.all(node) }),
};

function asContent(node: Node & Record<string, unknown>): ElementContent {
  return node as unknown as ElementContent;
}

/**
 * Numbers the footnotes in the order in which they are called, and puts their words into a list at the
 * end of the article. A note that is never called is reported, for its words would not be printed.
 */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const definitions = takeDefinitions(tree, file);
    const numbers = new Map<string, number>();
    const markCalls = (within: Root | FootnoteDefinition) =>
      visit(within, "footnoteReference", ({ identifier }, index, parent) => {
        if (parent === undefined || index === undefined) return;
        const number = numbers.get(identifier) ?? numbers.size + 1;
        numbers.set(identifier, number);
        parent.children[index] = { type: "noteCall", number };
      });
    markCalls(tree);
    const items: ListItem[] = [];
    // A note may call another, which is added to them.
    for (const identifier of numbers.keys()) {
      const definition = definitions.get(identifier);
      if (definition === undefined) continue;
      markCalls(definition);
      const { children, position } = definition;
      const item: ListItem = { type: "listItem", spread: children.length > 1, children };
      if (position) item.position = position;
      items.push(item);
    }
    for (const [identifier, { label, position }] of definitions) {
      if (numbers.has(identifier)) continue;
      file.message(
        `The note “[^${label}]:” is called nowhere, so its words would not be printed. Write [^${label}] where it belongs, or remove it.`,
        { place: position, ruleId: "footnote-unused" },
      );
    }
    if (items.length === 0) return;
    const list: List = { type: "list", ordered: true, spread: false, children: items };
    tree.children.push({ type: "notes", children: [list] });
  };
}

/** Takes the notes out of the text, by their names, and reports a second one of the same name. */
function takeDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, "footnoteDefinition", (definition, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const { identifier, label, children, position } = definition;
    const first = definitions.get(identifier);
    if (first === undefined) definitions.set(identifier, definition);
    else {
      file.message(
        `The note “[^${label}]:” stands in line ${first.position?.start.line} already. Rename or remove one of them.`,
        { place: position, ruleId: "footnote-duplicate" },
      );
    }
    if (children.length === 0) {
      file.message(`The note “[^${label}]:” has no words. Write them behind it, or remove it.`, {
        place: position,
        ruleId: "footnote-empty",
      });
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}
