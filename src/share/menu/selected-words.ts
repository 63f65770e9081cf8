import { generateFragmentFromRange } from "text-fragments-polyfill/dist/fragment-generation-utils.js";
import { textDirective } from "./text-directive.ts";

const TEXT_BLOCKS =
  "p, li, td, th, dt, dd, figcaption, caption, blockquote, pre, h2, h3, h4, h5, h6";

/** What a reader selected, in whole words: those that the link leads to are those that are copied. */
export interface SelectedWords {
  words: string;
  /** Empty where no words around these tell them from others. */
  directive: string;
}

/** @param range is widened to whole words */
export function selectedWords(range: Range): SelectedWords {
  const texts = textsOf(range);
  const [first, last] = [texts.at(0), texts.at(-1)];
  // A range that begins or ends at an element would be widened to the words before that element.
  if (first && last) {
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.to);
  }
  const { fragment } = generateFragmentFromRange(range);
  return { words: wordsInRange(range), directive: fragment ? textDirective(fragment) : "" };
}

/** The words of a range in one line, with a space where one block ends and another begins. */
function wordsInRange(range: Range): string {
  let words = "";
  let block: Element | null | undefined;
  for (const { node, from, to } of textsOf(range)) {
    const own = node.parentElement?.closest(TEXT_BLOCKS);
    words += (own === block ? "" : " ") + node.data.slice(from, to);
    block = own;
  }
  return words
    .toWellFormed()
    .replace(/[ \t\r\n]+/g, " ")
    .trim();
}

/** The text nodes that a range reaches into, with the part of each that it has. */
function textsOf(range: Range): { node: Text; from: number; to: number }[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; from: number; to: number }[] = [];
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    // The contents and charts stand within the text, and are none of it.
    if (node.parentElement?.closest(".folded-menu, .chart")) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from < to) texts.push({ node, from, to });
  }
  return texts;
}
