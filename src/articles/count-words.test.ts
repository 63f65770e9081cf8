import { expect, test } from "vitest";
import { readArticle } from "./read-article.ts";

const countOf = (body: string, more = "") => {
  const front = `title: A Walk\nauthors: [Ana Lima]\ndate: 2025-03\n${more}source: { name: The Paper, url: https://example.org/a }`;
  const text = new TextEncoder().encode(`---\n${front}\n---\n\n${body}\n`);
  const { article, problems } = readArticle("content/articles/walk.md", text, "2025-06-01");
  return article?.wordCount ?? expect.fail(problems.join("\n"));
};

test.each([
  ["a link", "One [two three](https://example.org/a/long/address_here 'A title of it').", 3],
  ["a link by reference", "One [two][a].\n\n[a]: https://example.org/b-c 'Its title'", 2],
  ["an address that is shown", "One <https://example.org/a/long/address_here> three.", 3],
  ["formatting", "*One* **two** `three`", 3],
  ["HTML", '<p lang="en">One <sub>two</sub></p>\n\n<!-- three -->', 2],
  ["character references", "One&nbsp;two &amp; three", 3],
  ["headings", "One.\n\n## Two three\n\n### Four\n\nFive", 5],
  ["quotations and figures", "“We saw 40 ships,” said Ada.", 6],
  ["lists and tables", "- One\n  - two\n\n<table><tr><td>three</td><td>four</td></tr></table>", 4],
])("of %s the words that are shown are counted", (_name, body, count) => {
  expect(countOf(body)).toBe(count);
});

test("words are counted as the language divides them", () => {
  expect(countOf("百闻不如一见。", "lang: zh-Hans\n")).toBeGreaterThan(1);
});
