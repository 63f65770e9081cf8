/** An archive of no more articles is one part, whose vocabulary is a file: those few are read without asking for any. */
const SMALL_ARCHIVE = 10;

/** What tells in which part of the archive an article is, and where there. */
interface Dated {
  /** Of its page. */
  url: string;
  /** Its day or month, e.g. `2025-03-19`. */
  day: string;
}

/** A part of the archive, which is indexed by itself: the articles of a year, or all of few. */
export interface ArchivePart<One extends Dated> {
  /** E.g. `2024`; none when the part is the whole archive. */
  year?: string;
  /** Newest first. */
  articles: One[];
}

/** Divides an archive into the parts that are indexed apart, newest first. */
export function archiveParts<One extends Dated>(articles: readonly One[]): ArchivePart<One>[] {
  const sorted = [...articles].sort((a, b) => -compare(a.day, b.day) || compare(a.url, b.url));
  if (sorted.length <= SMALL_ARCHIVE) return [{ articles: sorted }];
  const years = Map.groupBy(sorted, ({ day }) => day.slice(0, 4));
  return [...years].map(([year, own]) => ({ year, articles: own }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
