import { now } from "../dates.ts";
import { type LedgerReading, readLedger } from "../ledger/ledger-files.ts";
import type { Ledger } from "../ledger/record.ts";
import { SITE } from "../site.ts";
import { ARTICLES_FOLDER, type ArticleFile, readContentFiles } from "./article-files.ts";
import { checkFolder } from "./check-folder.ts";
import { navigationLinks, settingsFile } from "./navigation-links.ts";
import { readPages } from "./pages/read-pages.ts";
import { checkSlugs, recordsFor, unrecorded } from "./promises.ts";
import { publicFiles } from "./public-files.ts";
import type { Reading, RecordedReading } from "./read-article.ts";

/** All articles as they are on disk, and what was published of them. */
export interface ArchiveReading {
  readings: RecordedReading[];
  recorded: LedgerReading;
  /** As printed: `content/articles/x.md:31:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** In the same form: published addresses that lead nowhere now. */
  lostSlugs: string[];
  notices: string[];
}

/** A file with what was published of it. */
export interface HeldFile extends ArticleFile {
  held: Ledger;
}

/** Reads files in their order. */
type ReadFiles = (
  files: readonly HeldFile[],
  today: string,
) => RecordedReading[] | Promise<RecordedReading[]>;

/**
 * Reads the whole archive.
 *
 * @param root the project’s folder
 * @param isNew whether nothing was ever published, so that there may be no record
 * @param readFiles reads every file, or takes the readings of unchanged ones from where they are kept
 */
export async function readArchive(
  root: string,
  isNew: boolean,
  readFiles: ReadFiles,
): Promise<ArchiveReading> {
  const { files, problems: unread } = readContentFiles(root, ARTICLES_FOLDER);
  const inPublic = publicFiles(root);
  const pages = readPages(root, inPublic);
  const recorded = readLedger(root, files.length > 0 && !isNew);
  const heldOf = recordsFor(
    files.map((file) => file.path),
    recorded.ledger,
  );
  const held = files.map((file) => ({ ...file, held: heldOf(file.path) }));
  const readings = await readFiles(held, now());
  return {
    readings,
    recorded,
    problems: [
      ...unread,
      ...recorded.problems,
      ...readings.flatMap((reading) => reading.problems),
      ...pages.problems,
      ...pages.readings.flatMap((reading) => reading.problems),
      ...checkFolder(readings, inPublic, {
        pages: pages.readings,
        navigation: navigationLinks(SITE.navigation, settingsFile(root)),
      }),
    ],
    lostSlugs: checkSlugs(readings, recorded.ledger),
    notices: [
      ...readings.flatMap((reading) => reading.notices),
      ...pages.readings.flatMap((reading) => reading.notices),
      ...unrecorded(readings, recorded.ledger),
    ],
  };
}

/** An article whose only problems are broken promises, as one with notices: to be looked at while it is written. */
export function previewOf({ preview, ...reading }: Reading): Reading {
  if (preview === undefined) return reading;
  const notices = [...reading.problems, ...reading.notices];
  return { ...reading, article: preview, problems: [], notices };
}
