import type { Line } from "./player.ts";
import { spokenParts } from "./spoken-parts.ts";

/** The lines of an article’s page, and where each of its sentences stands. */
export interface PageLines {
  lines: Line[];
  sentences: Range[];
}

const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, tr, caption, figcaption";
/** What is no part of the text: links to passages, contents, charts, what only a screen reader hears. */
const SKIPPED = "nav, details, .chart, .share, .visually-hidden, [aria-hidden=true]";

/** Reads the blocks of an article off its page, sentence by sentence. */
export function pageLines(prose: Element, lang: string): PageLines {
  const lines: Line[] = [];
  const sentences: Range[] = [];
  for (const block of prose.querySelectorAll(BLOCKS)) {
    if (block.closest(SKIPPED) !== null || block.querySelector(BLOCKS) !== null) continue;
    const leaves = leavesOf(block);
    const text = leaves.map(({ data }) => data).join("");
    let before = -1;
    for (const { start, end, sentence } of spokenParts(text, lang)) {
      if (sentence.start !== before) sentences.push(rangeIn(leaves, sentence));
      before = sentence.start;
      lines.push({ words: text.slice(start, end).trim(), sentence: sentences.length - 1 });
    }
  }
  return { lines, sentences };
}

function leavesOf(block: Element): Text[] {
  const leaves: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest(SKIPPED) === null) leaves.push(node);
  }
  return leaves;
}

function rangeIn(leaves: readonly Text[], { start, end }: { start: number; end: number }): Range {
  const range = document.createRange();
  let before = 0;
  for (const leaf of leaves) {
    const after = before + leaf.length;
    if (start >= before && start < after) range.setStart(leaf, start - before);
    if (end > before && end <= after) range.setEnd(leaf, end - before);
    before = after;
  }
  return range;
}
