import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { LEDGER_FILE, type Ledger, readLedger, writeLedger } from "../anchors/ledger.ts";
import { checkSlugs, ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

/** The archive as it is on disk, and what is recorded of it. */
export function readArchive(): { ledger: Ledger; next: Ledger; problems: string[] } {
  const ledger: Ledger = existsSync(LEDGER_FILE)
    ? readLedger(readFileSync(LEDGER_FILE, "utf8"))
    : new Map();
  const today = new Date().toISOString().slice(0, 10);
  const readings = globSync("content/articles/**/*.{md,markdown}")
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => readArticle(path, readFileSync(path), today, ledger));
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...checkSlugs(readings, ledger),
  ];
  return { ledger, next: ledgerOf(readings, ledger), problems };
}

/** `npm run anchors`: records what is published now, unless that would break what was before. */
if (import.meta.main) {
  const { next, problems } = readArchive();
  if (problems.length > 0) {
    console.error(`Nothing was recorded. To mend first:\n${problems.join("\n")}`);
    process.exitCode = 1;
  } else {
    // Written beside and renamed, so that it is never half there.
    writeFileSync(`${LEDGER_FILE}.new`, writeLedger(next));
    renameSync(`${LEDGER_FILE}.new`, LEDGER_FILE);
    console.log(`${LEDGER_FILE} has the addresses of ${next.size} articles.`);
  }
}
