import { globSync, readFileSync } from "node:fs";
import type { Ledger } from "../anchors/ledger.ts";
import {
  hasLedger,
  LEDGER_FOLDER,
  type LedgerReading,
  readLedger,
  writeLedger,
} from "../anchors/ledger-files.ts";
import { checkFolder } from "./check-folder.ts";
import { checkSlugs, ledgerOf, recordsFor } from "./promises.ts";
import { readArticle } from "./read-article.ts";

/**
 * The archive as it is on disk, and what is to be recorded of it.
 *
 * @param isNew whether nothing was ever published
 */
export function readArchive(isNew = false): {
  before: LedgerReading;
  next: Ledger;
  problems: string[];
} {
  const paths = globSync("content/articles/**/*.{md,markdown}")
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
  const before = readLedger(".", paths.length > 0 && !isNew);
  const today = new Date().toISOString().slice(0, 10);
  const held = recordsFor(paths, before.ledger);
  const readings = paths.map((path) => readArticle(path, readFileSync(path), today, held(path)));
  const publicFiles = globSync("**/*", { cwd: "public" }).map(
    (name) => `/${name.replaceAll("\\", "/")}`,
  );
  const problems = [
    ...before.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...checkFolder(readings, new Set(publicFiles)),
    ...checkSlugs(readings, before.ledger),
  ];
  return { before, next: ledgerOf(readings, before.ledger), problems };
}

/** Records what is published now, unless that would break what was before; prints what was done. */
function record(isNew: boolean): void {
  if (isNew && hasLedger(".")) {
    throw new Error(`There is a record in ${LEDGER_FOLDER} already. Run “npm run anchors”.`);
  }
  const { before, next, problems } = readArchive(isNew);
  if (problems.length > 0) throw new Error(`To correct first:\n${problems.join("\n")}`);
  writeLedger(".", next, before);
  for (const conflict of before.conflicts) console.log(`Solved: ${conflict}`);
  console.log(`${LEDGER_FOLDER} has the addresses of ${next.size} articles.`);
}

/** `npm run anchors`, and `npm run anchors -- --new` for the first time. */
if (import.meta.main) {
  try {
    record(process.argv.includes("--new"));
  } catch (error) {
    console.error(`Nothing was recorded. ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
