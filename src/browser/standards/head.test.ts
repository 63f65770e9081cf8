import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { expect, inject, test } from "vitest";
import { SITE } from "../../site.ts";
import { ARTICLE } from "../browsers.ts";
import { PUBLISHED, TITLE } from "../share-steps.ts";
import { BuiltPage } from "./built-page.ts";

const dist = inject("dist");
const page = new BuiltPage(dist, ARTICLE);
const AT = SITE.url + ARTICLE;

test("a page says its language, its letters before anything else, and how wide it is", () => {
  expect(page.html).toMatch(/^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">/);
  expect(page.metas("viewport")).toEqual(["width=device-width"]);
});

test("an article is titled by headline and site, and described by its opening", () => {
  expect(page.texts("title")).toEqual([`${TITLE} – ${SITE.name}`]);
  const [description = ""] = page.metas("description");
  expect(page.texts(".prose")[0]).toContain(description.replace(/…$/, ""));
  expect(description.length).toBeGreaterThan(50);
});

test("a reprint is canonical itself, kept out of search engines and out of the sitemap", () => {
  expect(page.links("canonical")).toEqual([AT]);
  expect(page.metas("robots")).toEqual(["noindex, max-image-preview:large"]);
  const { urlset } = new XMLParser().parse(readFileSync(`${dist}/sitemap.xml`, "utf8"));
  const listed = urlset.url.map(({ loc }: { loc: string }) => loc);
  expect(listed).toContain(`${SITE.url}/`);
  expect(listed).not.toContain(AT);
});

test("chat apps are told what it is, by Open Graph, with an absolute picture", () => {
  const only = (name: string) => {
    expect([name, page.metas(name).length]).toEqual([name, 1]);
    return page.metas(name)[0];
  };
  expect(only("og:type")).toBe("article");
  expect(only("og:title")).toBe(TITLE);
  expect(only("og:description")).toBe(only("description"));
  expect(only("og:url")).toBe(AT);
  expect(only("og:site_name")).toBe(SITE.name);
  expect(only("og:locale")).toBe(SITE.locale);
  expect(only("og:image")).toBe(`${AT}card.png`);
  expect([only("og:image:width"), only("og:image:height")]).toEqual(["1200", "630"]);
  expect(only("og:image:alt")).toContain(TITLE);
  expect(only("twitter:card")).toBe("summary_large_image");
  expect(only("article:published_time")).toBe("2025-03-19");
  expect(page.metas("article:author")).toEqual(["Berg Mila", "Ole Berg"]);
  // A PNG begins with its width and height, in the bytes from 16 on.
  const card = readFileSync(`${dist}${ARTICLE}card.png`);
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
});

test.each([
  ["application/rss+xml", "/rss.xml"],
  ["application/atom+xml", "/atom.xml"],
  ["application/feed+json", "/feed.json"],
  ["text/markdown", "/articles/harbour-minister.md"],
  ["application/json", `${ARTICLE}passages.json`],
])("%s is found by the link to %s", (type, address) => {
  expect(page.links("alternate", type)).toEqual([address]);
  expect(readFileSync(dist + address).length).toBeGreaterThan(500);
});

test("both colour schemes are named, each with its colour", () => {
  expect(page.metas("color-scheme")).toEqual(["light dark"]);
  expect(page.values('meta[name="theme-color"]', "media")).toEqual([
    "(prefers-color-scheme: light)",
    "(prefers-color-scheme: dark)",
  ]);
  expect(new Set(page.metas("theme-color")).size).toBe(2);
});

test("reference managers file it as a newspaper article of its publication, by each author", () => {
  expect(page.metas("DC.type")).toEqual(["newspaperArticle"]);
  expect(page.metas("citation_title")).toEqual([]);
  expect(page.metas("author")).toEqual(["Berg Mila", "Ole Berg"]);
  expect(page.metas("DC.source")).toEqual([PUBLISHED.split(",")[0]]);
  expect(page.metas("DC.rights")).toEqual(["© The Morning Paper"]);
});
