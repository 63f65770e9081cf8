import { pathFromRoot } from "../images/image-path.ts";
import { type InternalLink, resolveWritten } from "../markdown/addresses.ts";
import { isElsewhere, pathElsewhere } from "../passages/moves.ts";
import { urls, withBase, withoutBase } from "../urls.ts";
import type { Addresses } from "./addresses.ts";
import { ABOUT } from "./article.ts";
import type { LinkedArticle } from "./linked-article.ts";
import { mostAlike } from "./most-alike.ts";
import type { ContentPage } from "./pages/read-page.ts";
import type { Release } from "./read-front-matter.ts";

/** What is wrong, what to do, and the rule. */
type Fault = [words: string, rule: string];

/** Why an article is not shown yet: it is a draft, or waits for its date. */
export type Waiting = Pick<Release, "isDraft" | "date">;

function waitingFault({ isDraft, date }: Waiting): Fault {
  const words = isDraft
    ? "leads to an article that is a draft. Take it out until that is published."
    : `leads to an article that is published on ${date}. Take it out until then.`;
  return [words, "link-waiting"];
}

/** A host as it is written without its protocol, e.g. `www.example.org/story`. */
const HOST = /^(?:www\.[^\s/]+\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|net|org))(?:[/?#]|$)/i;

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
  later: ReadonlyMap<string, Waiting>,
): Fault | undefined {
  const url = resolveWritten(use === "move" ? pathElsewhere(href) : href, page);
  const find = { image: faultOfImage, link: faultOfLink, move: faultOfMove }[use];
  const fault = url && find(url, served, href);
  if (fault === undefined) return undefined;
  const [, slug = ""] = /^\/articles\/([^/]+)\//.exec(withoutBase(url?.pathname ?? "")) ?? [];
  const waiting = later.get(urls.article(slug));
  const [name, rule] = waiting ? waitingFault(waiting) : fault;
  const what = { image: "The image", link: "The link", move: "The move to" }[use];
  return [`${what} “${href}” ${name}`, rule];
}

function faultOfLink(url: URL, served: Addresses, href: string): Fault | undefined {
  if (HOST.test(href) || !served.has(url.pathname)) {
    return [`leads to a page that does not exist. ${whatToWrite(url, served, href)}`, "link-page"];
  }
  const page = served.pageAt(url.pathname);
  if (page && !hasHeading(page, url.hash)) {
    const ids = page.ids.map((id) => `#${id}`).join(", ");
    return [
      `leads to a heading that does not exist. ${ids === "" ? "The page has none." : `Those of the page are ${ids}.`}`,
      "link-fragment",
    ];
  }
  const linked = served.articleAt(url.pathname);
  if (linked === undefined || hasFragment(linked, url.hash)) return undefined;
  const sections = linked.article.sections.map(({ id }) => `#${id}`).join(", ");
  return [
    `leads to a passage that does not exist. The sections there are ${sections}.`,
    "link-fragment",
  ];
}

function whatToWrite(url: URL, served: Addresses, href: string): string {
  if (HOST.test(href)) return `Write “https://${href}”.`;
  const right = served.nearest(url.pathname) ?? servedFile(href, served);
  if (right !== undefined) return `Write “${withoutBase(right)}${url.search}${url.hash}”.`;
  const near = served.mostAlike(url.pathname);
  return near === undefined
    ? "Correct its address."
    : `Correct its address; the nearest is “${withoutBase(near)}”.`;
}

/** The file of `public/` that was meant by a path that does not begin there, e.g. `public/a.pdf`. */
function servedFile(href: string, served: Addresses): string | undefined {
  const path = pathFromRoot(href.replace(/[?#].*/, ""));
  return path !== undefined && served.has(withBase(path)) ? withBase(path) : undefined;
}

/** What browsers show in an `<img>`; see https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types. */
export const SHOWN_IMAGES = /\.(?:apng|avif|gif|jpe?g|png|svg|webp)$/i;

function faultOfImage({ pathname }: URL, served: Addresses, href: string): Fault | undefined {
  if (!served.has(pathname)) {
    const right = served.nearest(pathname) ?? servedFile(href, served);
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
  const linked = served.articleAt(url.pathname);
  if (linked === undefined) {
    // Of an article with problems of its own it is not known what it has.
    if (served.has(url.pathname)) return undefined;
    const near = mostAlike(slug, served.slugs);
    return [`leads to no article.${near && ` The nearest is “${near}”.`}`, "moved-target"];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  const to = linked.article.frontMatter.moved[id];
  if (isElsewhere(to)) return [`leads to what has moved on. Write “${to}”.`, "moved-target"];
  if (hasFragment(linked, url.hash)) return undefined;
  const near = mostAlike(id, linked.ids);
  return [
    `leads to a passage that does not exist.${near && ` The nearest is “${slug}#${near}”.`}`,
    "moved-target",
  ];
}

function hasFragment(linked: LinkedArticle, hash: string): boolean {
  const id = idIn(hash);
  if (id === undefined || id === ABOUT.id) return true;
  const { frontMatter } = linked.article;
  const settled = { ...frontMatter.moved, ...frontMatter.retired };
  return Object.hasOwn(settled, id) || linked.ids.has(id);
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
