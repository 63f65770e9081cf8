import { urls } from "../urls.ts";
import { ABOUT } from "./article.ts";
import { problemAt, type Reading } from "./read-article.ts";

/**
 * Checks what only shows when all articles are read: one slug twice, and links that lead nowhere.
 *
 * @param readings every file of the archive
 * @param publicFiles the paths of the files in `public/`, e.g. `/robots.txt`
 * @returns problems as printed, e.g. `content/articles/x.md:31:5 What is wrong. … (link-page)`
 */
export function checkFolder(readings: Reading[], publicFiles: Set<string>): string[] {
  const problems: string[] = [];
  const pathOf = new Map<string, string>();
  const idsAt = new Map<string, Set<string> | undefined>([
    [urls.home, undefined],
    [urls.search, undefined],
  ]);
  for (const file of publicFiles) idsAt.set(file, undefined);

  for (const { path, article } of readings) {
    const slug = slugOf(path);
    const first = pathOf.get(slug);
    if (first === undefined) pathOf.set(slug, path);
    else {
      problems.push(
        problemAt(
          path,
          1,
          1,
          `The slug “${slug}” belongs to ${first} already. Rename one of the files.`,
          "slug-duplicate",
        ),
      );
    }
    const ids = article?.sections.map((section) => section.id);
    // A file with problems of its own is not asked for its ids.
    idsAt.set(urls.article(slug), ids && new Set([...ids, ABOUT.id]));
  }

  for (const { path, internalLinks } of readings) {
    const base = new URL(urls.article(slugOf(path)), "https://site.invalid");
    for (const { href, line, column } of internalLinks) {
      const { pathname, hash } = new URL(href, base);
      const ids = idsAt.get(pathname);
      if (!idsAt.has(pathname)) {
        problems.push(
          problemAt(
            path,
            line,
            column,
            `The link “${href}” leads to a page that does not exist. Correct its address.`,
            "link-page",
          ),
        );
      } else if (hash.length > 1 && ids !== undefined && !ids.has(fragmentOf(hash))) {
        problems.push(
          problemAt(
            path,
            line,
            column,
            `The link “${href}” leads to a section that does not exist. The sections there are ${[...ids].map((id) => `#${id}`).join(", ")}.`,
            "link-fragment",
          ),
        );
      }
    }
  }
  return problems;
}

/** The slug a file would have, folded so that `A.md` and `a.md` count as one. */
function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.replace(/\.[^.]*$/, "").toLowerCase();
}

/** The fragment as written, e.g. `café` for `#caf%C3%A9`; as it stands when it cannot be decoded. */
function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
