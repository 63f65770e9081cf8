import type { Passage } from "../passages/passage.ts";
import type { FrontMatter } from "./front-matter.ts";

export type TableName = "quotations" | "figures";

/** By table. */
export type RowBytes = Record<TableName, number>;

/** What a row has besides the words of its passage, the paragraph around and the article’s own columns. */
const ROW_BYTES = 400;

/**
 * About how many bytes the rows of an article have as JSON, rather more than fewer. They are not made for that: an archive
 * has hundreds of thousands of rows, and most of their files are as they were.
 */
export function rowBytesOf(
  slug: string,
  { title, source }: Pick<FrontMatter, "title" | "source">,
  passages: readonly Passage[],
): RowBytes {
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
}

const utf8 = (text = "") => Buffer.byteLength(text);
