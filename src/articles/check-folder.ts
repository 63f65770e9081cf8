import { sharedLetters } from "../ledger/align.ts";
import { isElsewhere, pathElsewhere } from "../passages/moves.ts";
import { resolveUrl, urls } from "../urls.ts";
import type { VersionNames } from "../versions/version-files.ts";
import { Addresses } from "./addresses.ts";
import { ABOUT, type Article } from "./article.ts";
import { slugOf } from "./article-files.ts";
import { hasVersionsPage } from "./article-versions.ts";
import { problemAt } from "./file-problems.ts";
import type { Reading } from "./read-article.ts";

/** What is served beside articles. */
interface Served {
  /** The paths of the files in `public/`, e.g. `/robots.txt`. */
  publicFiles: Set<string>;
  /** The recorded versions of articles, if any. */
  versions?: VersionNames;
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
  { publicFiles, versions = new Map() }: Served,
  waiting: readonly Reading[] = [],
): string[] {
  const problems: string[] = [];
  const served = new Addresses(publicFiles);
  for (const { path, article } of readings) {
    served.add(slugOf(path), article, article && hasVersionsPage(article, versions));
  }
  const later = new Set(waiting.map(({ path }) => urls.article(slugOf(path))));

  for (const { path, internalLinks } of readings) {
    for (const { href, use, line, column } of internalLinks) {
      const address = use === "move" ? pathElsewhere(href) : href;
      const url = resolveUrl(address, urls.article(slugOf(path)));
      const faultOf = { image: faultOfImage, link: faultOfLink, move: faultOfMove }[use];
      const fault = url && faultOf(url, served);
      if (fault === undefined) continue;
      const [, page = ""] = /^(\/articles\/[^/]+\/)/.exec(url?.pathname ?? "") ?? [];
      const [name, rule] = later.has(page) ? WAITING : fault;
      const what = { image: "The image", link: "The link", move: "The move to" }[use];
      problems.push(problemAt(path, line, column, `${what} “${href}” ${name}`, rule));
    }
  }
  return problems;
}

/** Finds files with one slug, be they shown or not: which of them keeps to what was published is not known. */
export function checkDuplicates(readings: readonly Reading[]): string[] {
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

/** What is wrong, what to do, and the rule. */
type Fault = [words: string, rule: string];

const WAITING: Fault = [
  "leads to an article that is a draft, or whose date has not come. Take it out until that is published.",
  "link-waiting",
];

function faultOfLink(url: URL, served: Addresses): Fault | undefined {
  if (!served.has(url.pathname)) {
    const right = served.nearest(url.pathname);
    return right === undefined
      ? ["leads to a page that does not exist. Correct its address.", "link-page"]
      : [
          `leads to a page that does not exist. Write “${right}${url.search}${url.hash}”.`,
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
      : [`does not exist. Write “${right}”.`, "image-missing"];
  }
  if (IMAGES.test(pathname)) return undefined;
  return [
    "is no image that browsers show. Use a file such as a.jpg, a.png, a.webp, a.avif or a.svg.",
    "image-type",
  ];
}

function faultOfMove(url: URL, served: Addresses): Fault | undefined {
  const [, slug = ""] = /^\/articles\/([^/]+)\//.exec(url.pathname) ?? [];
  const article = served.articleAt(url.pathname);
  if (article === undefined) {
    // Of an article with problems of its own it is not known what it has.
    if (served.has(url.pathname)) return undefined;
    const near = mostAlike(slug, served.slugs);
    return [`leads to no article.${near && ` The nearest is “${near}”.`}`, "moved-target"];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  const to = article.frontMatter.moved[id];
  if (isElsewhere(to)) return [`leads to what has moved on. Write “${to}”.`, "moved-target"];
  if (hasFragment(article, url.hash)) return undefined;
  const near = mostAlike(
    id,
    article.passages.map((passage) => passage.id),
  );
  return [
    `leads to a passage that does not exist.${near && ` The nearest is “${slug}#${near}”.`}`,
    "moved-target",
  ];
}

/** The word that shares most letters in their order with another; none of none. */
function mostAlike(word: string, words: Iterable<string>): string {
  const likeness = (other: string) =>
    sharedLetters(word, other) / Math.max(word.length + other.length, 1);
  return [...words].reduce((best, one) => (likeness(one) > likeness(best) ? one : best), "");
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
