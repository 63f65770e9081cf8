import { resolveWritten } from "../markdown/addresses.ts";
import { withoutBase } from "../urls.ts";
import { Addresses } from "./addresses.ts";
import { ABOUT, type Article } from "./article.ts";
import { slugOf } from "./article-files.ts";
import { problemAt } from "./file-problems.ts";
import type { Reading } from "./read-article.ts";

/**
 * Checks what only shows when all articles are read: one slug twice, and links and
 * images that lead nowhere.
 *
 * @param readings every file of the archive
 * @param publicFiles the paths of the files in `public/`, e.g. `/robots.txt`
 * @returns problems as printed, e.g. `content/articles/x.md:31:5 What is wrong. … (link-page)`
 */
export function checkFolder(readings: Reading[], publicFiles: Set<string>): string[] {
  const problems: string[] = [];
  const pathOf = new Map<string, string>();

  for (const { path } of readings) {
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
  }
  // Most articles are not read again, and only for links what they have is to be known.
  if (readings.every(({ internalLinks }) => internalLinks.length === 0)) return problems;
  const served = new Addresses(publicFiles);
  for (const { path, article } of readings) served.add(slugOf(path), article);

  for (const { path, internalLinks } of readings) {
    for (const { href, use, line, column } of internalLinks) {
      const url = resolveWritten(href, slugOf(path));
      const fault = url && (use === "image" ? faultOfImage(url, served) : faultOfLink(url, served));
      if (fault === undefined) continue;
      const [name, rule] = fault;
      const what = use === "image" ? "The image" : "The link";
      problems.push(problemAt(path, line, column, `${what} “${href}” ${name}`, rule));
    }
  }
  return problems;
}

/** What is wrong, what to do, and the rule. */
type Fault = [words: string, rule: string];

function faultOfLink(url: URL, served: Addresses): Fault | undefined {
  if (!served.has(url.pathname)) {
    const right = served.nearest(url.pathname);
    return right === undefined
      ? ["leads to a page that does not exist. Correct its address.", "link-page"]
      : [
          `leads to a page that does not exist. Write “${withoutBase(right)}${url.search}${url.hash}”.`,
          "link-page",
        ];
  }
  const article = served.articleAt(url.pathname);
  if (article === undefined || hasFragment(article, url.hash)) return undefined;
  const sections = article.sections.map(({ id }) => `#${id}`).join(", ");
  return [
    `leads to a passage that does not exist. The sections there are ${sections}.`,
    "link-fragment",
  ];
}

/** What browsers show in an `<img>`; see https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types. */
const IMAGES = /\.(?:apng|avif|gif|jpe?g|png|svg|webp)$/i;

function faultOfImage({ pathname }: URL, served: Addresses): Fault | undefined {
  if (!served.has(pathname)) {
    const right = served.nearest(pathname);
    return right === undefined
      ? ["does not exist. Put the file into public/, or correct its path.", "image-missing"]
      : [`does not exist. Write “${withoutBase(right)}”.`, "image-missing"];
  }
  if (IMAGES.test(pathname)) return undefined;
  return [
    "is no image that browsers show. Use a file such as a.jpg, a.png, a.webp, a.avif or a.svg.",
    "image-type",
  ];
}

function hasFragment({ passages, frontMatter }: Article, hash: string): boolean {
  // What follows is a text fragment: words that the browser looks for.
  let id = hash.slice(1).split(":~:", 1)[0] ?? "";
  if (id === "" || id.toLowerCase() === "top") return true;
  try {
    id = decodeURIComponent(id);
  } catch {
    // It has a bare percent sign, and is compared as written.
  }
  const settled = { ...frontMatter.moved, ...frontMatter.retired };
  return (
    id === ABOUT.id || Object.hasOwn(settled, id) || passages.some((passage) => passage.id === id)
  );
}
