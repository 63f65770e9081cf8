import { expect, test } from "vitest";
import { nameSlug } from "../articles/speakers.ts";
import { nameIndex } from "./name-index.ts";

const named = (all: string[]) => all.map((name) => ({ name, slug: nameSlug(name), count: 1 }));
const many = (start: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${start} ${String(at).padStart(4, "0")}`);
const paths = (all: string[]) => nameIndex(named(all), "speakers").map(({ path }) => path);

test("names that have room on one page are all on it", () => {
  const [page, ...others] = nameIndex(named(["Ada Roe", "Bo Li"]), "authors");
  expect(page).toMatchObject({ path: "/authors/", groups: [] });
  expect(page?.names.map(({ name }) => name)).toEqual(["Ada Roe", "Bo Li"]);
  expect(others).toEqual([]);
});

test("names that are too many are by letter, and by more letters where one has too many", () => {
  const pages = nameIndex(named([...many("Ada", 250), "Ada", ...many("王", 90)]), "speakers");
  expect(pages[0]).toMatchObject({
    names: [],
    groups: [
      { letters: "a", path: "/speakers/by/a/", count: 251 },
      { letters: "王", path: "/speakers/by/王/", count: 90 },
    ],
  });
  const ada = pages.find(({ letters }) => letters === "a");
  expect(ada?.names.map(({ name }) => name)).toEqual(["Ada"]);
  expect(ada?.groups.map(({ letters }) => letters)).toEqual(["ada-"]);
  expect(
    pages.find(({ letters }) => letters === "ada-")?.groups.map(({ letters }) => letters),
  ).toEqual(["ada-00", "ada-01", "ada-02"]);
  const names = pages.flatMap((page) => page.names.map(({ slug }) => slug));
  expect(new Set(names).size).toBe(341);
  expect(names).toHaveLength(341);
});

test("a page that is there once stays when names are added", () => {
  const few = many("Ada", 300);
  const more = [...few, ...many("Adam", 300), ...many("Bo", 300)];
  const after = new Set(paths(more));
  expect(paths(few).filter((path) => !after.has(path))).toEqual([]);
});
