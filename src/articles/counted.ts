import type { Reading } from "./read-article.ts";

/** A number with what it counts, e.g. `1 problem` and `2 problems`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/**
 * How many files were read, and what became of them.
 *
 * @param waiting drafts, which are left out, and articles whose date has not come, which are read too
 * @returns e.g. `5 articles read, and 1 whose date has not come; 1 draft left out. 0 problems.`
 */
export function readSummary(
  readings: readonly Reading[],
  waiting: readonly Pick<Reading, "release">[],
  problems: readonly string[],
): string {
  const drafts = waiting.filter(({ release }) => release.isDraft).length;
  const later = waiting.length - drafts;
  return [
    `${counted(readings.length, "article")} read`,
    later > 0 ? `, and ${later} whose date has not come` : "",
    drafts > 0 ? `; ${counted(drafts, "draft")} left out` : "",
    `. ${counted(problems.length, "problem")}.`,
  ].join("");
}
