import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Passage, Section } from "./passage.ts";

declare module "vfile" {
  interface DataMap {
    sections: Section[];
    passages: Passage[];
  }
}

/** The section before the first heading. */
export const INTRODUCTION = { id: "introduction", title: "Introduction", level: 2 };

/** Ids that the page itself uses: a heading with one of these words gets another. */
const RESERVED = new Set([INTRODUCTION.id, "about-this-article", "main", "q", "results"]);

/** Blocks whose words are one passage; a list item or a cell stands for the paragraph in it. */
const BLOCKS = new Set(["p", "li", "pre", "td", "th", "figcaption", "caption"]);

/**
 * Names the passages of an article, after rehype-slug named its headings.
 *
 * Wraps the text before the first heading in `<section id="introduction">`, and leaves the sections
 * and passages in `file.data`, in reading order.
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    wrapIntroduction(tree);
    const sections: Section[] = [];
    const passages: Passage[] = [];
    visit(tree, "element", (element) => {
      const found = sectionAt(element);
      if (found !== undefined) {
        sections.push(found);
        passages.push({ kind: "section", id: found.id, section: found.title, text: found.title });
        return;
      }
      const section = sections.at(-1);
      const text = textOf(element).replace(/\s+/g, " ").trim();
      if (!BLOCKS.has(element.tagName) || section === undefined || text === "") return;
      passages.push({ kind: "paragraph", id: section.id, section: section.title, text });
      return SKIP;
    });
    file.data.sections = sections;
    file.data.passages = passages;
  };
}

/** The section that begins with this element, if one does. */
function sectionAt(element: Element): Section | undefined {
  if (element.tagName === "section") return INTRODUCTION;
  const level = /^h([2-6])$/.exec(element.tagName)?.[1];
  if (level === undefined) return undefined;
  const slug = String(element.properties["id"]);
  const id = RESERVED.has(slug) ? `${slug}-section` : slug;
  element.properties["id"] = id;
  return { id, title: textOf(element).trim(), level: Number(level) };
}

function wrapIntroduction(tree: Root): void {
  const first = tree.children.findIndex(
    (node) => node.type === "element" && /^h[2-6]$/.test(node.tagName),
  );
  const before = tree.children.slice(0, first === -1 ? undefined : first);
  if (!before.some((node) => node.type === "element")) return;
  tree.children.splice(0, before.length, {
    type: "element",
    tagName: "section",
    properties: { id: INTRODUCTION.id, ariaLabel: INTRODUCTION.title },
    children: before as ElementContent[],
  });
}
