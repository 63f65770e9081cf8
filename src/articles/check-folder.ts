import type { InternalLink } from "../markdown/addresses.ts";
import { urls } from "../urls.ts";
import type { VersionNames } from "../versions/version-files.ts";
import { Addresses } from "./addresses.ts";
import { slugOf } from "./article-files.ts";
import { hasVersionsPage } from "./article-versions.ts";
import { problemAt } from "./file-problems.ts";
import { faultOf } from "./link-faults.ts";
import { LinkedArticle } from "./linked-article.ts";
import type { PageReading } from "./pages/read-page.ts";
import type { Reading } from "./read-article.ts";

/** What is served beside articles. */
interface Served {
  /** The paths of the files in `public/`, e.g. `/robots.txt`. */
  publicFiles: Set<string>;
  /** The recorded versions of articles, if any. */
  versions?: VersionNames;
  /** Every file of `content/pages/`. */
  pages?: readonly PageReading[];
  /** The links of `SITE.navigation` to this site. */
  navigation?: readonly InternalLink[];
}

/**
 * Checks what only shows when all articles are read: links and images that lead nowhere.
 *
 * @param readings every file that is shown
 * @param waiting files that are not shown yet, to which no link may lead
 * @returns problems as printed, e.g. `content/articles/x.md:31:5 What is wrong. … (link-page)`
 */
export function checkFolder(
  readings: readonly Reading[],
  { publicFiles, versions = new Map(), pages = [], navigation = [] }: Served,
  waiting: readonly Reading[] = [],
): string[] {
  const linking = [
    ...readings.map(({ path, internalLinks }) => {
      return { path, page: urls.article(slugOf(path)), links: internalLinks };
    }),
    ...pages.map(({ path, internalLinks }) => {
      return { path, page: urls.page(slugOf(path)), links: internalLinks };
    }),
    { path: "src/site.ts", page: urls.home, links: navigation },
  ].filter(({ links }) => links.length > 0);
  // Most articles are not read again, and only for links what they have is to be known.
  if (linking.length === 0) return [];
  const served = new Addresses(publicFiles);
  for (const reading of readings) {
    const slug = slugOf(reading.path);
    if (reading.problems.length > 0) served.addUnknown(slug);
    else served.add(linkedArticle(slug, reading, versions));
  }
  for (const { path, page } of pages) served.addPage(slugOf(path), page);
  const later = new Map(waiting.map(({ path, release }) => [urls.article(slugOf(path)), release]));
  return linking.flatMap(({ path, page, links }) =>
    links.flatMap((link) => {
      const fault = faultOf(link, page, served, later);
      return fault === undefined ? [] : problemAt(path, link.line, link.column, fault[0], fault[1]);
    }),
  );
}

function linkedArticle(slug: string, reading: Reading, versions: VersionNames): LinkedArticle {
  const slugs = { slug, formerly: (reading.formerly ?? []).map((former) => former.slug) };
  const load = () => {
    const { article } = reading;
    if (article === undefined) throw new Error(`${reading.path} has no article.`);
    return article;
  };
  return new LinkedArticle(slugs, load, (article) => hasVersionsPage(article, versions));
}

/** Finds files with one slug, be they shown or not: which of them keeps to what was published is not known. */
export function checkDuplicates(readings: readonly { path: string }[]): string[] {
  const pathOf = new Map<string, string>();
  return readings.flatMap(({ path }) => {
    const slug = slugOf(path);
    const first = pathOf.get(slug);
    if (first === undefined) {
      pathOf.set(slug, path);
      return [];
    }
    const message = `The slug “${slug}” belongs to ${first} already. Rename one of the files.`;
    return [problemAt(path, 1, 1, message, "slug-duplicate")];
  });
}
