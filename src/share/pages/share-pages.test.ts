import { expect, test } from "vitest";
import { sharePageIds } from "../../articles/article-addresses.ts";
import { readArticle } from "../../articles/read-article.ts";
import { shareDescription, sharePages, shareTitle } from "./share-pages.ts";

const read = (more = "") =>
  readArticle(
    "content/articles/walk.md",
    new TextEncoder().encode(`---
title: A Walk
authors: [Ana Lima]
date: 2025-03
source: { name: The Paper, url: https://example.org/a }
speakers: [{ name: Ada Roe, role: mayor }]
${more}---

The harbour was rebuilt.

## Early years

Boats came back. “Nobody believed in it,” Ada Roe said, “not even I.”

## Today

“Who pays?” is a question on a wall.
`),
    "2025-06-01",
  ).article ?? expect.fail("The article has problems.");

test("each section and each quotation has a page, with its neighbours of the same kind", () => {
  const pages = sharePages(read());
  expect(pages.map(({ id }) => id)).toEqual([
    "introduction",
    "early-years",
    "quote-nobody-believed-in-it-not",
    "today",
  ]);
  const early = pages.find(({ id }) => id === "early-years");
  expect(early).toMatchObject({ previous: { id: "introduction" }, next: { id: "today" } });
  expect(pages[2]).toMatchObject({ previous: undefined, next: undefined });
});

test("a quotation’s page is titled with its words and its speaker, a section’s with its heading", () => {
  const article = read();
  const [, section, quotation] = article.passages.filter(
    ({ kind }) => kind === "section" || kind === "quotation",
  );
  if (!section || !quotation) expect.fail();
  expect(shareTitle(quotation, article)).toBe("“Nobody believed in it … not even I.” — Ada Roe");
  expect(shareDescription(quotation, article)).toBe(
    "Ada Roe, mayor, in A Walk. The Paper, March 2025.",
  );
  expect(shareTitle(section, article)).toBe("Early years – A Walk");
  expect(shareDescription(section, article)).toMatch(
    /^Boats came back\. .* The Paper, March 2025\.$/,
  );
});

test("a moved id keeps a page with the passage, a retired one a page with the reason", () => {
  const pages = sharePages(
    read("moved: { first-years: early-years, older: lost }\nretired: { lost: Withdrawn }\n"),
  );
  expect(pages.find(({ id }) => id === "first-years")).toMatchObject({
    passage: { id: "early-years" },
  });
  expect(pages.find(({ id }) => id === "lost")).toEqual({ id: "lost", reason: "Withdrawn" });
  expect(pages.find(({ id }) => id === "older")).toEqual({ id: "older", reason: "Withdrawn" });
});

test("the page of an id that moved to another article leads there, over several moves too", () => {
  const pages = sharePages(read("moved: { older: old, old: ferries#the-first }\n"));
  const elsewhere = "/articles/ferries/#the-first";
  expect(pages.slice(-2)).toEqual([
    { id: "older", elsewhere },
    { id: "old", elsewhere },
  ]);
});

test("links may lead to every share page and to no other", () => {
  const article = read(
    "moved: { founding: early-years, lost: gone }\nretired: { gone: It was wrong. }\n",
  );
  expect(sharePages(article).map(({ id }) => id)).toEqual(sharePageIds(article));
});
