import type { Word } from "../words/word.ts";

/** So many words begin a quotation as hardly any other does; of a shorter one all words do, if it has some. */
const MOST_WORDS = 8;
const LEAST_WORDS = 6;
/** See http://www.isthe.com/chongo/tech/comp/fnv/. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * What the vocabulary of a large archive has a quotation under that is or begins with some words, e.g. `“1h7k2pq` for `Slow is
 * smooth and smooth is fast`: all of its words may be in hundreds of articles, which nobody waits for. `undefined` where
 * there are too few words.
 *
 * @param words those of the quotation, or of what may be one
 */
export function openingKey(words: readonly Word[]): string | undefined {
  const own = words.filter((word) => !word.bound);
  if (own.length < LEAST_WORDS) return undefined;
  let hash = FNV_OFFSET;
  for (const { folded } of own.slice(0, MOST_WORDS)) {
    for (let at = 0; at <= folded.length; at += 1) {
      // Behind the last letter a 0, so that words are kept apart.
      hash = Math.imul(hash ^ (folded.charCodeAt(at) || 0), FNV_PRIME);
    }
  }
  return OPENING_MARK + (hash >>> 0).toString(36);
}

/** Is it an opening, and no word of a name? */
export function isOpening(entry: string): boolean {
  return entry.startsWith(OPENING_MARK);
}

/** No name begins so. */
const OPENING_MARK = "“";
