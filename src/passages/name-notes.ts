import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { NewIds } from "./ids.ts";
import { wrapNotes } from "./wrap-sections.ts";

/**
 * Names the footnotes of a page that is no article, whose paragraphs have no ids: each note, and each place that
 * calls one, e.g. `note-1` and `note-1-call`.
 *
 * @param ids gives out ids that the page does not have yet
 * @returns the ids in reading order, that of the section of the notes among them; none without notes
 */
export function nameNotes(tree: Root, ids: NewIds): string[] {
  const notes = wrapNotes(tree);
  if (notes === undefined) return [];
  notes.properties["id"] = ids.next(String(notes.properties["id"]));
  const given: string[] = [];
  let number = 0;
  visit(tree, "element", (element, _index, parent) => {
    const called = element.data?.calledNote;
    if (called !== undefined) element.properties["id"] = ids.next(`note-${called}-call`);
    else if (parent?.type === "element" && parent.data?.areNotes)
      element.properties["id"] = ids.next(`note-${++number}`);
    else if (element !== notes) return;
    given.push(String(element.properties["id"]));
  });
  return given;
}
