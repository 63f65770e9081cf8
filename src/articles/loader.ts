import { channel } from "node:diagnostics_channel";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { entrySchema } from "./article-entry.ts";
import {
  type ContentSaid,
  PROBLEMS_CHANNEL,
  placeOfProblem,
  READ_CHANNEL,
  type ReadArticle,
  SAID_CHANNEL,
} from "./content-problems.ts";
import { linesToPaste } from "./lines-to-paste.ts";
import { printedNotices } from "./printed-notices.ts";
import { type ReadFiles, readArchive } from "./read-archive.ts";
import type { Reading, RecordedReading } from "./read-article.ts";
import { forgetOthers, readChanged } from "./read-changed.ts";
import { readingAheadIsDone } from "./reading-ahead.ts";

/**
 * Loads every article of `content/articles/` into the content collection: of each the key under which
 * `kept-readings.ts` has it.
 *
 * A build stops with the problems of all files at once. The dev server says what is wrong and goes
 * on with the other articles; a file that gets a problem stays as it was before. What breaks a
 * promise to readers is only a notice there, so that a correction can be looked at while it is
 * written. A file that has not changed is not read again.
 */
export function articlesLoader() {
  let printed: string | undefined;
  return {
    name: "articles",
    schema: entrySchema,
    async load(context) {
      const { config, watcher, logger } = context;
      const isDev = watcher !== undefined;
      const root = fileURLToPath(config.root);
      await readingAheadIsDone();
      let keys: ReadonlyMap<string, string> = new Map();
      const readFiles: ReadFiles = async (files, today) => {
        const changed = await readChanged(root, files, { today, isDev }, (text) =>
          logger.info(text),
        );
        keys = changed.keys;
        forgetOthers(root, keys, isDev);
        return changed.readings;
      };
      const archive = await readArchive(root, false, readFiles, isDev);
      const { readings, recorded, lostSlugs } = archive;
      const problems = [...archive.problems, ...recorded.conflicts, ...(isDev ? [] : lostSlugs)];
      const notices = [...archive.notices, ...(isDev ? lostSlugs : [])];
      if (!isDev && problems.length > 0) throw new ContentProblems(problems);
      // After each change the dev server reads everything; what it said before need not be repeated.
      const isFirst = printed === undefined;
      const all = [...problems, ...notices].join("\n");
      if (all !== printed) {
        for (const text of [...problems, ...linesToPaste(problems)]) logger.error(text);
        for (const text of printedNotices(notices)) logger.warn(text);
      }
      printed = all;
      // What an earlier run of the server left may be long out of date.
      const bad = new Set(problems.map((problem) => placeOfProblem(problem)?.path));
      await keep(readings, { bad, keys, staysBefore: !isFirst }, context);
      if (isDev) channel(PROBLEMS_CHANNEL).publish(problems);
      else {
        channel(READ_CHANNEL).publish(readings.flatMap((reading) => readArticleOf(reading, keys)));
        const said: ContentSaid = {
          notices: printedNotices(notices),
          until: archive.nextRelease,
        };
        channel(SAID_CHANNEL).publish(said);
      }
    },
  } satisfies Loader;
}

/** Every problem of every article, one a line. */
class ContentProblems extends Error {
  override name = "ContentProblems";
  /** Where in this program a problem of an article was found helps nobody. */
  override stack = "";
  constructor(problems: string[]) {
    super(
      `${problems.length} to correct before the site can be built:\n${[...problems, ...linesToPaste(problems)].join("\n")}`,
    );
  }

  /** Without the problems: Astro looks here for “document” and “window”, and explains them. */
  override toString(): string {
    return this.name;
  }
}

/** What is published of a reading: nothing where the article was taken back, and has no words to be found by. */
function readArticleOf(
  { path: file, release: { date }, version }: RecordedReading,
  keys: ReadonlyMap<string, string>,
): ReadArticle[] {
  const key = keys.get(file);
  if (date === undefined || version === undefined || key === undefined) return [];
  return [{ slug: path.parse(file).name, date, key }];
}

/** Which readings the collection takes. */
interface Keeping {
  /** The paths of files with problems. */
  bad: ReadonlySet<string | undefined>;
  /** Of every file, under which key its reading is kept. */
  keys: ReadonlyMap<string, string>;
  /** Whether a file with problems keeps what was read of it before. */
  staysBefore: boolean;
}

/** Puts the articles into the collection, and takes out those of lost files. */
async function keep(
  readings: Reading[],
  { bad, keys, staysBefore }: Keeping,
  { store, parseData }: LoaderContext,
): Promise<void> {
  const slugOf = (file: string) => path.parse(file).name;
  const good = readings.filter((reading) => !bad.has(reading.path));
  const kept = new Set((staysBefore ? readings : good).map((reading) => slugOf(reading.path)));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { path: filePath } of good) {
    const id = slugOf(filePath);
    const key = keys.get(filePath) ?? "";
    store.set({ id, filePath, digest: key, data: await parseData({ id, data: { key } }) });
  }
}
