import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Overrides, Speaker } from "../extract/quotes/quotation.ts";
import type { Block } from "./block.ts";
import { cappedId, NewIds, naturalId } from "./ids.ts";
import { setImageSpacesApart } from "./image-spaces.ts";
import { isElement, isRowOfWords, PARAGRAPHS, stretchesOf, tidySpaces, wordsOf } from "./leaves.ts";
import { follow, type Settled } from "./moves.ts";
import { nameFigures } from "./name-figures.ts";
import { nameQuotations } from "./name-quotations.ts";
import { PAGE_IDS, VERSIONS_ID } from "./page-ids.ts";
import type { Passage, Section } from "./passage.ts";
import { NOTHING_PUBLISHED, type PublishedIds } from "./published-ids.ts";
import { INTRODUCTION, wrapSections } from "./wrap-sections.ts";

declare module "vfile" {
  interface DataMap {
    /** The language of the article as a tag, e.g. "pt-BR". */
    lang: string;
    /** Who speaks in the article and what its editor settled, from the front matter. */
    speakers: Speaker[];
    overrides: Overrides;
    /** Where in the file an entry of the overrides stands. */
    placeOfEntry: (list: string, entry: string) => { line: number; column: number };
    /** The ids under which passages of the article were published; each run claims them again. */
    publishedIds: PublishedIds;
    /** Old ids with those that stand for them now. */
    moved: Settled["moved"];
    sections: Section[];
    passages: Passage[];
    /** All words of the body, in reading order. */
    words: string;
  }
}

/** A heading with one of these words gets another id. */
const RESERVED = new Set([INTRODUCTION.id, VERSIONS_ID, ...PAGE_IDS]);

/**
 * Names the passages of an article, after rehype-slug named its headings: paragraphs, quotations
 * and figures get ids, and dates become `time` elements. No word is changed.
 *
 * Leaves the sections and passages in `file.data`, in reading order. A quotation whose speaker the
 * text leaves open is an info on the file; an editor's entry that fits nothing is a message.
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const { publishedIds = NOTHING_PUBLISHED, moved = {}, lang = "en" } = file.data;
    wrapSections(tree);
    const blocks = findBlocks(tree);
    const newIds = nameBlocks(blocks, publishedIds);
    nameQuotations(blocks, { newIds, publishedIds }, file);
    nameFigures(blocks, { newIds, publishedIds }, lang);
    file.data.sections = blocks.flatMap(({ kind, element, passage: { id, exact: title } }) =>
      kind === "heading" ? [{ id, title, level: levelOf(element) }] : [],
    );
    file.data.passages = blocks.flatMap(({ passage, inner }) => [
      passage,
      ...inner.sort((a, b) => a.start - b.start).map((one) => one.passage),
    ]);
    file.data.words = textOf(tree).replace(/\s+/g, " ").trim();
    markMoved(tree, moved);
  };
}

function levelOf({ tagName }: Element): number {
  return Number(/^h([2-6])$/.exec(tagName)?.[1] ?? INTRODUCTION.level);
}

/** The headings and paragraphs in reading order; a heading has the id of its words already. */
function findBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  let blockQuotes = 0;
  const add = (element: Element, kind: Block["kind"], text: string, blockQuote = 0) => {
    const common = { id: "", section: "", exact: text, prefix: "", suffix: "" };
    const cells = element.tagName === "tr" ? cellStarts(element) : [];
    const passage: Passage =
      kind === "heading"
        ? { kind: "section", ...common }
        : { kind: "paragraph", ...common, ...(cells.length > 0 && { cells }) };
    blocks.push({ element, kind, blockQuote, text, passage, inner: [] });
  };
  const walk = (parent: Root | Element, blockQuote: number) => {
    for (const element of parent.children) {
      if (element.type !== "element") continue;
      const { tagName } = element;
      if (tagName === "section") add(element, "heading", String(element.properties["ariaLabel"]));
      else if (/^h[2-6]$/.test(tagName)) add(element, "heading", textOf(element).trim());
      else if (PARAGRAPHS.has(tagName) || isRowOfWords(element)) {
        if (tagName !== "pre") {
          setImageSpacesApart(element);
          tidySpaces(element);
        }
        const text = wordsOf(element);
        const kind = kindOf(tagName, blockQuote > 0);
        if (text.trim() !== "") add(element, kind, text, blockQuote);
      }
      if (isRowOfWords(element)) continue;
      walk(element, tagName === "blockquote" ? ++blockQuotes : blockQuote);
    }
  };
  walk(tree, 0);
  return blocks;
}

/** Where in the words of a row each cell begins that has words, but the first. */
function cellStarts(row: Element): number[] {
  const cells = stretchesOf(row).filter(({ start, end }) => start < end);
  return cells.slice(1).map(({ start }) => start);
}

function kindOf(tagName: string, isQuoted: boolean): Block["kind"] {
  if (tagName === "pre") return "code";
  if (isQuoted) return "blockquote";
  return tagName === "p" ? "paragraph" : "list-item";
}

/** Gives every block its id: the one it was published under, else one of its own words. */
function nameBlocks(blocks: Block[], publishedIds: PublishedIds): NewIds {
  const naturals = blocks.map(({ element, kind, text }) => {
    if (kind !== "heading") return naturalId("paragraph", text);
    const slug = cappedId(String(element.properties["id"]));
    return RESERVED.has(slug) && element.tagName !== "section" ? `${slug}-section` : slug;
  });
  const published = publishedIds.ofBlocks(
    blocks.map(({ passage }, i) => ({ passage, natural: naturals[i] ?? "" })),
  );
  const newIds = new NewIds([...RESERVED, ...publishedIds.all]);
  const name = (wanted: (block: Block) => boolean) => {
    for (const [i, block] of blocks.entries()) {
      if (!wanted(block)) continue;
      const { tagName, properties } = block.element;
      const isIntroduction = tagName === "section" && properties["id"] === INTRODUCTION.id;
      const id =
        published[i] ?? (isIntroduction ? INTRODUCTION.id : newIds.next(naturals[i] ?? ""));
      block.passage.id = id;
      block.element.properties["id"] = id;
    }
  };
  // Headings come first, so that a paragraph never takes the words of one.
  name(({ kind }) => kind === "heading");
  name(({ kind }) => kind !== "heading");
  let section = INTRODUCTION.id;
  for (const { kind, passage } of blocks) {
    if (kind === "heading") section = passage.id;
    passage.section = section;
  }
  return newIds;
}

/** Leaves at every passage the ids it once had, as empty elements that an old link lands on. */
function markMoved(tree: Root, moved: Record<string, string>): void {
  const wanted = new Map<string, string[]>();
  for (const old of Object.keys(moved)) {
    const id = follow(old, moved);
    if (id !== undefined) wanted.set(id, [...(wanted.get(id) ?? []), old]);
  }
  if (wanted.size === 0) return;
  visit(tree, "element", (element) => {
    const old = wanted.get(String(element.properties["id"])) ?? [];
    // Between the cells of a row browsers allow nothing.
    const holder = element.tagName === "tr" ? element.children.find(isElement) : element;
    holder?.children.unshift(
      ...old.map((id): Element => ({ ...EMPTY, properties: { id }, children: [] })),
    );
  });
}

const EMPTY = { type: "element", tagName: "span" } as const;
