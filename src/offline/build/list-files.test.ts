import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FONT_NAMES } from "../../urls.ts";
import { imagesOf } from "./images-of.ts";
import { listFiles } from "./list-files.ts";

describe("the lists of what a kept article needs", () => {
  let dist = "";
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(dist, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const page = (slug: string, text: string) =>
    `<link rel="canonical" href="https://a.example/articles/${slug}/"><p>${text}</p>`;
  const writeArticle = (slug: string, text: string) => {
    write(`articles/${slug}/index.html`, page(slug, text));
    write(`articles/${slug}/passages.json`, JSON.stringify({ article: { slug, title: text } }));
  };
  const pathsOf = (slug: string) =>
    listFiles(dist)
      .articles.find((article) => article.slug === slug)
      ?.files.map((file) => file.path);

  beforeEach(() => {
    dist = mkdtempSync(path.join(tmpdir(), "built site "));
    for (const name of FONT_NAMES) write(`fonts/${name}.woff2`, name);
    for (const name of ["kept/index.html", "search/index.html", "favicon.svg"]) write(name, name);
    write("_astro/page.C2.js", "page");
    write("pagefind/site.json", "{}");
    write("pagefind/index/en_1.pf_index", "index");
    writeArticle("walk", "A walk");
    writeArticle("run", "A run");
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  test("name every file with its length and digest", () => {
    const { site, articles } = listFiles(dist);
    expect(site.files.map((file) => file.path)).toEqual([
      "/kept/",
      "/favicon.svg",
      ...FONT_NAMES.map((name) => `/fonts/${name}.woff2`),
      "/_astro/page.C2.js",
      "/search/",
      "/pagefind/index/en_1.pf_index",
      "/pagefind/site.json",
    ]);
    const digest = createHash("sha256").update("{}").digest("hex");
    expect(site.files.at(-1)).toEqual({ path: "/pagefind/site.json", digest, bytes: 2 });
    expect(articles.map(({ slug, title }) => [slug, title])).toEqual([
      ["run", "A run"],
      ["walk", "A walk"],
    ]);
    expect(articles.every(({ version }) => version === site.version)).toBe(true);
  });

  test("take along citations, images, and the page at a former slug; no page of a passage", () => {
    write("articles/walk/cite.bib", "@article");
    write("articles/walk/today/index.html", page("walk/today", "Today"));
    write("articles/walk/card.png", "card");
    write("articles/stroll/index.html", page("walk", "moved"));
    write("articles/stroll/passages.json", JSON.stringify({ article: { slug: "walk" } }));
    write("images/a b.jpg", "image");
    write(
      "articles/walk/index.html",
      `${page("walk", "A walk")}<img alt="" src="/images/a%20b.jpg">`,
    );
    expect(pathsOf("walk")).toEqual([
      "/articles/walk/",
      "/articles/stroll/",
      "/articles/walk/cite.bib",
      "/articles/walk/passages.json",
      "/images/a%20b.jpg",
    ]);
  });

  test("give another edition to the article that changed, and another version to all", () => {
    const before = listFiles(dist);
    writeArticle("run", "A longer run");
    const after = listFiles(dist);
    expect(after.site.version).not.toBe(before.site.version);
    const [runBefore, walkBefore] = before.articles;
    const [run, walk] = after.articles;
    expect(run?.edition).not.toBe(runBefore?.edition);
    expect(walk?.edition).toBe(walkBefore?.edition);
    write("pagefind/site.json", "[]");
    expect(listFiles(dist).site.version).not.toBe(after.site.version);
    expect(listFiles(dist).articles[0]?.edition).toBe(run?.edition);
  });

  test("are the same with what was noted of the build before, whatever has changed since", () => {
    const notes = path.join(dist, "notes");
    expect(listFiles(dist, notes)).toEqual(listFiles(dist));
    expect(listFiles(dist, notes)).toEqual(listFiles(dist));
    writeArticle("run", "A longer run");
    writeArticle("walk", "B walk");
    expect(listFiles(dist, notes)).toEqual(listFiles(dist));
    writeFileSync(notes, "damaged");
    expect(listFiles(dist, notes)).toEqual(listFiles(dist));
  });

  test("leave out search where its index is too large to be kept", () => {
    write("pagefind/fragment/en_1.pf_fragment", new Uint8Array(10_000_000));
    const paths = listFiles(dist).site.files.map((file) => file.path);
    expect(paths.at(-1)).toBe("/_astro/page.C2.js");
  });
});

test("images are those of this site, each once", () => {
  const html = `<img src="/a.jpg" alt=""><img alt="" src="/a.jpg"><img src="//b.example/b.jpg">
    <img src="https://b.example/c.jpg"><img class="x" src="/d&#38;e.png?x=1"><p src="/f.jpg">
    <picture><source srcset="/g,1.avif 480w, /g,2.avif 960w"><img src="/g.webp" srcset="/g.webp 9w"></picture>`;
  const found = ["/a.jpg", "/d&e.png", "/g,1.avif", "/g,2.avif", "/g.webp"];
  expect(imagesOf(html)).toEqual(found);
});
