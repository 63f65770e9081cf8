import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readArticle } from "../articles/read-article.ts";
import { slugFrom } from "../articles/slug-from.ts";
import { now } from "../dates.ts";
import { decodeText } from "./decode-text.ts";
import { entryText } from "./entry-text.ts";
import { fetchAddress } from "./fetch-address.ts";
import { ImportError, type Imported, type LeftOut } from "./imported.ts";
import { takePictures } from "./pictures.ts";
import { differencesShown } from "./prove.ts";
import { READERS, type Reader, readPage } from "./read-page.ts";
import { readMarkdown, readPlainText } from "./read-text.ts";
import { readWord } from "./read-word.ts";
import { type Posts, readExport, readRestPosts } from "./read-wordpress.ts";
import { tidyBody } from "./tidy-body.ts";
import { toMarkdown } from "./to-markdown.ts";
import { linesOf } from "./words-of.ts";

const MOST_BYTES = 100_000_000;

/** What an import did: the files that it wrote, and what the editor is to know. */
export interface Report {
  written: string[];
  notes: string[];
}

/**
 * Brings a file or an address in as entries of `content/articles/`.
 *
 * @param source a path, e.g. `story.docx`, or an address of the web
 * @param root the project’s folder
 * @param reader which reader of pages to follow where the two differ
 * @throws ImportError when nothing was written, with the reason
 */
export async function importFrom(source: string, root: string, reader?: Reader): Promise<Report> {
  const isAddress = /^https?:\/\//i.test(source);
  const named = isAddress ? new URL(source).host : undefined;
  const { bytes, type, url } = isAddress
    ? await fetchAddress(withAuthors(source), named ?? "", MOST_BYTES)
    : { bytes: readBytes(source), type: "", url: undefined };
  if (bytes.length === 0) throw new ImportError("The file is empty.");
  const { articles, skipped } = await read(bytes, source, type, url, reader);
  const report: Report = { written: [], notes: skipped.map((one) => `Skipped: ${one}`) };
  const faults: string[] = [];
  for (const article of articles) {
    try {
      const { written, notes } = await write(article, root, source, named);
      report.written.push(...written);
      report.notes.push(...notes);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      faults.push(
        articles.length === 1 ? error.message : `“${article.facts.title}”: ${error.message}`,
      );
    }
  }
  if (report.written.length === 0)
    throw new ImportError(
      faults.join("\n") || ["No published post is in it.", ...report.notes].join("\n"),
    );
  report.notes.push(...faults.map((fault) => `Not imported: ${fault}`));
  return report;
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

async function write(
  article: Imported,
  root: string,
  source: string,
  named: string | undefined,
): Promise<Report> {
  const { facts, body } = article;
  const slug = slugFrom(facts.title ?? path.parse(source).name);
  const entry = `content/articles/${slug}.md`;
  if (existsSync(path.join(root, entry))) {
    throw new ImportError(
      `${entry} exists already, and nothing is overwritten. Rename or delete it first.`,
    );
  }
  const taken = await takePictures(article, slug, named);
  const leftOut: LeftOut[] = [
    ...article.leftOut,
    ...taken.leftOut,
    ...tidyBody(body, article.base),
  ];
  const lines = linesOf(body).map(({ words }) => words);
  if (lines.length === 0) throw new ImportError("It has no text.");
  const markdown = toMarkdown(body);
  const differences = differencesShown(lines, markdown);
  if (differences.length > 0) {
    const shown = differences.map(
      ({ onlyFirst, onlySecond }) =>
        `  read: “${onlyFirst.join(" ")}”, would be shown: “${onlySecond.join(" ")}”`,
    );
    throw new ImportError(
      `The site would not show every word as it was read. Nothing was written.\n${shown.join("\n")}`,
    );
  }
  const text = entryText(facts, markdown);
  for (const picture of taken.pictures) writeNew(root, `public${picture.path}`, picture.bytes);
  writeNew(root, entry, Buffer.from(text));
  const count = lines.reduce((sum, words) => sum + words.length, 0);
  const { problems } = readArticle(entry, Buffer.from(text), now());
  return {
    written: [entry, ...taken.pictures.map((picture) => `public${picture.path}`)],
    notes: [
      `${entry}: ${count} words, all shown as they were read.`,
      ...leftOut.map(({ what, words }) => `Left out (${what}): ${words}`),
      ...problems.map((problem) => `To do: ${problem}`),
    ],
  };
}

/** Writes a file that is not there yet. */
function writeNew(root: string, file: string, bytes: Uint8Array): void {
  const whole = path.join(root, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  try {
    writeFileSync(whole, bytes, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new ImportError(`${file} exists already, and nothing is overwritten.`);
  }
}

/** The reader that was asked for, e.g. in `--reader defuddle`. */
export function readerNamed(name: string | undefined): Reader | undefined {
  if (name === undefined) return undefined;
  const reader = READERS.find((one) => one === name);
  if (reader === undefined)
    throw new ImportError(
      `There is no reader “${name}”. Write --reader ${READERS.join(" or --reader ")}.`,
    );
  return reader;
}
