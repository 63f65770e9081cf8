import { readSummary } from "./counted.ts";
import { linesToPaste } from "./lines-to-paste.ts";
import { printedNotices } from "./printed-notices.ts";
import { readArchive } from "./read-archive.ts";
import { readFiles } from "./read-file.ts";
import { draftsToDo } from "./release.ts";

/** `npm run lint:content`: says what is wrong with the articles, as the build does, without building. */
const { readings, waiting, recorded, problems, lostSlugs, notices } = await readArchive(
  ".",
  false,
  readFiles,
);
const all = [...problems, ...recorded.conflicts, ...lostSlugs];
for (const text of [...printedNotices(notices), ...draftsToDo(waiting)]) console.warn(text);
for (const text of [...all, ...linesToPaste(all)]) console.error(text);
if (all.length > 0) process.exitCode = 1;
console.log(readSummary(readings, waiting, all));
