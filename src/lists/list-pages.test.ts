import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listAddress } from "../urls.ts";
import { type Listed, listPages } from "./list-pages.ts";

interface Entry extends Listed {
  id: number;
}

const entry = (id: number, date: string) =>
  ({ id, article: { frontMatter: { date } } }) as unknown as Entry;
/** So many of each year, newest first, as `2025: 2` with the ids 1 and 0. */
const entries = (years: Record<string, number>) =>
  Object.entries(years)
    .flatMap(([year, count]) => Array.from({ length: count }, () => year))
    .map((year, at) => entry(at, `${year}-03-19`))
    .reverse();
const cut = (all: Entry[], bytes = 10, hasYears = false) =>
  listPages(all, {
    address: listAddress("/list/"),
    weigh: () => ({ bytes, headings: [] }),
    hasYears,
  });
const ids = (page: { entries: Entry[] } | undefined) => page?.entries.map(({ id }) => id);
const range = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => from - i);

describe("a list of thirty entries or fewer", () => {
  test("is one page without years", () => {
    const pages = cut(entries({ 2023: 10, 2024: 20 }));
    expect(pages.map(({ path, years, newer, older }) => [path, years, newer, older])).toEqual([
      ["/list/", [], undefined, undefined],
    ]);
    expect(ids(pages[0])).toEqual(range(29, 0));
    expect(ids(cut([])[0])).toEqual([]);
  });

  test("has pages of years only where they are wanted and several", () => {
    const paths = (all: Entry[]) => cut(all, 10, true).map(({ path }) => path);
    expect(paths(entries({ 2023: 1, 2024: 1 }))).toEqual(["/list/", "/list/2024/", "/list/2023/"]);
    expect(paths(entries({ 2024: 2 }))).toEqual(["/list/"]);
  });
});

describe("a longer list", () => {
  const pages = cut(entries({ 2023: 5, 2024: 70 }));
  const page = (path: string) => pages.find((one) => one.path === path);

  test("begins with the newest, and counts the pages of a year from the oldest", () => {
    expect(pages.map(({ path, step, number, of }) => [path, step, number, of])).toEqual([
      ["/list/", undefined, 1, 1],
      ["/list/2024/", "2024", 3, 3],
      ["/list/2024/2/", "2024/2", 2, 3],
      ["/list/2024/1/", "2024/1", 1, 3],
      ["/list/2023/", "2023", 1, 1],
    ]);
    expect(ids(page("/list/2024/1/"))).toEqual(range(34, 5));
    expect(ids(page("/list/2024/2/"))).toEqual(range(64, 35));
    expect(ids(page("/list/2023/"))).toEqual(range(4, 0));
  });

  test("has full newest pages, which repeat entries of the page before", () => {
    expect(ids(page("/list/"))).toEqual(range(74, 45));
    expect(ids(page("/list/2024/"))).toEqual(range(74, 45));
  });

  test("leads from the newest to the oldest and back", () => {
    expect(pages.map(({ newer, older }) => [newer, older])).toEqual([
      [undefined, "/list/2024/2/"],
      ["/list/", "/list/2024/2/"],
      ["/list/2024/", "/list/2024/1/"],
      ["/list/2024/2/", "/list/2023/"],
      ["/list/2024/1/", undefined],
    ]);
    expect(pages[0]?.years.map(({ path }) => path)).toEqual(["/list/2024/", "/list/2023/"]);
  });
});

test("heavy entries are fewer a page, and one that is too heavy has a page to itself", () => {
  const all = entries({ 2024: 9 });
  expect(cut(all, 5400).map(ids)).toEqual([range(8, 5), range(8, 5), range(7, 4), range(3, 0)]);
  expect(cut(all, 1e6)).toHaveLength(10);
});

test("what stands before the entries of the first page takes room of theirs", () => {
  const all = entries({ 2024: 4 });
  const weigh = () => ({ bytes: 5400, headings: [] });
  const how = { address: listAddress("/list/"), weigh, head: 6000 };
  expect(listPages(all, how).map(ids)).toEqual([range(3, 1), range(3, 0)]);
});

test("a heading that entries share is weighed once", () => {
  const weigh = ({ id }: Entry) => ({ bytes: 10, headings: [[id % 2, 9000]] as const });
  const how = { address: listAddress("/list/"), weigh };
  expect(listPages(entries({ 2024: 20 }), how)).toHaveLength(1);
  const each = ({ id }: Entry) => ({ bytes: 10, headings: [[id, 9000]] as const });
  expect(listPages(entries({ 2024: 20 }), { ...how, weigh: each })).toHaveLength(11);
});

test("whatever is added behind the newest, numbered pages keep what they have, and every entry is on a page", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(weights, fc.nat(), (bytes, cutAt) => {
      const all = bytes
        .map((_, id) => entry(id, id < bytes.length / 2 ? "2023" : "2024"))
        .reverse();
      const how = {
        address: listAddress("/list/"),
        weigh: ({ id }: Entry) => ({ bytes: bytes[id] ?? 0, headings: [] }),
      };
      const numbered = (pages: ReturnType<typeof listPages<Entry>>) =>
        pages.filter(({ step }) => step?.includes("/"));
      const before = listPages(all.slice(cutAt % bytes.length), how);
      const after = listPages(all, how);
      for (const { path, entries: own } of numbered(before))
        expect(ids(after.find((page) => page.path === path))).toEqual(own.map(({ id }) => id));
      expect(new Set(after.flatMap(ids)).size).toBe(bytes.length);
      for (const { entries: own } of after) {
        const sum = own.reduce((total, { id }) => total + (bytes[id] ?? 0), 0);
        expect(own.length === 1 || (own.length <= 30 && sum < 25_000)).toBe(true);
      }
    }),
    // Another year begins, whose link takes room.
    { examples: [[[23_844, 13, 1, 71, 1, 1, 1, 1, 1], 4]] },
  );
});
