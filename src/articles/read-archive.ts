import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { now } from "../dates.ts";
import { type LedgerReading, readLedger } from "../ledger/ledger-files.ts";
import type { Ledger } from "../ledger/record.ts";
import { type ArticleFile, readArticleFiles } from "./article-files.ts";
import { checkFolder } from "./check-folder.ts";
import { checkSlugs, recordsFor, unrecorded } from "./promises.ts";
import type { Reading, RecordedReading } from "./read-article.ts";

/** All articles as they are on disk, and what was published of them. */
export interface ArchiveReading {
  readings: RecordedReading[];
  recorded: LedgerReading;
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** In the same form: published addresses that lead nowhere now. */
  lostSlugs: string[];
  notices: string[];
}

/** A file with what was published of it. */
export interface HeldFile extends ArticleFile {
  held: Ledger;
}

/** Reads files in their order. */
type ReadFiles = (
  files: readonly HeldFile[],
  today: string,
) => RecordedReading[] | Promise<RecordedReading[]>;

/**
 * Reads the whole archive.
 *
 * @param root the project’s folder
 * @param isNew whether nothing was ever published, so that there may be no record
 * @param readFiles reads every file, or takes the readings of unchanged ones from where they are kept
 */
export async function readArchive(
  root: string,
  isNew: boolean,
  readFiles: ReadFiles,
): Promise<ArchiveReading> {
  const { files, problems: unread } = readArticleFiles(root);
  const recorded = readLedger(root, files.length > 0 && !isNew);
  const heldOf = recordsFor(
    files.map((file) => file.path),
    recorded.ledger,
  );
  const held = files.map((file) => ({ ...file, held: heldOf(file.path) }));
  const readings = await readFiles(held, now());
  return {
    readings,
    recorded,
    problems: [
      ...unread,
      ...recorded.problems,
      ...readings.flatMap((reading) => reading.problems),
      ...checkFolder(readings, publicFiles(root)),
    ],
    lostSlugs: checkSlugs(readings, recorded.ledger),
    notices: [
      ...readings.flatMap((reading) => reading.notices),
      ...unrecorded(readings, recorded.ledger),
    ],
  };
}

/** An article whose only problems are broken promises, as one with notices: to be looked at while it is written. */
export function previewOf({ preview, ...reading }: Reading): Reading {
  if (preview === undefined) return reading;
  const notices = [...reading.problems, ...reading.notices];
  return { ...reading, article: preview, problems: [], notices };
}

/** The files of `public/` as paths from the site’s root, e.g. `/images/a.jpg`. */
function publicFiles(root: string): Set<string> {
  const folder = path.join(root, "public");
  // Git keeps no empty folder.
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(
    files.map(({ parentPath, name }) => {
      const file = path.relative(folder, path.join(parentPath, name));
      return `/${file.replaceAll("\\", "/")}`;
    }),
  );
}
