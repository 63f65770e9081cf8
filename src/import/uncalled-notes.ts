import type { FootnoteDefinition, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { LeftOut } from "./imported.ts";

/**
 * The notes of Markdown that no reader shows: those that nothing calls, and a second one of the same name.
 *
 * @param text what the tree was read from
 * @returns e.g. `{ what: "footnote that is called nowhere", words: "[^1]: A note." }`
 */
export function uncalledNotes(tree: Root, text: string): LeftOut[] {
  const notes: FootnoteDefinition[] = [];
  const first = new Map<string, FootnoteDefinition>();
  visit(tree, "footnoteDefinition", (note) => {
    notes.push(note);
    if (!first.has(note.identifier)) first.set(note.identifier, note);
  });
  const called = new Set<FootnoteDefinition>();
  const follow = (within: Root | FootnoteDefinition) =>
    visit(within, (node) => {
      if (node.type === "footnoteDefinition" && node !== within) return SKIP;
      const note = node.type === "footnoteReference" ? first.get(node.identifier) : undefined;
      if (note !== undefined) called.add(note);
      return undefined;
    });
  follow(tree);
  // A note may call another, which is added to them.
  for (const note of called) follow(note);
  return notes
    .filter((note) => !called.has(note))
    .map(({ identifier, position }) => ({
      what: called.has(first.get(identifier) as FootnoteDefinition)
        ? "second footnote of the same name"
        : "footnote that is called nowhere",
      words: text.slice(position?.start.offset, position?.end.offset).replace(/\s+/g, " ").trim(),
    }));
}
