import { checkVersions } from "../versions/version-files.ts";
import { readSummary } from "./counted.ts";
import { linesToPaste } from "./lines-to-paste.ts";
import { printedNotices } from "./printed-notices.ts";
import { readArchive } from "./read-archive.ts";
import { readChanged } from "./read-changed.ts";
import { draftsToDo } from "./release.ts";

/**
 * Prints what is wrong with the articles, as the build does. What a build or an earlier run has read is not read again,
 * and nothing is forgotten, for a build that needs it may be running.
 */
export async function printProblems(): Promise<void> {
  const archive = await readArchive(".", false, async (files, today) => {
    const purpose = { today, isDev: false };
    return (await readChanged(".", files, purpose, console.log)).readings;
  });
  const { readings, waiting, recorded, problems, lostSlugs, notices, versions } = archive;
  const damaged = checkVersions(".", versions);
  const all = [...problems, ...damaged, ...recorded.conflicts, ...lostSlugs];
  for (const text of [...printedNotices(notices), ...draftsToDo(waiting)]) console.warn(text);
  for (const text of [...all, ...linesToPaste(all)]) console.error(text);
  if (all.length > 0) process.exitCode = 1;
  console.log(readSummary(readings, waiting, all));
}
