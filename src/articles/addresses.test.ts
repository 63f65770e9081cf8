import { afterEach, describe, expect, test, vi } from "vitest";
import { Addresses } from "./addresses.ts";
import type { Article } from "./article.ts";
import { LinkedArticle } from "./linked-article.ts";
import { readArticle } from "./read-article.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const article = (() => {
  const front = "title: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\nformerly: [stroll]";
  const bytes = new TextEncoder().encode(
    `---\n${front}\n---\n\nThe harbour.\n\n## Today\n\nBoats.\n`,
  );
  const reading = readArticle("content/articles/walk.md", bytes, "2025-06-01");
  return reading.article ?? expect.fail(reading.problems.join("\n"));
})();
const linked = (one: Article) =>
  new LinkedArticle(
    { slug: one.slug, formerly: one.frontMatter.formerly },
    () => one,
    () => false,
  );
const served = new Addresses(["/images/Ship.jpg", "/files/a report.pdf", "/guide/index.html"]);
served.add(linked(article));
served.addUnknown("broken");

test.each([
  "/",
  "/search/",
  "/quotations/",
  "/figures/",
  "/404.html",
  "/robots.txt",
  "/sitemap.xml",
  "/passages.schema.json",
  "/fonts/newsreader.woff2",
  "/fonts/newsreader-signs.woff2",
  "/images/Ship.jpg",
  "/images/%53hip.jpg",
  "/files/a%20report.pdf",
  "/files/a report.pdf",
  "/guide/index.html",
  "/guide/",
  "/articles/walk/",
  "/articles/walk/today/card.png",
  "/articles/stroll/",
  "/articles/stroll/today/",
  "/articles/walk/cite.ris",
  "/articles/walk.md",
  "/articles/stroll.md",
  "/articles/stroll.epub",
  // What an article with problems will have is not known.
  "/articles/broken/",
  "/articles/broken/any/page/",
])("the site serves %s", (path) => {
  expect(served.has(path)).toBe(true);
});

test.each([
  "/search",
  "/articles/walk",
  "/articles/walk/tomorrow/",
  "/articles/",
  "/images/ship.jpg",
  "/articles/brok/",
  "/guide",
  "/guide/index",
  "/search-records.json",
  "/articles/broken",
])("the site does not serve %s", (path) => {
  expect(served.has(path)).toBe(false);
});

describe("what a path was meant to be", () => {
  test.each([
    ["/articles/walk", "/articles/walk/"],
    ["/articles/walk/index.html", "/articles/walk/"],
    ["/articles/walk/index", "/articles/walk/"],
    ["/Articles/Walk/", "/articles/walk/"],
    ["/images/ship.JPG", "/images/Ship.jpg"],
    ["/images/ship.jpg/", "/images/Ship.jpg"],
    ["/files/A%20Report.pdf", "/files/a%20report.pdf"],
    ["/articles/stroll", "/articles/stroll/"],
    ["/guide/index", "/guide/"],
    ["/robots.txt/", "/robots.txt"],
    ["/articles/hike/", undefined],
    ["/index", "/"],
    ["/walk/", undefined],
  ])("is found where it differs by little: %s", (path, meant) => {
    expect(served.nearest(path)).toBe(meant);
  });
});

test("an article is found at each address of its page", () => {
  expect(served.articleAt("/articles/walk/")?.article).toBe(article);
  expect(served.articleAt("/articles/%77alk/")?.article).toBe(article);
  expect(served.articleAt("/articles/stroll/")?.article).toBe(article);
  for (const path of ["/articles/walk", "/articles/walk/today/", "/articles/broken/", "/"]) {
    expect(served.articleAt(path)).toBeUndefined();
  }
});

test("years have pages where there are several", () => {
  const all = new Addresses([]);
  all.add(linked(article));
  expect(all.has("/years/2025/")).toBe(false);
  const frontMatter = { ...article.frontMatter, date: "2024-03" };
  all.add(linked({ ...article, slug: "stroll", frontMatter }));
  expect(["/years/2025/", "/years/2024/"].map((path) => all.has(path))).toEqual([true, true]);
});

test("the site serves as many files of a year’s data as there are", () => {
  const many = new Addresses([]);
  const quotations = [
    { id: "quote-a", section: "today", speaker: null, role: null, stretches: [] },
  ];
  const rowBytes = { quotations: 11_000_000, figures: 0 };
  for (const slug of ["walk", "swim"]) {
    many.add(linked({ ...article, slug, quotations, rowBytes }));
  }
  const names = ["-2024-2.csv", "-2025.csv", "-2025-2.csv", "-2025-2.json", "-2025-3.csv"];
  expect(names.filter((name) => many.has(`/data/quotations${name}`))).toEqual(names.slice(1, 4));
  expect(many.has("/data/figures-2025-2.csv")).toBe(false);
  many.addUnknown("broken");
  expect(many.has("/data/quotations-2025-3.csv")).toBe(true);
});

test("only the articles that links lead to are loaded, and all for what they share", () => {
  const loaded: string[] = [];
  const all = new Addresses([]);
  for (const slug of ["walk", "swim"]) {
    const load = () => {
      loaded.push(slug);
      return { ...article, slug };
    };
    all.add(new LinkedArticle({ slug, formerly: [] }, load, () => false));
  }
  expect([all.has("/search/"), loaded]).toEqual([true, []]);
  expect([all.has("/articles/walk/today/"), all.articleAt("/articles/walk/")?.slug]).toEqual([
    true,
    "walk",
  ]);
  expect(loaded).toEqual(["walk"]);
  expect([all.has("/authors/ana-lima/"), loaded]).toEqual([true, ["walk", "walk", "swim"]]);
});

test("a slug that another article has now is not that of the one that had it", () => {
  const all = new Addresses([]);
  for (const slug of ["stroll", "walk"]) {
    const frontMatter = { ...article.frontMatter, formerly: slug === "walk" ? ["stroll"] : [] };
    all.add(linked({ ...article, slug, frontMatter }));
  }
  expect(all.articleAt("/articles/stroll/")?.slug).toBe("stroll");
  expect([...all.slugs]).toEqual(["stroll", "walk"]);
});

test("a path is found in other case below a base with capitals", async () => {
  vi.stubEnv("BASE_PATH", "/News/");
  vi.resetModules();
  const { Addresses: Below } = await import("./addresses.ts");
  const { LinkedArticle: Linked } = await import("./linked-article.ts");
  const all = new Below([]);
  all.add(
    new Linked(
      { slug: "walk", formerly: [] },
      () => article,
      () => false,
    ),
  );
  expect(all.has("/News/articles/walk/today/")).toBe(true);
  expect(all.nearest("/News/Articles/Walk/Today")).toBe("/News/articles/walk/today/");
});
