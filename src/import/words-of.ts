import type { Element, Nodes, Root, Text } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { FORBIDDEN_CHARACTERS } from "../articles/characters.ts";

/** Elements within a line; all others begin and end one. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rb rp rt
  rtc ruby s samp small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
/** Elements whose text nobody reads. */
const SILENT = new Set("script style template head title noframes".split(" "));

/** Letters of a text of a tree, and the elements around it from the outside in. */
export interface Placed {
  text: Text;
  within: Element[];
  letters: string;
}

/** A line of text, and the blocks around it from the outside in, e.g. `["body", "nav", "li"]`. */
export interface Line {
  words: string[];
  around: string[];
  /** Where the letters of each word are; in more than one text where an element within a line ends no word. */
  placed: Placed[][];
}

const WHOLE_PAGE = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body)\b/i;

/** HTML as a tree, read as browsers read it. */
export function parseHtml(html: string): Root {
  return unified()
    .use(rehypeParse, { fragment: !WHOLE_PAGE.test(html) })
    .parse(html);
}

/** The words of a text, between white space; characters that no article may have are not counted. */
export function splitWords(text: string): string[] {
  return text
    .replace(FORBIDDEN_CHARACTERS, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/**
 * The words of HTML by line, as they are read: a block or `<br>` ends a line, and an element within a
 * line ends no word, e.g. `<p>a<b>b</b> c</p>` is the line `ab c`.
 */
export function linesOf(tree: Nodes): Line[] {
  const lines: Line[] = [];
  let texts: Placed[] = [];
  const endLine = (around: string[]) => {
    if (texts.length > 0) {
      const { words, placed } = placedWords(texts);
      if (words.length > 0) lines.push({ words, around, placed });
    }
    texts = [];
  };
  const walk = (node: Nodes, within: Element[], around: string[]) => {
    if (node.type === "text") texts.push({ text: node, within, letters: node.value });
    if (!("children" in node)) return;
    if (node.type !== "element") {
      for (const child of node.children) walk(child, within, around);
      endLine(around);
      return;
    }
    const { tagName } = node;
    if (SILENT.has(tagName)) return;
    const isInline = INLINE.has(tagName);
    if (!isInline) endLine(around);
    const inside = isInline ? around : [...around, tagName];
    for (const child of node.children) walk(child, [...within, node], inside);
    if (!isInline) endLine(inside);
  };
  walk(tree, [], []);
  return lines;
}

/** The words of a line, each with the texts that have its letters. */
function placedWords(texts: Placed[]): { words: string[]; placed: Placed[][] } {
  const placed: Placed[][] = [];
  let isWithinWord = false;
  for (const one of texts) {
    for (const letters of one.letters.replace(FORBIDDEN_CHARACTERS, "").split(/(\s+)/)) {
      if (letters === "") continue;
      const isSpace = letters.trim() === "";
      if (!isSpace && !isWithinWord) placed.push([]);
      if (!isSpace) placed.at(-1)?.push({ ...one, letters });
      isWithinWord = !isSpace;
    }
  }
  return {
    words: placed.map((pieces) => pieces.map(({ letters }) => letters).join("")),
    placed,
  };
}
