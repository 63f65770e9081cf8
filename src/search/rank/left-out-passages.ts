import { hasPhrases, matchesIn } from "./matching.ts";
import type { ReadPassage } from "./read-passages.ts";
import type { ResolvedQuery } from "./resolve.ts";
import type { SearchPassage } from "./search-passage.ts";
import { EXACT } from "./vocabulary-index.ts";

/**
 * The passages that have none of some words, nor stand in a paragraph that has one.
 *
 * @param without a word or a quoted stretch each
 */
export function passagesWithout(
  read: readonly ReadPassage[],
  without: readonly ResolvedQuery[],
): ReadPassage[] {
  const wanted = without.map(exactly).filter(({ words }) => words.length > 0);
  if (wanted.length === 0) return [...read];
  const has = ({ words }: ReadPassage) =>
    wanted.some((query) => {
      const matches = matchesIn(words, query);
      return matches.length > 0 && hasPhrases(matches, query);
    });
  const left = new Set<SearchPassage>();
  for (const one of read) if (has(one)) left.add(one.passage).add(one.family);
  return read.filter(({ passage, family }) => !left.has(passage) && !left.has(family));
}

/** Only what was typed is left out, and its inflected forms; not what it may have been meant for. */
function exactly(query: ResolvedQuery): ResolvedQuery {
  const words = query.words.map((term) => ({
    ...term,
    matches: new Map([...term.matches].filter(([, strength]) => strength === EXACT)),
  }));
  return words.every(({ matches }) => matches.size > 0)
    ? { ...query, words }
    : { ...query, words: [] };
}
