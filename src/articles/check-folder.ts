import { urls } from "../urls.ts";
import { ABOUT, type Article } from "./article.ts";
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
  const pages = new Set([urls.home, urls.search, urls.quotations, urls.figures, ...publicFiles]);
  const articleAt = new Map<string, Article | undefined>();

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
    for (const one of [slug, ...(article?.frontMatter.formerly ?? [])]) {
      pages.add(urls.article(one));
      articleAt.set(urls.article(one), article);
    }
  }

  for (const { path, internalLinks } of readings) {
    const base = new URL(urls.article(slugOf(path)), "https://site.invalid");
    for (const { href, line, column } of internalLinks) {
      const { pathname, hash } = new URL(href, base);
      // A file with problems of its own has no passages to ask for.
      const article = articleAt.get(pathname);
      if (!pages.has(pathname)) {
        problems.push(
          problemAt(
            path,
            line,
            column,
            `The link “${href}” leads to a page that does not exist. Correct its address.`,
            "link-page",
          ),
        );
      } else if (hash.length > 1 && article !== undefined && !hasFragment(article, hash)) {
        const sections = article.sections.map(({ id }) => `#${id}`).join(", ");
        problems.push(
          problemAt(
            path,
            line,
            column,
            `The link “${href}” leads to a passage that does not exist. The sections there are ${sections}.`,
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

function hasFragment({ passages, frontMatter }: Article, hash: string): boolean {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // It stands in the file with a bare percent sign, and is compared as it stands.
  }
  const settled = { ...frontMatter.moved, ...frontMatter.retired };
  return (
    id === ABOUT.id || Object.hasOwn(settled, id) || passages.some((passage) => passage.id === id)
  );
}
