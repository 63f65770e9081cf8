import { type NameKind, urls } from "../urls.ts";
import { htmlBytes } from "./html-bytes.ts";
import type { Name } from "./names.ts";
import { shortTitle } from "./shorten.ts";

/** A page with names, or where these are too many, with the letters that they begin with. */
export interface NameIndexPage {
  path: string;
  /** What the slugs of all its names begin with; nothing on the first page. */
  letters: string;
  /** By name. */
  names: readonly Name[];
  /** Each in the place of its names. */
  groups: { letters: string; path: string; count: number }[];
}

const NAME_BYTES = 80;
const NAMES_BYTES_PER_PAGE = 22_000;

/**
 * The pages that list all names of a kind. Names that are too many for one page are put on pages by their next letter,
 * and so on; a page that is there once stays when names are added.
 *
 * @returns the first page, then the others
 */
export function nameIndex(names: readonly Name[], kind: NameKind): NameIndexPage[] {
  return pagesBelow(names, kind, "");
}

function pagesBelow(names: readonly Name[], kind: NameKind, letters: string): NameIndexPage[] {
  const path = letters === "" ? urls.names(kind) : urls.namesBy(kind, letters);
  const bytes = names.reduce((sum, { name, slug }) => {
    return sum + NAME_BYTES + htmlBytes(shortTitle(name)) + htmlBytes(urls.name(kind, slug));
  }, 0);
  if (bytes <= NAMES_BYTES_PER_PAGE) return [{ path, letters, names, groups: [] }];
  const start = sharedStart(names.map(({ slug }) => slug));
  // The name that is all of what the others begin with has no next letter.
  const [exact, longer] = [true, false].map((is) =>
    names.filter(({ slug }) => (slug === start) === is),
  );
  const byLetter = Map.groupBy(
    longer ?? [],
    ({ slug }) => start + firstLetter(slug.slice(start.length)),
  );
  const below = [...byLetter]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([more, own]) => ({ more, own, pages: pagesBelow(own, kind, more) }));
  const groups = below.map(({ more, own }) => {
    return { letters: more, path: urls.namesBy(kind, more), count: own.length };
  });
  return [{ path, letters, names: exact ?? [], groups }, ...below.flatMap(({ pages }) => pages)];
}

/** E.g. of `ana-lima` and `ana-roe` the letters `ana-`. */
function sharedStart(slugs: readonly string[]): string {
  let shared = slugs[0] ?? "";
  for (const slug of slugs) {
    while (!slug.startsWith(shared)) shared = [...shared].slice(0, -1).join("");
  }
  return shared;
}

function firstLetter(text: string): string {
  return [...text][0] ?? "";
}
