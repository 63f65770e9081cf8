import { expect, test } from "vitest";
import { listAddress } from "../urls.ts";
import { type Listed, listPages } from "./list-pages.ts";
import { pagerHtml } from "./pager-html.ts";

const entries = (years: Record<string, number>) =>
  Object.entries(years)
    .flatMap(([year, count]) => Array.from({ length: count }, () => `${year}-03-19`))
    .map((date) => ({ article: { frontMatter: { date } } }) as unknown as Listed)
    .reverse();
const pages = (years: Record<string, number>) =>
  listPages(entries(years), {
    address: listAddress("/list/"),
    weigh: () => ({ bytes: 10, headings: [] }),
  });
const linksOf = (markup: string) =>
  [...markup.matchAll(/<a [^>]*href="([^"]*)"(?: aria-current="(\w+)")?/g)].map(
    ([, href, current]) => [href, current].filter(Boolean).join(" "),
  );

test("a list of one page has no links between pages", () => {
  expect(pages({ 2024: 5 }).map(pagerHtml)).toEqual([undefined]);
});

test("each page links to its neighbours and to the years, and marks where the reader is", () => {
  const all = pages({ 2023: 5, 2024: 70 });
  const at = (path: string) => {
    const page = all.find((one) => one.path === path);
    return linksOf((page && pagerHtml(page)?.markup) ?? "");
  };
  expect(at("/list/")).toEqual(["/list/2024/2/", "/list/2024/", "/list/2023/"]);
  expect(at("/list/2024/2/")).toEqual([
    "/list/2024/",
    "/list/2024/1/",
    "/list/2024/ true",
    "/list/2023/",
  ]);
  expect(at("/list/2023/")).toEqual(["/list/2024/1/", "/list/2024/", "/list/2023/ page"]);
});
