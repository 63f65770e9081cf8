import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { printRecord, readRecord } from "./read-record.ts";
import type { Ledger } from "./record.ts";

/** Where the records are kept, from the project’s root: a file for each article, named by its slug. */
export const LEDGER_FOLDER = "content/anchors";

/** The ledger as it is on disk. */
export interface LedgerReading {
  ledger: Ledger;
  /** As printed: `content/anchors/x.json:3:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** Problems that `npm run anchors` solves. */
  conflicts: string[];
  /** What the files hold, by slug. */
  files: Map<string, string>;
}

/** The problem that there is no ledger, if that is so; the folder may only be missing while nothing is published. */
export function missingLedger(root: string): string[] {
  return isFolder(path.join(root, LEDGER_FOLDER))
    ? []
    : [
        `${LEDGER_FOLDER}:1:1 The record of all published addresses is missing. Restore the folder from version control, or begin one with “npm run anchors -- --new” if nothing was ever published. (ledger-missing)`,
      ];
}

/**
 * Reads all that was published.
 *
 * @param root the project’s folder, e.g. `.`
 */
export function readLedger(root: string): LedgerReading {
  const reading: LedgerReading = {
    ledger: new Map(),
    problems: [],
    conflicts: [],
    files: new Map(),
  };
  const folder = path.join(root, LEDGER_FOLDER);
  if (!isFolder(folder)) return reading;
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  for (const name of names.sort()) {
    const file = `${LEDGER_FOLDER}/${name}`;
    const slug = name.slice(0, -".json".length);
    let text: string;
    try {
      text = readFileSync(path.join(folder, name), "utf8");
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      reading.problems.push(
        `${file}:1:1 The record cannot be read (${code}). Make it a readable file again. (record-damaged)`,
      );
      continue;
    }
    const { record, problems, conflicts } = readRecord(file, text);
    if (record !== undefined) reading.ledger.set(slug, record);
    reading.files.set(slug, text);
    reading.problems.push(...problems);
    reading.conflicts.push(...conflicts);
  }
  return reading;
}

/**
 * Writes what changed in the ledger, and removes the files of slugs that are not in it. The new files
 * are all written beside the old ones first, so that an old or a new one is there at any time.
 *
 * @param before the ledger as it was read
 * @throws when a file cannot be written, or was changed after it was read
 */
export function writeLedger(root: string, next: Ledger, before: LedgerReading): void {
  const folder = path.join(root, LEDGER_FOLDER);
  mkdirSync(folder, { recursive: true });
  const changed = [...next]
    .map(([slug, record]) => ({ slug, text: printRecord(record) }))
    .filter(({ slug, text }) => before.files.get(slug) !== text);
  const removed = [...before.files.keys()].filter((slug) => !next.has(slug));
  const fileOf = (slug: string) => path.join(folder, `${slug}.json`);
  const newFileOf = (slug: string) => `${fileOf(slug)}.${process.pid}.new`;
  try {
    for (const slug of [...changed.map((one) => one.slug), ...removed]) {
      if (storedText(fileOf(slug)) === before.files.get(slug)) continue;
      throw new Error(`${LEDGER_FOLDER}/${slug}.json was changed at the same time. Run it again.`);
    }
    for (const { slug, text } of changed) writeFileSync(newFileOf(slug), text);
    for (const { slug } of changed) renameSync(newFileOf(slug), fileOf(slug));
    for (const slug of removed) rmSync(fileOf(slug), { force: true });
  } finally {
    for (const { slug } of changed) rmSync(newFileOf(slug), { force: true });
  }
}

/** Whether anything was ever recorded. Version control keeps no empty folder, so that one counts as none. */
export function hasRecords(root: string): boolean {
  const folder = path.join(root, LEDGER_FOLDER);
  return isFolder(folder) && readdirSync(folder).some((name) => name.endsWith(".json"));
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function storedText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
