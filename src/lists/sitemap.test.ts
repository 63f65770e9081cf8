import { expect, test } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { sitemapFiles } from "./sitemap.ts";

const article = (slug: string, front: string, body = "The harbour was rebuilt.") => {
  const text = `---\ntitle: A Walk\nauthors: [Ana Lima]\n${front}\n---\n\n${body}\n`;
  const bytes = new TextEncoder().encode(text);
  const { article, problems } = readArticle(`content/articles/${slug}.md`, bytes, "2025-06-01");
  return article ?? expect.fail(problems.join("\n"));
};
const SOURCE = "source: { name: The Paper, url: https://example.org/a }";

test("the sitemap lists the pages and the articles that may be listed, with the day of their last change", () => {
  const articles = [
    article("walk", "date: 2025-03-19\nupdated: 2025-05-01T07:00+08:00"),
    article("stroll-2", "date: 2025-03", "“Slow is smooth,” Zoë Roe said."),
    article("copied", `date: 2025-03-19\n${SOURCE}\nreprint: { publisher: Near and Far }`),
    article("hidden", "date: 2025-03-19\nindex: false", "“It is,” Ana Lima said."),
    article("shown", `date: 2025-03-18\n${SOURCE}\nreprint: { publisher: Near }\nindex: true`),
  ];
  expect(
    sitemapFiles(articles, ["/about/"]).get("/sitemap.xml"),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://passage-reader.example/</loc><lastmod>2025-05-01T07:00:00+08:00</lastmod></url>
<url><loc>https://passage-reader.example/quotations/</loc><lastmod>2025-03</lastmod></url>
<url><loc>https://passage-reader.example/figures/</loc></url>
<url><loc>https://passage-reader.example/articles/walk/</loc><lastmod>2025-05-01T07:00:00+08:00</lastmod></url>
<url><loc>https://passage-reader.example/articles/stroll-2/</loc><lastmod>2025-03</lastmod></url>
<url><loc>https://passage-reader.example/articles/shown/</loc><lastmod>2025-03-18</lastmod></url>
<url><loc>https://passage-reader.example/speakers/zo%C3%AB-roe/</loc><lastmod>2025-03</lastmod></url>
<url><loc>https://passage-reader.example/authors/ana-lima/</loc><lastmod>2025-05-01T07:00:00+08:00</lastmod></url>
<url><loc>https://passage-reader.example/sources/the-paper/</loc><lastmod>2025-03-18</lastmod></url>
<url><loc>https://passage-reader.example/speakers/</loc></url>
<url><loc>https://passage-reader.example/authors/</loc></url>
<url><loc>https://passage-reader.example/sources/</loc></url>
<url><loc>https://passage-reader.example/about/</loc></url>
</urlset>
`);
});

test("more than 10,000 pages are in several files, which the sitemap names with their last change", () => {
  const one = article("walk", "date: 2025-03-19\nindex: true");
  const many = Array.from({ length: 10_001 }, (_, at) => ({ ...one, slug: `walk-${at}` }));
  const files = sitemapFiles(many, []);
  expect([...files.keys()]).toEqual(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]);
  expect(files.get("/sitemap.xml")).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://passage-reader.example/sitemap-1.xml</loc><lastmod>2025-03-19</lastmod></sitemap>
<sitemap><loc>https://passage-reader.example/sitemap-2.xml</loc><lastmod>2025-03-19</lastmod></sitemap>
</sitemapindex>
`);
  const listed = [...files.values()].slice(1).map((file) => file.match(/<url>/g)?.length);
  expect(listed[0]).toBe(10_000);
  expect(files.get("/sitemap-2.xml")).toContain("/authors/ana-lima/2025/1/");
});
