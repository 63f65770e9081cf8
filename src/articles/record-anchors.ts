import { now } from "../dates.ts";
import { hasRecords, LEDGER_FOLDER, writeLedger } from "../ledger/ledger-files.ts";
import { checkVersions, VERSIONS_FOLDER, writeVersions } from "../versions/version-files.ts";
import { newVersions } from "./article-versions.ts";
import { counted } from "./counted.ts";
import { linesToPaste } from "./lines-to-paste.ts";
import { printedNotices } from "./printed-notices.ts";
import { ledgerOf } from "./promises.ts";
import { readArchive } from "./read-archive.ts";
import { readFiles } from "./read-file.ts";
import { recordedLater } from "./release.ts";

/**
 * Records what is published now, unless that would break what was before; prints what was done.
 *
 * @param isNew whether nothing was ever published
 */
async function record(isNew: boolean): Promise<void> {
  if (isNew && hasRecords(".")) {
    throw new Error(`There is a record in ${LEDGER_FOLDER} already. Run “npm run anchors”.`);
  }
  const archive = await readArchive(".", isNew, readFiles);
  const { readings, waiting, recorded, problems, lostSlugs, versions } = archive;
  const all = [...problems, ...checkVersions(".", versions), ...lostSlugs];
  if (all.length > 0)
    throw new Error(`To correct first:\n${[...all, ...linesToPaste(all)].join("\n")}`);
  const next = ledgerOf(readings, recorded.ledger);
  const added = newVersions(readings, versions, now());
  // In this order: a version that a run recorded is not recorded by the next one again.
  writeVersions(".", added);
  writeLedger(".", next, recorded);
  for (const conflict of recorded.conflicts) console.log(`Solved: ${conflict}`);
  const notices = readings.flatMap((reading) => reading.notices);
  notices.push(...recordedLater(waiting));
  for (const text of printedNotices(notices)) console.log(text);
  console.log(`${VERSIONS_FOLDER} has ${counted(added.size, "new version")}.`);
  console.log(`${LEDGER_FOLDER} has the addresses of ${counted(next.size, "article")}.`);
}

/** `npm run anchors`, and `npm run anchors -- --new` for the first time. */
try {
  await record(process.argv.includes("--new"));
} catch (error) {
  console.error(`Nothing was recorded. ${(error as Error).message}`);
  process.exitCode = 1;
}
