import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Overrides, Speaker } from "../quotes/quotation.ts";
import { Anchors } from "./anchor.ts";
import { PARAGRAPHS, tidySpaces, wordsOf } from "./leaves.ts";
import { nameFigures } from "./name-figures.ts";
import { nameQuotations } from "./name-quotations.ts";
import type { Passage, Section } from "./passage.ts";

declare module "vfile" {
  interface DataMap {
    /** Who speaks in the article and what its editor settled, from the front matter. */
    speakers: Speaker[];
    overrides: Overrides;
    /** Where in the file an entry of the overrides stands. */
    placeOfEntry: (list: string, entry: string) => { line: number; column: number };
    sections: Section[];
    passages: Passage[];
  }
}

/** The section before the first heading. */
export const INTRODUCTION = { id: "introduction", title: "Introduction", level: 2 };

/** Ids that the page itself uses: a heading with one of these words gets another. */
const RESERVED = new Set([
  ...[INTRODUCTION.id, "about-this-article", "figures", "main", "q", "quotations", "results"],
]);

/** A heading or paragraph on its way to being a passage. */
export interface Block {
  element: Element;
  kind: "heading" | "paragraph" | "list-item" | "blockquote";
  text: string;
  /** Its passage, and those within it in reading order with where they begin. */
  passage: Passage;
  inner: { start: number; passage: Passage }[];
}

/**
 * Names the passages of an article, after rehype-slug named its headings: paragraphs, quotations
 * and figures get ids, and dates become `time` elements. No word is changed.
 *
 * Leaves the sections and passages in `file.data`, in reading order. A quotation whose speaker the
 * text leaves open is an info on the file; an editor's entry that fits nothing is a message.
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    wrapIntroduction(tree);
    const sections = nameSections(tree);
    const anchors = new Anchors([...RESERVED, ...sections.map((section) => section.id)]);
    const blocks = nameParagraphs(tree, anchors);
    nameQuotations(blocks, anchors, file);
    nameFigures(blocks, anchors);
    file.data.sections = sections;
    file.data.passages = blocks.flatMap(({ passage, inner }) => [
      passage,
      ...inner.sort((a, b) => a.start - b.start).map((one) => one.passage),
    ]);
  };
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

function nameSections(tree: Root): Section[] {
  const sections: Section[] = [];
  visit(tree, "element", (element) => {
    if (element.tagName === "section") sections.push(INTRODUCTION);
    const level = /^h([2-6])$/.exec(element.tagName)?.[1];
    if (level === undefined) return;
    const slug = String(element.properties["id"]);
    const id = RESERVED.has(slug) ? `${slug}-section` : slug;
    element.properties["id"] = id;
    sections.push({ id, title: textOf(element).trim(), level: Number(level) });
  });
  return sections;
}

/** Gives every paragraph its id; returns them and the headings, in reading order. */
function nameParagraphs(tree: Root, anchors: Anchors): Block[] {
  const blocks: Block[] = [];
  let section = INTRODUCTION.id;
  const add = (element: Element, kind: Block["kind"], text: string, id: string) => {
    const passage = {
      ...{ kind: kind === "heading" ? ("section" as const) : ("paragraph" as const) },
      ...{ id, section, exact: text, prefix: "", suffix: "" },
    };
    blocks.push({ element, kind, text, passage, inner: [] });
  };
  const walk = (parent: Root | Element, quoted: boolean) => {
    for (const element of parent.children) {
      if (element.type !== "element") continue;
      const { tagName } = element;
      if (tagName === "section" || /^h[2-6]$/.test(tagName)) {
        section = String(element.properties["id"]);
        const title = tagName === "section" ? INTRODUCTION.title : textOf(element).trim();
        add(element, "heading", title, section);
      } else if (PARAGRAPHS.has(tagName)) {
        tidySpaces(element);
        const text = wordsOf(element);
        if (text !== "") {
          const id = anchors.paragraph(text);
          element.properties["id"] = id;
          add(
            element,
            quoted ? "blockquote" : tagName === "p" ? "paragraph" : "list-item",
            text,
            id,
          );
        }
      }
      walk(element, quoted || tagName === "blockquote");
    }
  };
  walk(tree, false);
  return blocks;
}
