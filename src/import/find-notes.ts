import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { isPlainTable } from "./tables-to-markdown.ts";
import { INLINE } from "./words-of.ts";

/** The elements of a tree in reading order, each with what it stands in. */
export type Around = ReadonlyMap<Element, Element | Root>;

/** A footnote, with the links that call it. */
export interface Note {
  /** What has its words, e.g. `<li id="fn1">`. */
  block: Element;
  calls: Call[];
}

interface Call {
  link: Element;
  /** What is read there, without brackets, e.g. `1` or `*`. */
  mark: string;
}

const MARK =
  /^[[(]?(?:(?:n|fn|note)\.?\s?)?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶#]{1,4})[\])]?$/i;
/** Names of classes of what calls a footnote. */
const CALLS = /foot-?note|note-?ref/i;
/** What a footnote of an article does not hold, or what is no footnote. */
const TOO_MUCH = /^(?:h[1-6]|table|pre|hr|dl|section|article|nav|form|iframe)$/;

/** Every element of a tree with what it stands in. */
export function aroundIn(tree: Root): Around {
  const around = new Map<Element, Element | Root>();
  const walk = (parent: Element | Root) => {
    for (const child of parent.children) {
      if (child.type !== "element") continue;
      around.set(child, parent);
      walk(child);
    }
  };
  walk(tree);
  return around;
}

/**
 * The footnotes of a text: blocks behind the text that links with a raised mark lead to. What may be
 * something else, such as a raised link to a section, is none.
 *
 * @param base the address of the page, which links into it may begin with
 * @returns e.g. the `<li id="fn1">` that `<sup><a href="#fn1">1</a></sup>` calls
 */
export function notesIn(around: Around, base: string | undefined): Note[] {
  const order = [...around.keys()];
  const ids = new Map<string, Element>();
  for (const element of order) {
    const { id, name } = element.properties;
    for (const one of [id, element.tagName === "a" ? name : undefined])
      if (typeof one === "string" && !ids.has(one)) ids.set(one, element);
  }
  const notes = new Map<Element, Note>();
  for (const link of order) {
    const target = ids.get(idLedTo(link, base) ?? "");
    const block = target && isCall(link, around) ? blockOf(target, around) : undefined;
    if (block === undefined || order.indexOf(block) < order.indexOf(link)) continue;
    const note = notes.get(block) ?? { block, calls: [] };
    notes.set(block, note);
    note.calls.push({ link, mark: bare(textOf(link)) });
  }
  return [...notes.values()].filter(
    (note) =>
      isClear(note, around) && !elementsAround(note.block, around).some((one) => notes.has(one)),
  );
}

/** The id of the place in the same page that a link leads to, e.g. `fn1` of `#fn1`; nothing for other links. */
export function idLedTo({ tagName, properties }: Element, base?: string): string | undefined {
  const href = String(properties["href"] ?? "");
  const page = `${base?.split("#", 1)[0] ?? ""}#`;
  const start = base !== undefined && href.startsWith(page) ? page : "#";
  if (tagName !== "a" || !href.startsWith(start)) return undefined;
  try {
    return decodeURIComponent(href.slice(start.length));
  } catch {
    return href.slice(start.length);
  }
}

/** A mark without brackets and what ends it, e.g. `1` of `[1].`. */
export function bare(mark: string): string {
  return mark.replace(/^[\s[(]+|[\s\]).:]+$/g, "");
}

/** The elements around an element, from the inside out. */
export function elementsAround(element: Element, around: Around): Element[] {
  const found: Element[] = [];
  for (let one = around.get(element); one?.type === "element"; one = around.get(one))
    found.push(one);
  return found;
}

function isCall(link: Element, around: Around): boolean {
  if (!MARK.test(textOf(link).trim())) return false;
  const { role, dataFootnoteRef } = link.properties;
  const inside = [...aroundIn({ type: "root", children: [link] }).keys()];
  const isNamed =
    role === "doc-noteref" ||
    dataFootnoteRef !== undefined ||
    inside.some(({ properties }) => CALLS.test([properties["className"]].flat().join(" ")));
  const outside = elementsAround(link, around);
  const line = outside.slice(0, outside.findIndex(({ tagName }) => !INLINE.has(tagName)) >>> 0);
  return isNamed || [...inside, ...line].some(({ tagName }) => tagName === "sup");
}

/** The block that begins at a target of a link. */
function blockOf(target: Element, around: Around): Element | undefined {
  let block = target;
  while (INLINE.has(block.tagName)) {
    const parent = around.get(block);
    if (parent?.type !== "element") return undefined;
    const before = parent.children.slice(0, parent.children.indexOf(block));
    if (textOf({ type: "root", children: before }).trim() !== "") return undefined;
    block = parent;
  }
  return /^(?:li|p|div|aside)$/.test(block.tagName) ? block : undefined;
}

/** Whether a block is nothing but a footnote, which Markdown can say and call in all these places. */
function isClear({ block, calls }: Note, around: Around): boolean {
  const [first] = calls;
  const words = textOf(block).trim();
  if (first === undefined || calls.some(({ mark }) => mark !== first.mark)) return false;
  const inside = [...aroundIn({ type: "root", children: [block] }).keys()];
  if (inside.some(({ tagName }) => TOO_MUCH.test(tagName))) return false;
  if (bare(words) === first.mark || !/[\p{L}\p{N}]/u.test(words)) return false;
  const isNamed = /note|fn|ref/i.test(
    `${block.properties["id"]} ${block.properties["role"]} ${inside.map(({ properties }) => properties["id"]).join(" ")}`,
  );
  if (block.tagName !== "li" && !isNamed && !words.replace(/^[[(]/, "").startsWith(first.mark))
    return false;
  const isOut = (one: Element) => /^(?:pre|code)$/.test(one.tagName);
  return (
    !elementsAround(block, around).some((one) => isOut(one) || one.tagName === "table") &&
    calls.every(({ link }) =>
      elementsAround(link, around).every(
        (one) => one !== block && !isOut(one) && (one.tagName !== "table" || isPlainTable(one)),
      ),
    )
  );
}
