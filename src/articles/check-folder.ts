import { type InternalLink, resolveWritten } from "../markdown/addresses.ts";
import { urls, withoutBase } from "../urls.ts";
import { Addresses } from "./addresses.ts";
import { ABOUT, type Article } from "./article.ts";
import { slugOf } from "./article-files.ts";
import { problemAt } from "./file-problems.ts";
import type { ContentPage, PageReading } from "./pages/read-page.ts";
import type { Reading } from "./read-article.ts";

/** What there is beside the articles. */
interface Beside {
  /** Every file of `content/pages/`. */
  pages: PageReading[];
  /** The links of `SITE.navigation` to this site. */
  navigation: InternalLink[];
}

/**
 * Checks what only shows when all articles are read: one slug twice, and links and
 * images that lead nowhere.
 *
 * @param readings every file of the archive
 * @param publicFiles the paths of the files in `public/`, e.g. `/robots.txt`
 * @param beside the pages beside the articles, and the links of the navigation
 * @returns problems as printed, e.g. `content/articles/x.md:31:5 What is wrong. … (link-page)`
 */
export function checkFolder(
  readings: Reading[],
  publicFiles: Set<string>,
  { pages, navigation }: Beside = { pages: [], navigation: [] },
): string[] {
  const doubled = [...doubledSlugs(readings), ...doubledSlugs(pages)];
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
  if (linking.length === 0) return doubled;
  const served = new Addresses(publicFiles);
  for (const { path, article } of readings) served.add(slugOf(path), article);
  for (const { path, page } of pages) served.addPage(slugOf(path), page);
  return [
    ...doubled,
    ...linking.flatMap(({ path, page, links }) => lostLinks(path, page, links, served)),
  ];
}

function doubledSlugs(readings: { path: string }[]): string[] {
  const pathOf = new Map<string, string>();
  return readings.flatMap(({ path }) => {
    const slug = slugOf(path);
    const first = pathOf.get(slug);
    if (first === undefined) {
      pathOf.set(slug, path);
      return [];
    }
    const sentence = `The slug “${slug}” belongs to ${first} already. Rename one of the files.`;
    return problemAt(path, 1, 1, sentence, "slug-duplicate");
  });
}

/**
 * The links and images of a file that lead nowhere.
 *
 * @param page where the file will be read, e.g. `/about/`
 */
function lostLinks(path: string, page: string, links: InternalLink[], served: Addresses): string[] {
  return links.flatMap(({ href, use, line, column }) => {
    const url = resolveWritten(href, page);
    const fault = url && (use === "image" ? faultOfImage(url, served) : faultOfLink(url, served));
    if (fault === undefined) return [];
    const [name, rule] = fault;
    const what = use === "image" ? "The image" : "The link";
    return problemAt(path, line, column, `${what} “${href}” ${name}`, rule);
  });
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
  const page = served.pageAt(url.pathname);
  if (page && !hasHeading(page, url.hash)) {
    const ids = page.ids.map((id) => `#${id}`).join(", ");
    return [
      `leads to a heading that does not exist. ${ids === "" ? "The page has none." : `Those of the page are ${ids}.`}`,
      "link-fragment",
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

function hasHeading({ ids }: ContentPage, hash: string): boolean {
  const id = idIn(hash);
  return id === undefined || ids.includes(id);
}

function hasFragment({ passages, frontMatter }: Article, hash: string): boolean {
  const id = idIn(hash);
  if (id === undefined) return true;
  const settled = { ...frontMatter.moved, ...frontMatter.retired };
  return (
    id === ABOUT.id || Object.hasOwn(settled, id) || passages.some((passage) => passage.id === id)
  );
}

/** The id that a fragment names, e.g. `early-ferries`; `undefined` when it names the page as a whole. */
function idIn(hash: string): string | undefined {
  // What follows is a text fragment: words that the browser looks for.
  const id = hash.slice(1).split(":~:", 1)[0] ?? "";
  if (id === "" || id.toLowerCase() === "top") return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    // It has a bare percent sign, and is compared as written.
    return id;
  }
}
