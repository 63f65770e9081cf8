import type { Passage } from "../passages/passage.ts";
import { INTRODUCTION } from "../passages/wrap-sections.ts";

/** An address that is printed is read as one word. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g;

/** A segmenter takes longer to make than an article to divide. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * How many words a reader of an article reads: those of its headings and paragraphs as they are
 * shown, without what the Markdown has beside them.
 *
 * @param lang divides the words, so that Chinese or Thai text has words too, e.g. `zh-Hans`
 */
export function countWords(passages: readonly Passage[], lang: string): number {
  const words = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, words);
  let count = 0;
  for (const { kind, id, exact } of passages) {
    // The text before the first heading has a name, which is not shown in it.
    const isShown = kind === "paragraph" || (kind === "section" && id !== INTRODUCTION.id);
    if (!isShown) continue;
    for (const { isWordLike } of words.segment(exact.replace(ADDRESS, "address"))) {
      if (isWordLike) count++;
    }
  }
  return count;
}
