import { expect, test } from "vitest";
import type { Article } from "../articles/article.ts";
import { figuresHtml } from "./figures-html.ts";

const article = {
  slug: "walk",
  sections: [{ id: "work", title: "Work & pay" }],
  frontMatter: { title: "A <b>Walk</b>", date: "2025-03-19", lang: "en" },
} as unknown as Article;
const sentence = {
  id: "figure-40-ships",
  section: "work",
  text: "They sold 40 ships <for> £8 million.",
  figures: [
    { id: "figure-40-ships", start: 10, end: 18 },
    { id: "figure-8-million", start: 25, end: 35 },
  ],
};

test("each figure of a sentence links to where it stands, below its section and article", () => {
  const { markup } = figuresHtml([{ article, sentence }]);
  expect(markup).toContain(
    '<li>They sold <a href="/articles/walk/#figure-40-ships"><mark>40 ships</mark></a> &lt;for&gt; <a href="/articles/walk/#figure-8-million"><mark>£8 million</mark></a>.</li>',
  );
  expect(markup).toContain('<a href="/articles/walk/#work">Work &amp; pay</a>');
  expect(markup).toContain('<a href="/articles/walk/">A &lt;b&gt;Walk&lt;/b&gt;</a>');
  expect(markup).not.toContain("<b>");
});

test("dates stand in their sentences, and link to the paragraph", () => {
  const date = {
    datetime: "2024-05-12",
    paragraph: "on-12-may",
    before: "On ",
    exact: "12 May",
    after: ", she left.",
  };
  const { markup } = figuresHtml([{ article, dates: [date] }]);
  expect(markup).toContain('<time datetime="2024-05-12">');
  expect(markup).toContain('<p>On <a href="/articles/walk/#on-12-may">12 May</a>, she left.</p>');
});

test("a page without numbers has no frame for them", () => {
  expect(figuresHtml([]).markup).toBe("");
});
