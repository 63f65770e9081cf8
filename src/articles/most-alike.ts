import { sharedLetters } from "../ledger/align.ts";

/**
 * The word that shares most letters in their order with another.
 *
 * @param word e.g. `harbor-minister`
 * @param least how much of both words is shared at least, from 0 to 1
 * @returns e.g. `harbour-minister`; an empty text where none is so alike
 */
export function mostAlike(word: string, words: Iterable<string>, least = 0): string {
  let [found, most] = ["", 0];
  for (const other of words) {
    const likeness = (2 * sharedLetters(word, other)) / Math.max(word.length + other.length, 1);
    if (likeness <= most || likeness < least) continue;
    [found, most] = [other, likeness];
  }
  return found;
}
