import { expect, test } from "vitest";
import { readArticle } from "./read-article.ts";
import { sitemap } from "./sitemap.ts";

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
  expect(sitemap(articles)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://passage-reader.example/</loc></url>
<url><loc>https://passage-reader.example/quotations/</loc></url>
<url><loc>https://passage-reader.example/figures/</loc></url>
<url><loc>https://passage-reader.example/articles/walk/</loc><lastmod>2025-05-01T07:00:00+08:00</lastmod></url>
<url><loc>https://passage-reader.example/articles/stroll-2/</loc><lastmod>2025-03</lastmod></url>
<url><loc>https://passage-reader.example/articles/shown/</loc><lastmod>2025-03-18</lastmod></url>
<url><loc>https://passage-reader.example/speakers/zo%C3%AB-roe/</loc></url>
</urlset>
`);
});
