import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { text as words } from "../interface/words.ts";

/**
 * Links the calls of footnotes to the notes, and the notes to the paragraphs that call them, or on a page that
 * is no article to the calls themselves, once all of these have their ids. The links are empty, so that no word is added: the style sheet shows the number and an arrow.
 * `<sup><a class="note" href="#its-first-words" data-note="1" aria-label="Note 1"></a></sup>`
 */
export function rehypeLinkNotes() {
  return (tree: Root, file: VFile): void => {
    const ids = new Set(
      file.data.noteIds ??
        file.data.passages?.flatMap(({ kind, id }) =>
          kind === "section" || kind === "paragraph" ? [id] : [],
        ),
    );
    const notes: Element[] = [];
    const calls = new Map<number, Set<string>>();
    const places: { call: Element; number: number }[] = [];
    let passage = "";
    visit(tree, "element", (element) => {
      const id = String(element.properties["id"] ?? "");
      if (ids.has(id)) passage = id;
      if (element.data?.areNotes) {
        notes.push(...element.children.filter((child) => child.type === "element"));
      }
      const number = element.data?.calledNote;
      if (number === undefined) return;
      calls.set(number, (calls.get(number) ?? new Set()).add(passage));
      places.push({ call: element, number });
    });
    const idsOfNotes = notes.map((note) => firstId(note, ids));
    for (const { call, number } of places) {
      const id = idsOfNotes[number - 1];
      if (id === undefined) continue;
      call.children = [link("note", id, words.note(number), { dataNote: String(number) })];
    }
    for (const [at, note] of notes.entries()) {
      const number = at + 1;
      const last = note.children.findLast((child) => child.type === "element");
      const end = last?.tagName === "p" ? last : note;
      for (const id of calls.get(number) ?? []) {
        end.children.push(link("back", id, words.backToCall(number)));
      }
    }
  };
}

/** The id of the first paragraph in a note. */
function firstId(note: Element, ids: ReadonlySet<string>): string | undefined {
  let found: string | undefined;
  visit(note, "element", ({ properties }) => {
    const id = String(properties["id"] ?? "");
    if (ids.has(id)) found ??= id;
  });
  return found;
}

function link(
  className: string,
  id: string,
  ariaLabel: string,
  others: Element["properties"] = {},
): Element {
  return {
    type: "element",
    tagName: "a",
    properties: { className: [className], href: `#${id}`, ariaLabel, ...others },
    children: [],
  };
}
