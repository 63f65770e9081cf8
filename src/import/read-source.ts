import { readFileSync, statSync } from "node:fs";
import { decodeText } from "./decode-text.ts";
import { fetchAddress } from "./fetch-address.ts";
import { ImportError, type Imported } from "./imported.ts";
import { type Reader, readPage } from "./read-page.ts";
import { readMarkdown, readPlainText } from "./read-text.ts";
import { readWord } from "./read-word.ts";
import { type Posts, readExport, readRestPosts } from "./read-wordpress.ts";

const MOST_BYTES = 100_000_000;

/**
 * Reads the articles of a file or of an address.
 *
 * @param source e.g. `story.docx` or `https://example.org/story`
 * @param named the host of an address, which alone may be private
 * @throws ImportError when it cannot be read, with the reason
 */
export async function readSource(
  source: string,
  named: string | undefined,
  reader: Reader | undefined,
): Promise<Posts> {
  const { bytes, type, url } =
    named === undefined
      ? { bytes: readBytes(source), type: "", url: undefined }
      : await fetchAddress(withAuthors(source), named, MOST_BYTES);
  if (bytes.length === 0) throw new ImportError("The file is empty.");
  return read(bytes, source, type, url, reader);
}

/** WordPress names authors only when it is asked to. */
function withAuthors(address: string): string {
  const url = new URL(address);
  if (/\/wp-json\/wp\/v2\//.test(url.pathname)) url.searchParams.set("_embed", "author");
  return url.href;
}

function readBytes(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw new ImportError(`The file has more than ${MOST_BYTES} bytes.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ImportError(
      code === "ENOENT" ? "There is no such file." : `The file cannot be read (${code}).`,
    );
  }
}

async function read(
  bytes: Uint8Array,
  source: string,
  type: string,
  url: string | undefined,
  reader: Reader | undefined,
): Promise<Posts> {
  const one = (article: Imported) => ({ articles: [article], skipped: [] });
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (start.startsWith("PK") || /\.docx$/i.test(source)) return one(await readWord(bytes));
  if (start.startsWith("\xd0\xcf\x11\xe0"))
    throw new ImportError(
      "The file is of old Word or has a password. Save it as .docx without a password.",
    );
  if (start.startsWith("%PDF"))
    throw new ImportError("A PDF cannot be imported. Import what it was made from.");
  if (start.startsWith("{\\rtf"))
    throw new ImportError("An RTF file cannot be imported. Save it as .docx and import that.");
  const text = decodeText(bytes, type);
  if (text.trim() === "") throw new ImportError("The file is empty.");
  const head = text.slice(0, 2000).trimStart();
  if (/^[[{]/.test(head)) {
    const posts = readRestPosts(text);
    if (posts !== undefined) return posts;
  }
  if (/^(?:<\?xml[\s\S]*?)?<rss\b/.test(text.trimStart().slice(0, 20_000))) return readExport(text);
  if (/\.(?:md|markdown)$/i.test(source)) return one(readMarkdown(text));
  const isHtml =
    /html/i.test(type) ||
    /\.x?html?$/i.test(source) ||
    /^<(?:!doctype html|html|head|body)/i.test(head);
  if (isHtml) return one(await readPage(text, url, reader));
  return one(readPlainText(text));
}
