import type { Published } from "./published.ts";

/** What was published of one article. */
export interface ArticleRecord {
  /** The digest of the headline and the standfirst. */
  headline: string;
  /** The digest of the words of the text. */
  body: string;
  /** The day of its last update when it was recorded, e.g. `2025-03-21`. */
  updated: string | null;
  /** How many corrections it had. */
  corrections: number;
  /** Slugs under which it was published before. */
  formerly: string[];
  /** Its passages, in reading order. */
  passages: Published[];
  /** Passages that it had before. */
  former: Published[];
}

/** All that was ever published, by slug. */
export type Ledger = Map<string, ArticleRecord>;

/**
 * The record of an article: under its slug, else under one that it had before. When there are
 * records under several, what the others have counts as passages that the article had before.
 */
export function recordOf(
  ledger: Ledger,
  slug: string,
  formerly: readonly string[],
): ArticleRecord | undefined {
  const [record, ...others] = [...new Set([slug, ...formerly])].flatMap(
    (one) => ledger.get(one) ?? [],
  );
  if (record === undefined || others.length === 0) return record;
  const known = new Set(publishedIn(record).map(({ id }) => id));
  const added = others.flatMap(publishedIn).filter(({ id }) => !known.has(id) && known.add(id));
  return {
    ...record,
    formerly: [...new Set([record, ...others].flatMap((one) => one.formerly))],
    former: [...record.former, ...added],
  };
}

/** All passages that were ever published of an article, those that it has now first. */
export function publishedIn(record: ArticleRecord | undefined): Published[] {
  return record === undefined ? [] : [...record.passages, ...record.former];
}
