/** `site.json`: what this site’s own search needs beside Pagefind’s files. */
export interface SiteFile {
  /** The files of every first search. */
  ahead: string[];
  vocabulary: Vocabulary;
  /** Speakers by name, with the ids of Pagefind’s pages they are quoted in, e.g. `en_63bca5f`. */
  speakers: Record<string, string[]>;
  /** Where the related words of each missing word are, sorted. */
  related: RelatedFile[];
}

/** A file of related words: the first word that it is for, as a stem, and its path. */
export type RelatedFile = [first: string, path: string];

/** Stems of words that are nowhere → words that are, nearest first, e.g. `physician` → `["doctor"]`. */
export type RelatedWords = Record<string, string[]>;

/**
 * Every word and number that can be found, once each and sorted, so that it can be cut by first
 * letter. It is JSON as it stands; an article of 1,000 words takes about 2 KB compressed.
 */
export interface Vocabulary {
  /** Words, folded, e.g. `["abe", "accounting"]`. */
  words: string[];
  /** Numbers as printed, with their units, e.g. `["$51.6 billion", "10"]`. */
  numbers: string[];
  /**
   * In how many articles each word and each number is, as a digit to the base 36: the whole
   * logarithm to the base 2, e.g. `3` for 8 to 15 articles. None when there is one article.
   */
  counts?: [words: string, numbers: string];
}
