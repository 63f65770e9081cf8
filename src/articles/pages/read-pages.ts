import { urls, withoutBase } from "../../urls.ts";
import { SITE_ADDRESSES } from "../addresses.ts";
import { PAGES_FOLDER, readContentFiles } from "../article-files.ts";
import type { PageReading } from "./read-page.ts";

/** The first name of a path, without an ending, e.g. `search` of `/search/`, `404` of `/404.html`. */
const firstName = (path: string) => /^\/([^/.]*)/.exec(withoutBase(path))?.[1] ?? "";

/** The names at the root of the site that are its own. */
export const OWN_NAMES: ReadonlySet<string> = new Set(
  [
    ...SITE_ADDRESSES,
    urls.article(""),
    urls.year(""),
    urls.data(""),
    urls.shareFrame,
    urls.listFrame,
    urls.searchRecords,
    urls.cardFont(""),
    "/pagefind/",
  ].map(firstName),
);

/**
 * Reads the pages beside the articles.
 *
 * @param root the project’s folder
 * @param publicFiles the paths of the files in `public/`, e.g. `/images/a.jpg`
 * @returns what came of each file; and, in the form of `problemAt`, what stands there and cannot become a page
 */
export async function readPages(
  root: string,
  publicFiles: Iterable<string>,
): Promise<{ readings: PageReading[]; problems: string[] }> {
  const { files, problems } = readContentFiles(root, PAGES_FOLDER);
  if (files.length === 0) return { readings: [], problems };
  // It comes with all that reads Markdown, for which a site without such pages need not wait.
  const { readPage } = await import("./read-page.ts");
  const taken = new Set([...OWN_NAMES, ...[...publicFiles].map(firstName)]);
  const isTaken = (address: string) => taken.has(firstName(address));
  return { readings: files.map(({ path, bytes }) => readPage(path, bytes, isTaken)), problems };
}
