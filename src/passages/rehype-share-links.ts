import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { text as words } from "../interface/words.ts";
import { isElement, NESTED } from "./leaves.ts";
import type { Passage } from "./passage.ts";

/**
 * Gives every section and paragraph a link to itself, from which it is shared: beside a heading, and
 * at the end of a paragraph, where none stands within a sentence. Quotations and figures need none:
 * they are pressed themselves, and listed below the article.
 *
 * The links are empty, so that no word is added and words are selected and copied as ever. A heading's
 * link stands beside it: `<header class="heading"><h2 id="x">…</h2><a class="share" href="#x"></a></header>`.
 */
export function rehypeShareLinks() {
  return (tree: Root, file: VFile): void => {
    const passages = new Map(file.data.passages?.map((passage) => [passage.id, passage]));
    visit(tree, "element", (element, index, parent) => {
      const passage = passages.get(String(element.properties["id"] ?? ""));
      if (passage?.kind === "paragraph") insertAtEnd(element, linkTo(passage));
      if (passage?.kind !== "section" || element.tagName === "section") {
        // Within a paragraph stand quotations and figures only.
        return element.tagName === "p" ? SKIP : undefined;
      }
      if (parent === undefined || index === undefined) return undefined;
      passages.delete(passage.id);
      // Beside the heading, so that the heading's spoken name is its own words.
      parent.children.splice(index, 1, {
        type: "element",
        tagName: "header",
        properties: { className: ["heading"] },
        children: [element, linkTo(passage)],
      });
      return undefined;
    });
  };
}

/** Only a heading's link repeats the words: who listens to a paragraph has just heard them. */
function linkTo({ kind, id, exact }: Passage): Element {
  return {
    type: "element",
    tagName: "a",
    properties: {
      className: ["share"],
      href: `#${id}`,
      ariaLabel: kind === "section" ? words.linkToSection(exact) : words.linkToParagraph,
    },
    children: [],
  };
}

/** At the end of the block's own words, before a list or table within it; of a row, in its last cell. */
function insertAtEnd(block: Element, link: Element): void {
  if (block.tagName === "tr") {
    block.children.findLast(isElement)?.children.push(link);
    return;
  }
  const nested = block.children.findIndex(
    (child: ElementContent) => child.type === "element" && NESTED.has(child.tagName),
  );
  block.children.splice(nested === -1 ? block.children.length : nested, 0, link);
}
