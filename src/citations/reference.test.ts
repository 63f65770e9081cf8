import { expect, test } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { citedWords, inOneLine, type Reference, referenceTo } from "./reference.ts";

const FRONT = `title: A Walk by the Harbour
authors: [{ name: Ana Lima, family: Lima, email: ana@paper.example }, Kelly Roe]
date: 2025-03-19T07:00:00+08:00
source: { name: The Paper, url: https://paper.example/walk, about: A paper of Ely. }
speakers: [{ name: Ada Roe, role: mayor of Ely }]`;
const BODY = `It rained over the harbour. Trade grew by 54% in 2024. Nobody knew why.

## Trade

“Seeing is believing,” said Ada Roe, “and we have seen it.” The report says “the berths stay empty at night.”

In Ely 54% of the berths stood empty. They were rebuilt.

| Harbour | Ships |
| --- | --- |
| Ely | 40 ships |`;

function read(front: string) {
  const bytes = Buffer.from(`---\n${front}\n---\n\n${BODY}\n`);
  const { article, problems } = readArticle("content/articles/walk.md", bytes, "2025-06-01");
  if (article === undefined) throw new Error(problems.join("\n"));
  return article;
}
const ARTICLE = read(FRONT);
const ADDRESS = "https://passage-reader.example/articles/walk/";

test("the reference to an article has its facts as printed and its address, and no contact", () => {
  expect(referenceTo(ARTICLE)).toEqual({
    key: "walk",
    title: "A Walk by the Harbour",
    lang: "en",
    date: "2025-03-19",
    sentenceTitle: "A Walk by the harbour",
    authors: [{ name: "Ana Lima", family: "Lima" }, { name: "Kelly Roe" }],
    source: { name: "The Paper", url: "https://paper.example/walk" },
    copy: { name: "The Passage Reader", url: ADDRESS },
  });
});

test("original reporting has no source, and a month stays a month", () => {
  const front = FRONT.replace(/source: .*\n/, "").replace(/2025-03-19\S+/, "2025-03");
  expect(referenceTo(read(front))).toEqual({
    key: "walk",
    title: "A Walk by the Harbour",
    lang: "en",
    date: "2025-03",
    sentenceTitle: "A Walk by the harbour",
    authors: [{ name: "Ana Lima", family: "Lima" }, { name: "Kelly Roe" }],
    copy: { name: "The Passage Reader", url: ADDRESS },
  });
});

const nobody = { speaker: null, role: null };
test.each([
  ["a section by its own page", "trade", "trade/", { words: "Trade", ...nobody }],
  [
    "a quotation by its own page, with its speaker and without the comma of the sentence around it",
    "quote-seeing-is-believing-and-we",
    "quote-seeing-is-believing-and-we/",
    {
      words: "Seeing is believing … and we have seen it.",
      speaker: "Ada Roe",
      role: "mayor of Ely",
    },
  ],
  [
    "a quotation that the text gives to nobody",
    "quote-the-berths-stay-empty-at",
    "quote-the-berths-stay-empty-at/",
    { words: "the berths stay empty at night.", ...nobody },
  ],
  [
    "a paragraph by its place on the page of the article",
    "in-ely-54-of-the",
    "#in-ely-54-of-the",
    { words: "In Ely 54% of the berths stood empty. They were rebuilt.", ...nobody },
  ],
  [
    "a figure by its place, with the sentence that it stands in",
    "figure-54-percent",
    "#figure-54-percent",
    { words: "Trade grew by 54% in 2024.", ...nobody },
  ],
  [
    "the same figure of a later paragraph with the sentence there",
    "figure-54-percent-1",
    "#figure-54-percent-1",
    { words: "In Ely 54% of the berths stood empty.", ...nobody },
  ],
  [
    "a row of a table with its cells apart",
    "ely-40-ships",
    "#ely-40-ships",
    { words: "Ely · 40 ships", ...nobody },
  ],
  [
    "a figure of a table, with the row that it stands in",
    "figure-40-ships",
    "#figure-40-ships",
    { words: "Ely · 40 ships", ...nobody },
  ],
])("a reference leads to %s", (_what, id, address, passage) => {
  const one = ARTICLE.passages.find((some) => some.id === id);
  expect(ARTICLE.passages.map((some) => some.id)).toContain(id);
  const reference = referenceTo(ARTICLE, one);
  expect(reference.key).toBe(`walk-${id}`);
  expect(reference.copy).toEqual({ name: "The Passage Reader", url: ADDRESS + address });
  expect(reference.passage).toEqual(passage);
});

const { passage: _, ...WHOLE }: Reference = referenceTo(ARTICLE);
test.each([
  [undefined, undefined],
  [{ words: "It rained.", ...nobody }, "“It rained.”"],
  [{ words: "It rained.", speaker: "Ada Roe", role: null }, "“It rained.” — Ada Roe"],
  [{ words: "It rained.", speaker: "Ada Roe", role: "mayor" }, "“It rained.” — Ada Roe, mayor"],
])("what is cited of an article is one line: %j is %s", (passage, line) => {
  expect(citedWords(passage === undefined ? WHOLE : { ...WHOLE, passage })).toBe(line);
});

test("line breaks and control characters become one space, and none stands at an end", () => {
  const title = "\r\nA\u2028 \u0007Walk\u2029\nby \uD800the harbour\t";
  expect(inOneLine({ ...WHOLE, title })).toEqual({
    ...WHOLE,
    title: "A Walk by \uFFFDthe harbour",
  });
});
