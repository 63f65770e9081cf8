import { isBefore, startOf } from "../dates.ts";
import type { Ledger } from "../ledger/record.ts";
import { slugOf } from "./article-files.ts";
import { problemAt } from "./file-problems.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Reading } from "./read-article.ts";

/** Whether an article is still written, waits for its date, or is for all to read. */
type Standing = "draft" | "scheduled" | "published";

/**
 * @param now e.g. `2025-03-19T07:00:00+08:00`; of an article that is dated by its day, the day counts
 */
export function standingOf(
  { draft, date }: Pick<FrontMatter, "draft" | "date">,
  now: string,
): Standing {
  if (draft) return "draft";
  return isBefore(now, date) ? "scheduled" : "published";
}

/** The files of an archive by whether a build shows them now. */
interface Division<One extends Reading> {
  published: One[];
  /** Drafts, and articles whose date has not come. */
  waiting: One[];
}

/** Divides files into those that are published at a time, e.g. `2025-03-19T07:00:00+08:00`, and the others. */
export function divide<One extends Reading>(readings: readonly One[], now: string): Division<One> {
  const division: Division<One> = { published: [], waiting: [] };
  for (const reading of readings) {
    // What cannot be read is reported, so it is not left out.
    const { isDraft: draft, date = now } = reading.release;
    const isPublished = standingOf({ draft, date }, now) === "published";
    division[isPublished ? "published" : "waiting"].push(reading);
  }
  return division;
}

/** Notices of what a build leaves out, and from when on it does not. */
export function waitingNotices(waiting: readonly Reading[]): string[] {
  return waiting.map(({ path, release: { isDraft, date, line, column } }) =>
    isDraft
      ? problemAt(
          path,
          line,
          column,
          "The article is a draft, which only “npm run dev” shows. Delete this line to publish it.",
          "draft",
        )
      : problemAt(
          path,
          line,
          column,
          `The article is left out until ${date}, and “npm run dev” shows it. The first build after that publishes it; run “npm run anchors” then, for its addresses to be guarded.`,
          "date-to-come",
        ),
  );
}

/** What is still wrong with drafts, as one text; nothing where nothing is. */
export function draftsToDo(waiting: readonly Reading[]): string[] {
  const problems = waiting.flatMap((one) => (one.release.isDraft ? one.problems : []));
  return problems.length === 0
    ? []
    : [["To do in drafts, which stop no build:", ...problems].join("\n")];
}

/** What `npm run anchors` says of articles that it leaves out until their date. */
export function recordedLater(waiting: readonly Reading[]): string[] {
  return waiting.flatMap(({ path, release: { isDraft, date, line, column } }) => {
    if (isDraft) return [];
    const message = `The article is not recorded before ${date}, so that it may still be changed. Run “npm run anchors” again once a build has published it.`;
    return [problemAt(path, line, column, message, "recorded-later")];
  });
}

/** When the first of articles that wait for their date is to be published, in ms since 1970. */
export function nextRelease(waiting: readonly Reading[]): number | undefined {
  const dates = waiting.flatMap(({ release: { isDraft, date } }) =>
    isDraft || date === undefined ? [] : startOf(date),
  );
  return dates.length === 0 ? undefined : Math.min(...dates);
}

/** Finds articles that were published and would not be there any more. */
export function checkUnpublished(waiting: readonly Reading[], ledger: Ledger): string[] {
  return waiting.flatMap(({ path, release: { isDraft, line, column } }) => {
    if (!ledger.has(slugOf(path))) return [];
    const what = isDraft
      ? "The article was published, so it cannot be a draft. Delete this line"
      : "The article was published already, so its date cannot lie in the future. Correct it";
    const message = `${what}; or take the article back with the line “withdrawn: The reason”.`;
    return [problemAt(path, line, column, message, "unpublished")];
  });
}
