import type { Article } from "../articles/article.ts";
import { dayOf } from "../dates.ts";
import type { ListAddress } from "../urls.ts";
import { htmlBytes } from "./html-bytes.ts";

/** So many entries are on a page at most. */
const ENTRIES_PER_PAGE = 30;
/** Of a large archive, who reads one list reads others. */
export const isLargeArchive = (articles: readonly Article[]): boolean =>
  articles.length > ENTRIES_PER_PAGE;
/** So many bytes of HTML a page has for its entries and the links to years: with the rest, at most 30,000. */
const BYTES_PER_PAGE = 24_000;
/** How many years before and after its own a page names, beside the newest and the oldest. */
export const YEARS_BESIDE = 12;
const MOST_YEARS = 2 * YEARS_BESIDE + 3;
/** The elements of a link to a year. */
const YEAR_BYTES = 60;

/** Anything that is listed under the date of its article. */
export interface Listed {
  article: Article;
}

/** One page of a list, e.g. the second of three with the quotations of 2024. */
export interface ListPage<Entry extends Listed> {
  /** E.g. `/quotations/2024/2/`. */
  path: string;
  /** What stands behind the address of the list, e.g. `2024/2`; of the first page nothing. */
  step: string | undefined;
  /** Newest first. */
  entries: Entry[];
  /** Missing on the first page, which has the newest entries of any year. */
  year?: string;
  /** Which page of its year it is, counted from the oldest. */
  number: number;
  /** How many pages the year has. */
  of: number;
  /** The path of the page with newer entries, and of that with older ones. */
  newer?: string | undefined;
  older?: string | undefined;
  /** Of the whole list, newest first; empty where all of it is on the first page. */
  years: readonly { year: string; path: string }[];
}

/** The bytes of HTML that an entry has by itself, and those of headings that it shares with others. */
export interface Weight {
  bytes: number;
  /** By what they are about: each is on a page once. */
  headings: readonly (readonly [key: unknown, bytes: number])[];
}

/** How a list is cut into pages. */
interface Cutting<Entry> {
  address: ListAddress;
  weigh: (entry: Entry) => Weight;
  /** Bytes that stand before the entries of the first page. */
  head?: number;
  /** Whether years have pages although all entries are on the first page. */
  hasYears?: boolean;
}

/**
 * Cuts a list into pages of 30 entries, or of fewer where they are long.
 *
 * The pages of a year are counted from the oldest entry, so that a full page stays as it is when entries are added. The
 * newest page of a year is always as full as it can be, and repeats entries of the page before it. So does the
 * first page of the list, which has the newest entries of all.
 *
 * @param entries newest first
 * @returns the first page, and then, where it is not all, those of each year, newest first
 */
export function listPages<Entry extends Listed>(
  entries: readonly Entry[],
  { address, weigh, head = 0, hasYears = false }: Cutting<Entry>,
): ListPage<Entry>[] {
  const byYear = Map.groupBy(entries, yearOf);
  const yearBytes = YEAR_BYTES + htmlBytes(address.at("2024"));
  const roomBeside = (years: number) => BYTES_PER_PAGE - years * yearBytes;
  const firstRoom = roomBeside(Math.min(byYear.size, MOST_YEARS)) - head;
  const newest = entries.slice(0, countFitting(entries, weigh, firstRoom));
  const first = { path: address.first, step: undefined, entries: newest, number: 1, of: 1 };
  if (newest.length === entries.length && !(hasYears && byYear.size > 1))
    return [{ ...first, years: [] }];
  const years = [...byYear.keys()].map((year) => ({ year, path: address.at(year) }));
  const pages = [...byYear].flatMap(([year, all]) => {
    // As if there were all years that a page names: where one is added, the pages of others keep their entries.
    const steps = pagesOf(all, weigh, roomBeside(MOST_YEARS));
    return steps.map((own, at) => {
      const number = steps.length - at;
      const step = at === 0 ? year : `${year}/${number}`;
      return { path: address.at(step), step, entries: own, year, number, of: steps.length, years };
    });
  });
  const next = entries[newest.length];
  const afterFirst = next && pages.find((page) => page.entries.includes(next))?.path;
  return [
    { ...first, years, older: afterFirst },
    ...pages.map((page, at) => ({
      ...page,
      newer: at === 0 ? address.first : pages[at - 1]?.path,
      older: pages[at + 1]?.path,
    })),
  ];
}

/** E.g. `2024`. */
function yearOf({ article }: Listed): string {
  return dayOf(article.frontMatter.date).slice(0, "2024".length);
}

/** The entries of a year by page, newest first. */
function pagesOf<Entry>(
  entries: readonly Entry[],
  weigh: Cutting<Entry>["weigh"],
  room: number,
): Entry[][] {
  const fromOldest = entries.toReversed();
  const pages: Entry[][] = [];
  for (let at = 0; at < fromOldest.length; ) {
    const count = countFitting(fromOldest.slice(at, at + ENTRIES_PER_PAGE), weigh, room);
    pages.unshift(fromOldest.slice(at, at + count).reverse());
    at += count;
  }
  pages[0] = entries.slice(0, countFitting(entries, weigh, room));
  return pages;
}

/** How many entries from the beginning have room on one page; at least one. */
function countFitting<Entry>(
  entries: readonly Entry[],
  weigh: Cutting<Entry>["weigh"],
  room: number,
): number {
  const most = Math.min(ENTRIES_PER_PAGE, entries.length);
  // Weighing takes long where there are thousands of speakers, most of whom said one thing.
  if (most < 2) return most;
  const present = new Set<unknown>();
  let left = room;
  for (const [count, entry] of entries.slice(0, most).entries()) {
    const { bytes, headings } = weigh(entry);
    left -= bytes;
    for (const [key, more] of headings) {
      if (!present.has(key)) left -= more;
      present.add(key);
    }
    if (left < 0 && count > 0) return count;
  }
  return most;
}
