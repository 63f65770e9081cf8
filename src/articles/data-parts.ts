import { oncePer } from "../once-per.ts";
import type { Article } from "./article.ts";

export type TableName = "quotations" | "figures";

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

/** What a row has besides the words of its passage, the paragraph around and the article’s own columns. */
const ROW_BYTES = 400;

/**
 * About how many bytes the rows of an article have as JSON, by table, rather more than fewer. They are not made for
 * that: an archive has hundreds of thousands of rows, and most of their files are as they were.
 */
const weights = oncePer(({ slug, passages, frontMatter }: Article): Record<TableName, number> => {
  const { title, source } = frontMatter;
  const shared = ROW_BYTES + utf8(title) + utf8(slug) + 2 * utf8(source?.name) + utf8(source?.url);
  const paragraphs = new Map(passages.map(({ id, exact }) => [id, exact]));
  const bytes = { quotations: 0, figures: 0 };
  for (const passage of passages) {
    const own = shared + 2 * utf8(passage.id) + utf8(passage.exact);
    if (passage.kind === "quotation") bytes.quotations += own;
    if (passage.kind === "figure")
      bytes.figures += own + utf8(paragraphs.get(passage.span.paragraph));
  }
  return bytes;
});

const utf8 = (text = "") => Buffer.byteLength(text);

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
      split(own, (article) => weights(article)[table], most).map((part, at) => ({
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
