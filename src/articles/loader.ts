import { createHash } from "node:crypto";
import { channel } from "node:diagnostics_channel";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { type ArticleEntry, entryOf, entrySchema, readingOf } from "./article-entry.ts";
import { PROBLEMS_CHANNEL, placeOfProblem } from "./content-problems.ts";
import { printedNotices } from "./printed-notices.ts";
import { previewOf, readArchive } from "./read-archive.ts";
import { type Reading, readArticle } from "./read-article.ts";

/**
 * Loads every article of `content/articles/` into the content collection.
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
      const { config, store, watcher, logger } = context;
      const isDev = watcher !== undefined;
      const root = fileURLToPath(config.root);
      const code = `${isDev}${digestOfCode(root)}`;
      const digests = new Map<string, string>();
      const entries = new Map(
        store.values().map((entry) => [entry.filePath ?? "", entry as ArticleEntry]),
      );
      const read: typeof readArticle = (path, bytes, today, held) => {
        const record = JSON.stringify([...(held ?? [])]);
        const digest = createHash("sha256").update(`${code}${record}`).update(bytes).digest("hex");
        digests.set(path, digest);
        const before = entries.get(path);
        if (before?.digest === digest) return readingOf(before);
        const reading = readArticle(path, bytes, today, held);
        return isDev ? previewOf(reading) : reading;
      };
      const archive = readArchive(root, false, read, isDev);
      const { readings, recorded, lostSlugs } = archive;
      const problems = [...archive.problems, ...recorded.conflicts, ...(isDev ? [] : lostSlugs)];
      const notices = [...archive.notices, ...(isDev ? lostSlugs : [])];
      if (!isDev && problems.length > 0) throw new ContentProblems(problems);
      // After each change the dev server reads everything; what it said before need not be repeated.
      const isFirst = printed === undefined;
      const all = [...problems, ...notices].join("\n");
      if (all !== printed) {
        for (const problem of problems) logger.error(problem);
        for (const text of printedNotices(notices)) logger.warn(text);
      }
      printed = all;
      // What an earlier run of the server left may be long out of date.
      const bad = new Set(problems.map((problem) => placeOfProblem(problem)?.path));
      await keep(readings, { bad, digests, staysBefore: !isFirst }, context);
      if (isDev) channel(PROBLEMS_CHANNEL).publish(problems);
    },
  } satisfies Loader;
}

/** Every problem of every article, one a line. */
class ContentProblems extends Error {
  override name = "ContentProblems";
  /** Where in this program a problem of an article was found helps nobody. */
  override stack = "";
  constructor(problems: string[]) {
    super(`${problems.length} to correct before the site can be built:\n${problems.join("\n")}`);
  }

  /** Without the problems: Astro looks here for “document” and “window”, and explains them. */
  override toString(): string {
    return this.name;
  }
}

/** Which readings the collection takes. */
interface Keeping {
  /** The paths of files with problems. */
  bad: ReadonlySet<string | undefined>;
  /** Of every file that was read, what its reading depends on. */
  digests: ReadonlyMap<string, string>;
  /** Whether a file with problems keeps what was read of it before. */
  staysBefore: boolean;
}

/** Puts the articles into the collection, and takes out those of lost files. */
async function keep(
  readings: Reading[],
  { bad, digests, staysBefore }: Keeping,
  { store, parseData }: LoaderContext,
): Promise<void> {
  const good = readings.filter(({ path }) => !bad.has(path));
  const kept = new Set(
    (staysBefore ? readings : good).map((reading) => path.parse(reading.path).name),
  );
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const reading of good) {
    const entry = entryOf(reading, digests.get(reading.path) ?? "");
    if (entry) store.set({ ...entry, data: await parseData(entry) });
  }
}

/**
 * Changes with any code and any dependency, so that no file is taken for read that would come out
 * otherwise now. Most code has no part in it, but a list of what has would some day be wrong.
 */
function digestOfCode(root: string): string {
  const files = ["package-lock.json", ...globSync("src/**/*.ts", { cwd: root }).sort()];
  const hash = createHash("sha256").update(process.version);
  for (const file of files) hash.update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}
