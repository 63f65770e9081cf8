import { sharedLetters } from "../ledger/align.ts";
import { type InternalLink, resolveWritten } from "../markdown/addresses.ts";
import { isElsewhere, pathElsewhere } from "../passages/moves.ts";
import { urls, withoutBase } from "../urls.ts";
import type { Addresses } from "./addresses.ts";
import { ABOUT, type Article } from "./article.ts";
import type { ContentPage } from "./pages/read-page.ts";

/** What is wrong, what to do, and the rule. */
type Fault = [words: string, rule: string];

const WAITING: Fault = [
  "leads to an article that is a draft, or whose date has not come. Take it out until that is published.",
  "link-waiting",
];

/**
 * What is wrong with a link or an image of a file, if anything.
 *
 * @param page where the file will be read, e.g. `/about/`
 * @param later the pages of articles that are not shown yet
 */
export function faultOf(
  { href, use }: InternalLink,
  page: string,
  served: Addresses,
  later: ReadonlySet<string>,
): Fault | undefined {
  const url = resolveWritten(use === "move" ? pathElsewhere(href) : href, page);
  const find = { image: faultOfImage, link: faultOfLink, move: faultOfMove }[use];
  const fault = url && find(url, served);
  if (fault === undefined) return undefined;
  const [, slug = ""] = /^\/articles\/([^/]+)\//.exec(withoutBase(url?.pathname ?? "")) ?? [];
  const [name, rule] = later.has(urls.article(slug)) ? WAITING : fault;
  const what = { image: "The image", link: "The link", move: "The move to" }[use];
  return [`${what} “${href}” ${name}`, rule];
}

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
export const SHOWN_IMAGES = /\.(?:apng|avif|gif|jpe?g|png|svg|webp)$/i;

function faultOfImage({ pathname }: URL, served: Addresses): Fault | undefined {
  if (!served.has(pathname)) {
    const right = served.nearest(pathname);
    return right === undefined
      ? ["does not exist. Put the file into public/, or correct its path.", "image-missing"]
      : [`does not exist. Write “${withoutBase(right)}”.`, "image-missing"];
  }
  if (SHOWN_IMAGES.test(pathname)) return undefined;
  return [
    "is no image that browsers show. Use a file such as a.jpg, a.png, a.webp, a.avif or a.svg.",
    "image-type",
  ];
}

function hasHeading({ ids }: ContentPage, hash: string): boolean {
  const id = idIn(hash);
  return id === undefined || ids.includes(id);
}

function faultOfMove(url: URL, served: Addresses): Fault | undefined {
  const [, slug = ""] = /^\/articles\/([^/]+)\//.exec(withoutBase(url.pathname)) ?? [];
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
