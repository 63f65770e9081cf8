import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readArticle } from "../articles/read-article.ts";
import { STAND_IN_ADVICE } from "../articles/slug-from.ts";
import { now } from "../dates.ts";
import { type EntryName, newNames } from "./entry-names.ts";
import { entryText } from "./entry-text.ts";
import { ImportError, type Imported, type LeftOut } from "./imported.ts";
import { isDoubtful } from "./page-facts.ts";
import { takePictures } from "./pictures.ts";
import { differencesShown } from "./prove.ts";
import { READERS, type Reader } from "./read-page.ts";
import { readSource } from "./read-source.ts";
import { tidyBody } from "./tidy-body.ts";
import { toMarkdown } from "./to-markdown.ts";
import { linesOf } from "./words-of.ts";

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
  const { articles, skipped } = await readSource(source, named, reader);
  const report: Report = { written: [], notes: skipped.map((one) => `Skipped: ${one}`) };
  const faults: string[] = [];
  const nameOf = newNames(articles.length === 1 ? path.parse(source).name : undefined);
  for (const article of articles) {
    try {
      const { written, notes } = await write(article, nameOf(article), root, named);
      report.written.push(...written);
      report.notes.push(...notes);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      const { title, sourceUrl } = article.facts;
      const name = title === undefined ? `without a title, ${sourceUrl}` : `“${title}”`;
      faults.push(articles.length === 1 ? error.message : `${name}: ${error.message}`);
    }
  }
  if (report.written.length === 0)
    throw new ImportError(
      faults.join("\n") || ["No published post is in it.", ...report.notes].join("\n"),
    );
  report.notes.push(...faults.map((fault) => `Not imported: ${fault}`));
  return report;
}

async function write(
  article: Imported,
  { slug, isStandIn }: EntryName,
  root: string,
  named: string | undefined,
): Promise<Report> {
  const { facts, body } = article;
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
      ...(isStandIn ? [`To do: ${entry}: ${STAND_IN_ADVICE}`] : []),
      ...(facts.authors ?? []).filter(isDoubtful).map(doubtAbout),
      ...leftOut.map(({ what, words }) => `Left out (${what}): ${words}`),
      ...problems.map((problem) => `To do: ${problem}`),
    ],
  };
}

function doubtAbout(name: string): string {
  return `To do: The author “${name}” may be more than a name. Write only names below “authors”, each in a line of its own.`;
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
