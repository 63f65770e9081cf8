import { passagesFile } from "../articles/passages-json.ts";
import { readArticle } from "../articles/read-article.ts";
import { jsonFeed } from "../feeds/json-feed.ts";
import { articleText } from "../plain/article-text.ts";

const { article: read, problems } = readArticle(
  "content/articles/walk.md",
  Buffer.from(`---
title: A Walk
authors: [Ana Lima]
date: 2025-03
moved: { first-years: 早い年 }
retired: { lost: Withdrawn }
formerly: [stroll]
---

The harbour was rebuilt.

## 早い年

Boats came back.
`),
  "2025-06-01",
);
if (read === undefined) throw new Error(problems.join("\n"));

/** What a built site has of an article, for tests of the answers that are made of it. */
export const PASSAGES = passagesFile(read);
export const TEXT = articleText(read);
export const FEED = jsonFeed({
  title: "Ada Roe",
  description: "All",
  page: "/speakers/ada-roe/",
  articles: [read],
});
