import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { now } from "../dates.ts";
import { type LedgerReading, readLedger } from "../ledger/ledger-files.ts";
import { readVersionNames, type VersionNames } from "../versions/version-files.ts";
import { readArticleFiles, slugOf } from "./article-files.ts";
import { unrecordedVersions } from "./article-versions.ts";
import { checkDuplicates, checkFolder } from "./check-folder.ts";
import { checkSlugs, recordsFor, unrecorded } from "./promises.ts";
import { type Reading, readArticle } from "./read-article.ts";
import { checkUnpublished, divide, waitingNotices } from "./release.ts";

/** All articles as they are on disk, and what was published of them. */
export interface ArchiveReading {
  /** The files that are shown. */
  readings: Reading[];
  recorded: LedgerReading;
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** In the same form: published addresses that lead nowhere now. */
  lostSlugs: string[];
  notices: string[];
  /** The recorded versions of all articles. */
  versions: VersionNames;
}

/**
 * Reads the whole archive.
 *
 * @param root the project’s folder
 * @param isNew whether nothing was ever published, so that there may be no record
 * @param read reads one file; `readArticle`, or what keeps the readings of unchanged files
 * @param isDev whether drafts, and articles whose date has not come, are shown too
 */
export function readArchive(
  root: string,
  isNew = false,
  read: typeof readArticle = readArticle,
  isDev = false,
): ArchiveReading {
  const { files, problems: unread } = readArticleFiles(root);
  const recorded = readLedger(root, files.length > 0 && !isNew);
  const held = recordsFor(
    files.map((file) => file.path),
    recorded.ledger,
  );
  const today = now();
  const all = files.map((file) => read(file.path, file.bytes, today, held(file.path)));
  const { published, waiting } = divide(all, today);
  const readings = isDev ? all : published;
  // An article whose date will come must not stop the build that publishes it.
  const later = isDev ? [] : waiting.filter(({ release }) => !release.isDraft);
  const drafts = isDev ? [] : waiting.filter(({ release }) => release.isDraft);
  const versions = readVersionNames(root);
  const served = { publicFiles: publicFiles(root), versions };
  const { ledger } = recorded;
  const gone = new Set(waiting.map(({ path }) => slugOf(path)));
  const toBeThere = new Map([...ledger].filter(([slug]) => !gone.has(slug)));
  const notRecorded = unrecorded(published, ledger);
  return {
    readings,
    recorded,
    versions,
    problems: [
      ...unread,
      ...recorded.problems,
      ...[...readings, ...later].flatMap((reading) => reading.problems),
      ...checkDuplicates(all),
      ...new Set([
        ...checkFolder(readings, served, [...drafts, ...later]),
        ...(later.length > 0 ? checkFolder([...readings, ...later], served, drafts) : []),
      ]),
    ],
    lostSlugs: [...checkUnpublished(waiting, ledger), ...checkSlugs(readings, toBeThere)],
    notices: [
      ...readings.flatMap((reading) => reading.notices),
      ...notRecorded,
      // Who records the addresses records the version too.
      ...(notRecorded.length > 0 ? [] : unrecordedVersions(published, versions)),
      ...waitingNotices(waiting),
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
