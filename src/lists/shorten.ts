import { cutAtWord } from "../passages/cut-text.ts";
import type { SentencePart } from "../passages/figure-sentences.ts";

/** Longer ones are cut in lists, in characters: a page has room for many such. */
const LONGEST = { title: 200, words: 600 };
/** Of a row of numbers, so many are linked. */
export const MOST_FIGURES = 20;

/** A title or a name as lists show it, cut after a word where it is very long. */
export function shortTitle(text: string): string {
  return cutAtWord(text, LONGEST.title);
}

/** A quotation as lists show it, cut in the same way. */
export function shortWords(text: string): string {
  return cutAtWord(text, LONGEST.words);
}

/** The parts of a sentence as lists show them, cut where it is very long or has very many figures. */
export function shortParts(parts: SentencePart[]): SentencePart[] {
  const short: SentencePart[] = [];
  let [room, figures] = [LONGEST.words, 0];
  for (const part of parts) {
    const isFigure = part.id !== undefined;
    if (isFigure && ++figures > MOST_FIGURES) return [...short, { text: " …" }];
    if (part.text.length > room) return [...short, { text: cutAtWord(part.text, room) }];
    short.push(part);
    room -= part.text.length;
  }
  return short;
}
