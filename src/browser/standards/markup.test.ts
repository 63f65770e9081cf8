import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { expect, inject, test } from "vitest";
import { ARTICLE } from "../browsers.ts";
import { TITLE } from "../share-steps.ts";
import { BuiltPage } from "./built-page.ts";

const dist = inject("dist");
const page = new BuiltPage(dist, ARTICLE);

test("an article has one headline, in the header of an article, with its date for programs", () => {
  expect(page.texts("h1")).toEqual([TITLE]);
  expect(page.texts("main article > header h1")).toEqual([TITLE]);
  expect(page.values("article > header time", "datetime")).toEqual(["2025-03-19"]);
  expect(page.texts("article address")).toEqual([
    "Contact reporter Ole Berg (ole@paper.example.org)",
  ]);
});

test("the link of a heading stands behind it, in reach of the keyboard, and says where it leads", () => {
  const headings = [...page.document.querySelectorAll(".prose h2")];
  expect(headings.length).toBeGreaterThan(1);
  for (const heading of headings) {
    const link = heading.nextElementSibling;
    expect(link?.tagName).toBe("A");
    expect(link?.getAttribute("href")).toBe(`#${heading.id}`);
    expect(link?.getAttribute("aria-label")).toBe(`Link to section “${heading.textContent}”`);
    expect(link?.hasAttribute("tabindex")).toBe(false);
    // Not one of the words that are searched and read out.
    expect(link?.textContent).toBe("");
  }
});

test("the figures are a table with a caption and row headers", () => {
  expect(page.texts("#figures, details table caption")).toContain("Numbers in this article");
  const table = page.document.querySelector("details table");
  const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(row.querySelectorAll('th[scope="row"]').length).toBe(1);
  expect(page.values("details table thead th", "scope")).not.toContain("");
});

test("a quotation in a list is a figure whose speaker stands outside of its words", () => {
  const { document } = new BuiltPage(dist, "/quotations/");
  const figures = [page.document, document].flatMap((one) => [
    ...one.querySelectorAll("figure:has(blockquote)"),
  ]);
  expect(figures.length).toBeGreaterThan(8);
  for (const figure of figures) {
    const names = [...figure.children].map(({ tagName }) => tagName);
    expect(names.filter((name) => name === "BLOCKQUOTE")).toHaveLength(1);
    expect(figure.querySelector("blockquote figcaption, blockquote cite")).toBeNull();
  }
});

test("Readability finds the words of the article, all of them and no others", () => {
  const article = new Readability(page.document.cloneNode(true) as Document).parse();
  expect(article?.title).toBe(TITLE);
  expect(article?.byline).toBe("Berg Mila, Ole Berg");
  expect(article?.lang).toBe("en");
  const { passages } = JSON.parse(readFileSync(`${dist}${ARTICLE}passages.json`, "utf8")) as {
    passages: { kind: string; id: string; exact: string }[];
  };
  const own = passages.filter(
    ({ kind, id }) => kind === "paragraph" || (kind === "section" && id !== "introduction"),
  );
  const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");
  expect(wordsOf(article?.textContent ?? "")).toEqual(
    wordsOf(own.map(({ exact }) => exact).join(" ")),
  );
});
