import type { Article } from "./article.ts";
import type { TableName } from "./row-bytes.ts";

/** A table of the articles of a year, or of as many of them as a file holds. */
export interface DataPart {
  /** Without its ending, e.g. `quotations-2024`, or `quotations-2024-2` for the second of a year with very many. */
  name: string;
  table: TableName;
  /** Oldest first. */
  articles: Article[];
}

/** Hosts refuse files from 25 MiB on (https://developers.cloudflare.com/workers/platform/limits/). */
const MOST_BYTES = 20_000_000;

/**
 * The files of the archive’s data, by year from the oldest on: what is new is added to the last file, and the others
 * stay as they are.
 *
 * @param articles newest first
 * @param most bytes of a file
 */
export function dataParts(articles: readonly Article[], most: number = MOST_BYTES): DataPart[] {
  const byYear = Map.groupBy(articles.toReversed(), ({ frontMatter }) =>
    frontMatter.date.slice(0, "2024".length),
  );
  return (["quotations", "figures"] as const).flatMap((table) =>
    [...byYear].flatMap(([year, own]) =>
      split(own, ({ rowBytes }) => rowBytes[table], most).map((part, at) => ({
        name: `${table}-${year}${at === 0 ? "" : `-${at + 1}`}`,
        table,
        articles: part,
      })),
    ),
  );
}

/** As many articles to a part as it holds; those without rows are left out. */
function split(
  articles: readonly Article[],
  bytesOf: (article: Article) => number,
  most: number,
): Article[][] {
  const parts: Article[][] = [];
  let room = 0;
  for (const article of articles) {
    const bytes = bytesOf(article);
    if (bytes === 0) continue;
    if (bytes > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(article);
    room -= bytes;
  }
  return parts;
}
