import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { NewIds } from "./ids.ts";
import { nameNotes } from "./name-notes.ts";
import { PAGE_IDS } from "./page-ids.ts";

declare module "vfile" {
  interface DataMap {
    /** The ids of the headings, in reading order, and then those of the footnotes. */
    headingIds: string[];
    /** The ids of the footnotes and of the places that call them, on a page that is no article. */
    noteIds: string[];
    /** The words of the first paragraph. */
    opening: string;
  }
}

/** Names the headings and footnotes of a page that is no article, and leaves its ids and its opening in `file.data`. */
export function rehypeHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const ids = new NewIds(PAGE_IDS);
    const given: string[] = [];
    visit(tree, "element", (element, index, parent) => {
      if (element.tagName === "p")
        file.data.opening ??= textOf(element).replace(/\s+/g, " ").trim();
      if (!/^h[2-6]$/.test(element.tagName) || !parent || index === undefined) return CONTINUE;
      const id = ids.next(textOf(element));
      element.properties["id"] = id;
      given.push(id);
      // Set apart as in an article, where a link stands beside it.
      const properties = { className: ["heading"] };
      parent.children[index] = {
        type: "element",
        tagName: "header",
        properties,
        children: [element],
      };
      return SKIP;
    });
    file.data.noteIds = nameNotes(tree, ids);
    file.data.headingIds = [...given, ...file.data.noteIds];
  };
}
