import { now } from "../dates.ts";
import { type LedgerReading, missingLedger, readLedger } from "../ledger/ledger-files.ts";
import type { Ledger } from "../ledger/record.ts";
import { SITE } from "../site.ts";
import { readVersionNames, type VersionNames } from "../versions/version-files.ts";
import { ARTICLES_FOLDER, type ArticleFile, readContentFiles, slugOf } from "./article-files.ts";
import { unrecordedVersions } from "./article-versions.ts";
import { checkDuplicates, checkFolder } from "./check-folder.ts";
import { checkImages } from "./check-images.ts";
import { movedElsewhere } from "./moved-elsewhere.ts";
import { navigationLinks, settingsFile } from "./navigation-links.ts";
import { readPages } from "./pages/read-pages.ts";
import { checkSlugs, recordsFor, unrecorded } from "./promises.ts";
import { publicFiles } from "./public-files.ts";
import type { Reading, RecordedReading } from "./read-article.ts";
import { checkUnpublished, divide, nextRelease, waitingNotices } from "./release.ts";

/** All articles as they are on disk, and what was published of them. */
export interface ArchiveReading {
  /** The files that are shown. */
  readings: RecordedReading[];
  /** Drafts, and articles whose date has not come. */
  waiting: RecordedReading[];
  recorded: LedgerReading;
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** In the same form: published addresses that lead nowhere now. */
  lostSlugs: string[];
  notices: string[];
  /** When the next article is to be published, in ms since 1970, if one waits for its date. */
  nextRelease: number | undefined;
  /** The recorded versions of all articles. */
  versions: VersionNames;
}

/** A file with what was published of it. */
export interface HeldFile extends ArticleFile {
  held: Ledger;
}

/** Reads files in their order. */
export type ReadFiles = (
  files: readonly HeldFile[],
  today: string,
) => RecordedReading[] | Promise<RecordedReading[]>;

/**
 * Reads the whole archive.
 *
 * @param root the project’s folder
 * @param isNew whether nothing was ever published, so that there may be no record
 * @param readFiles reads every file, or takes the readings of unchanged ones from where they are kept
 * @param isDev whether drafts, and articles whose date has not come, are shown too
 */
export async function readArchive(
  root: string,
  isNew: boolean,
  readFiles: ReadFiles,
  isDev = false,
): Promise<ArchiveReading> {
  const { files, problems: unread } = readContentFiles(root, ARTICLES_FOLDER);
  const recorded = readLedger(root);
  const heldOf = recordsFor(
    files.map((file) => file.path),
    recorded.ledger,
  );
  const held = files.map((file) => ({ ...file, held: heldOf(file.path) }));
  const today = now();
  const all = await readFiles(held, today);
  const { published, waiting } = divide(all, today);
  const readings = isDev ? all : published;
  // An article whose date will come must not stop the build that publishes it.
  const later = isDev ? [] : waiting.filter(({ release }) => !release.isDraft);
  const drafts = isDev ? [] : waiting.filter(({ release }) => release.isDraft);
  const versions = readVersionNames(root);
  const inPublic = publicFiles(root);
  const { readings: pages, problems: unreadPages } = await readPages(root, inPublic);
  const navigation = navigationLinks(SITE.navigation, settingsFile(root));
  const served = { publicFiles: inPublic, versions, pages, navigation };
  const { ledger } = recorded;
  const gone = new Set(waiting.map(({ path }) => slugOf(path)));
  const toBeThere = new Map([...ledger].filter(([slug]) => !gone.has(slug)));
  const better = movedElsewhere(readings, ledger);
  const say = (text: string) => better.get(text) ?? text;
  const notRecorded = unrecorded(published, ledger);
  return {
    readings,
    waiting,
    recorded,
    nextRelease: nextRelease(waiting),
    versions,
    problems: [
      ...unread,
      ...recorded.problems,
      ...(published.length > 0 && !isNew ? missingLedger(root) : []),
      ...[...readings, ...later].flatMap((reading) => reading.problems.map(say)),
      ...checkDuplicates(all),
      ...unreadPages,
      ...pages.flatMap((page) => page.problems),
      ...checkDuplicates(pages),
      ...new Set([
        ...checkFolder(readings, served, [...drafts, ...later]),
        ...(later.length > 0 ? checkFolder([...readings, ...later], served, drafts) : []),
      ]),
      ...(await checkImages(root, [...readings, ...later, ...pages], inPublic)),
    ],
    lostSlugs: [...checkUnpublished(waiting, ledger), ...checkSlugs(readings, toBeThere)],
    notices: [
      ...readings.flatMap((reading) => reading.notices.map(say)),
      ...pages.flatMap((page) => page.notices),
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
