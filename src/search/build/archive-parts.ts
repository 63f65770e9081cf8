import type { SearchRecord } from "../rank/record.ts";

/** An archive of no more articles is one part, so that a small archive costs no further request. */
const SMALL_ARCHIVE = 150;

/** A part of the archive, which is indexed by itself: the articles of a year, or all of few. */
export interface ArchivePart {
  /** E.g. `2024`; none when the part is the whole archive. */
  year?: string;
  /** Newest first. */
  records: SearchRecord[];
}

/** Divides an archive into the parts that are indexed apart, newest first. */
export function archiveParts(records: readonly SearchRecord[]): ArchivePart[] {
  const sorted = [...records].sort(
    (a, b) => -compare(a.meta.date, b.meta.date) || compare(a.url, b.url),
  );
  if (sorted.length <= SMALL_ARCHIVE) return [{ records: sorted }];
  const years = Map.groupBy(sorted, ({ meta }) => meta.date.slice(0, 4));
  return [...years].map(([year, own]) => ({ year, records: own }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
