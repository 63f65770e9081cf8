import type { Article } from "../articles/article.ts";
import { readArticle } from "../articles/read-article.ts";

/** A text with nearly all that Markdown can have. */
export const BODY = `The harbour is [full](/search/) & <b>loud</b>.[^1] Two\\
lines, twice called.[^1]

## Today

![A boat & its crew](/favicon.svg "At noon")

Table 1: Boats

| Harbour | Boats |
| --- | --: |
| Ely | 1 |

## Later

- one

[^1]: A note.
`;

/** An article with that text. */
export const TEXT = `---
title: A Walk & a <Swim>
authors: [Ana Lima, Rosa Diaz]
date: 2025-03-19
lang: en-GB
source: { name: The Paper & Sons, url: "https://example.org/a?b&c" }
---

${BODY}`;

/** Reads the text of an article, which has to be right. */
export function read(text: string): Article {
  const file = new TextEncoder().encode(text);
  const { article, problems } = readArticle("content/articles/walk.md", file, "2025-06-01");
  if (article === undefined) throw new Error(problems.join("\n"));
  return article;
}
