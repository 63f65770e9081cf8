import { isOpening } from "../rank/openings.ts";
import { readPostings, writePostings } from "../rank/postings.ts";
import type { SearchArticle } from "../rank/search-passage.ts";
import type { Vocabulary } from "../rank/site-file.ts";
import { type Entries, type PartWords, wordsOfPart } from "./words-of-part.ts";

/** Every word, number, and word of a name or opening → the numbers of the articles that have it. */
export interface ArchiveWords {
  words: Map<string, number[]>;
  numbers: Map<string, number[]>;
  names: Map<string, number[]>;
  /** How many articles there are. */
  articles: number;
}

/** Joins what the parts of an archive have, whose articles are numbered through. */
export function joinWords(parts: readonly { words: PartWords; articles: number }[]): ArchiveWords {
  const joined: ArchiveWords = {
    words: new Map(),
    numbers: new Map(),
    names: new Map(),
    articles: 0,
  };
  const put = (map: Map<string, number[]>, entries: Entries) => {
    for (const [entry, written] of entries) {
      const list = map.get(entry) ?? [];
      for (const at of readPostings(written)) list.push(joined.articles + at);
      map.set(entry, list);
    }
  };
  for (const { words, articles } of parts) {
    put(joined.words, words.words);
    put(joined.numbers, words.numbers);
    put(joined.names, words.names);
    joined.articles += articles;
  }
  return joined;
}

/**
 * The vocabulary of a small archive. In how many articles each word is, is only told of several
 * articles; in which ones, only of names.
 */
export function wholeVocabulary({ words, numbers, names, articles }: ArchiveWords): Vocabulary {
  const sorted = {
    words: [...words.keys()].sort(),
    numbers: [...numbers.keys()].sort(),
    // There so few articles have the words of a quotation that they can be looked through.
    names: [...names.keys()].filter((name) => !isOpening(name)).sort(),
  };
  const places = sorted.names.map((name) => writePostings(names.get(name) ?? []));
  const vocabulary: Vocabulary = { ...sorted, articles: [[], [], places] };
  if (articles < 2) return vocabulary;
  const counts: Vocabulary["counts"] = [
    countsOf(sorted.words, words),
    countsOf(sorted.numbers, numbers),
  ];
  return { ...vocabulary, counts };
}

/** The vocabulary of some articles by themselves. */
export function buildVocabulary(articles: readonly SearchArticle[]): Vocabulary {
  const part = { words: wordsOfPart(articles), articles: articles.length };
  return wholeVocabulary(joinWords([part]));
}

/** See `Vocabulary.counts`. */
export function countsOf(keys: readonly string[], articles: Map<string, number[]>): string {
  const digit = (key: string) => Math.floor(Math.log2(articles.get(key)?.length ?? 1)).toString(36);
  return keys.map(digit).join("");
}
