import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { readArticle } from "../articles/read-article.ts";

const BODY = `In 2025 the harbour had 40 boats,[^a] “more than ever”, said Ada Roe.

## 2025 in numbers

![The quay](/images/quay.png "The quay in May")

Table 1: Boats by year

| Year | Boats | |
| :--- | ---: | --- |
| 2024 | 35 boats | [why](https://example.org) |
| 2025 | ~~41~~ 40 boats | \`code\` |

1. One
   - 3 ships, “all full”
2. Two

> “It is a good year.”
>
> - Ada Roe, 2025

Again[^a] and[^b].

[^a]: A count, **made twice**.

    In May.
[^b]: > So it was.
`;

test("everything that Markdown can be written in becomes HTML that “npm run validate” accepts", async () => {
  const source = `---\ntitle: Harbour\nauthors: [Ana Lima]\ndate: 2025-03-19\n---\n\n${BODY}`;
  const { article, problems } = readArticle(
    "content/articles/harbour.md",
    new TextEncoder().encode(source),
    "2025-06-01",
  );
  const config = JSON.parse(readFileSync(".htmlvalidate.json", "utf8"));
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const page = `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><main><h1>Harbour</h1>${article?.html}</main></body></html>`;
  const { results } = await validator.validateString(page);
  expect(problems).toEqual([]);
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
});
