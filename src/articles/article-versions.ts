import { VERSIONS_ID } from "../passages/page-ids.ts";
import { type Version, versionOf } from "../versions/version.ts";
import { newestDigest, type VersionNames, versionFiles } from "../versions/version-files.ts";
import type { Article } from "./article.ts";
import { sharePageIds } from "./article-addresses.ts";
import { slugOf } from "./article-files.ts";
import { problemAt } from "./file-problems.ts";
import type { RecordedReading } from "./read-article.ts";

/** The files of an article’s versions, the oldest first; see `versionFiles`. */
export function versionFilesOf({ slug, frontMatter }: Article, names: VersionNames): string[] {
  return versionFiles(names, [slug, ...frontMatter.formerly]);
}

/**
 * Whether an article has a page with what changed between its versions: it has several, was not taken back, and none of
 * its passages was published at that address before.
 */
export function hasVersionsPage(article: Article, names: VersionNames): boolean {
  return (
    article.frontMatter.withdrawn === undefined &&
    versionFilesOf(article, names).length > 1 &&
    !sharePageIds(article).includes(VERSIONS_ID)
  );
}

/**
 * The versions that are published now and not recorded, by slug. Of an article that was taken back, none is.
 *
 * @param recorded the present time, e.g. `2025-03-19T07:00:00+08:00`
 */
export function newVersions(
  readings: readonly RecordedReading[],
  names: VersionNames,
  recorded: string,
): Map<string, Version> {
  const articles = readings
    .filter((reading) => !isKept(reading, names))
    .flatMap(({ article }) => article ?? []);
  return new Map(articles.map((article) => [article.slug, versionOf(article, recorded)]));
}

function isKept({ path, formerly = [], version }: RecordedReading, names: VersionNames): boolean {
  const slugs = [slugOf(path), ...formerly.map(({ slug }) => slug)];
  return version === undefined || newestDigest(versionFiles(names, slugs)) === version;
}

/** Notices of articles of which the present version is not recorded. */
export function unrecordedVersions(
  readings: readonly RecordedReading[],
  names: VersionNames,
): string[] {
  return readings.flatMap((reading) => {
    if (isKept(reading, names)) return [];
    const message =
      "The words of the article are not recorded as a version, to be compared with later ones. Run “npm run anchors” when you publish it.";
    return [problemAt(reading.path, 1, 1, message, "version-not-recorded")];
  });
}
