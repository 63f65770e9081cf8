/** `site.json`: what this site’s own search needs beside Pagefind’s files. */
export interface SiteFile {
  /** The files of every first search. */
  ahead: string[];
  /** The parts of the archive, newest first; each is an index of Pagefind’s. */
  parts: PartFile[];
  /** All words of a small archive, the common ones of a large archive. */
  vocabulary: Vocabulary;
  /** Where the other words are; only of a large archive. */
  shards?: Shards;
  /** Where the related words of each missing word are, sorted. */
  related: RelatedFile[];
}

/** One part of the archive. Articles are numbered through all parts, newest first, from 0. */
export interface PartFile {
  /** The folder of its files, e.g. `2024/`; empty for the only part of a small archive. */
  folder: string;
  /** The year of all its articles, e.g. `2024`; none when they are of any year. */
  year?: string;
  /** How many articles it has. */
  articles: number;
  /** Pagefind’s ids of its articles, in their order, e.g. `["en_63bca5f"]`, or the path of a file of them. */
  pages: string[] | string;
  /** What Pagefind’s own entry file would say. */
  entry: unknown;
}

/** Where the words of a large archive are. */
export interface Shards {
  /** The folder of the files; its name changes with what is in them. */
  folder: string;
  /** With what each of `0.json`, `1.json` … begins, sorted; what is before the first is nowhere. */
  firsts: string[];
  /** With what each of `common-0.json` … begins, sorted: the articles of common words, by root. */
  common: string[];
  /**
   * First letters of words; the words that begin with the n-th are in `spelled-n.json`, which is
   * read when a word may be mistyped.
   */
  letters: string;
}

/** A file of related words: the first word that it is for, as a stem, and its path. */
export type RelatedFile = [first: string, path: string];

/** Stems of words that are nowhere → words that are, nearest first, e.g. `physician` → `["doctor"]`. */
export type RelatedWords = Record<string, string[]>;

/**
 * Words and numbers that can be found, once each and sorted. It is JSON as it stands; an article
 * of 1,000 words takes about 2 KB compressed.
 */
export interface Vocabulary {
  /** Words, folded, e.g. `["abe", "accounting"]`. */
  words: string[];
  /** Numbers as printed, with their units, e.g. `["$51.6 billion", "10"]`. */
  numbers: string[];
  /**
   * Words of names by what they are the name of, folded, e.g. `["author:berg", "speaker:roe"]`; of a large archive how
   * its quotations begin, too, as `openingKey` says.
   */
  names?: string[];
  /**
   * In how many articles each word and each number is, as a digit to the base 36: the whole
   * logarithm to the base 2, e.g. `3` for 8 to 15 articles. None when there is one article.
   */
  counts?: [words: string, numbers: string];
  /**
   * In which articles each word, number and name is, as `writePostings` writes it; empty for what
   * is in so many that it tells nothing.
   */
  articles?: [words: string[], numbers: string[], names: string[]];
}
