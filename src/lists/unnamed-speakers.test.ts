import { expect, test } from "vitest";
import { sharedAddresses } from "../articles/article-addresses.ts";
import { newsArticle } from "../articles/json-ld.ts";
import { readArticle } from "../articles/read-article.ts";
import { citedWords, referenceTo } from "../citations/reference.ts";
import { toRecord } from "../search/build/to-record.ts";
import { countHits } from "../search/rank/filter.ts";
import { fromRecord } from "../search/rank/record.ts";
import { nameFeedRoutes } from "./name-feeds.ts";
import { namesIn } from "./names.ts";
import { quotationsIn } from "./quotation-lists.ts";
import { quotationsBySpeaker } from "./quotations-by-speaker.ts";

/** An article whose first quotation is said by whom the front matter says. */
function read(slug: string, who: string, front = "") {
  const text = `---
title: Of ${slug}
authors: [Ana Lima]
date: 2025-03-19
attributions: { "It is so": "${who}" }
${front}---

“It is so.” It rained. “Boats sank,” said Ada Roe.
`;
  const { article, problems } = readArticle(
    `content/articles/${slug}.md`,
    new TextEncoder().encode(text),
    "2025-06-01",
  );
  return article ?? expect.fail(problems.join("\n"));
}
const quotationOf = ({ passages }: ReturnType<typeof read>) =>
  passages.find((passage) => passage.kind === "quotation");

const articles = [read("walk", "a senior official"), read("swim", "a senior official")];

test("who is described and not named is shown with what they say, and cited with it", () => {
  const [article = expect.fail()] = articles;
  const quotation = quotationOf(article);
  expect(quotation).toMatchObject({ speaker: "a senior official", unnamed: true });
  expect(citedWords(referenceTo(article, quotation))).toBe("“It is so.” — a senior official");
});

test("who is described and not named has no page and no feed, and is not counted as one in two articles", () => {
  expect(namesIn(articles, "speakers").map(({ name }) => name)).toEqual(["Ada Roe"]);
  const speakers = nameFeedRoutes(articles).flatMap(({ params: { kind, slug } }) =>
    kind === "speakers" ? slug : [],
  );
  expect(new Set(speakers)).toEqual(new Set(["ada-roe"]));
  expect(
    quotationsBySpeaker(quotationsIn(articles)).map(({ name, slug, count }) => [name, slug, count]),
  ).toEqual([
    ["Ada Roe", "ada-roe", 2],
    [undefined, undefined, 2],
  ]);
  const speakerPages = articles.flatMap((article) =>
    sharedAddresses(article).filter((path) => /^\/speakers\/[^/]+\/$/.test(path)),
  );
  expect(new Set(speakerPages)).toEqual(new Set(["/speakers/ada-roe/"]));
});

test("search engines are told of no person where somebody is only described", () => {
  const [article = expect.fail()] = articles;
  const [described, named] = JSON.parse(newsArticle(article, article.passages)).hasPart;
  expect(described).not.toHaveProperty("creator");
  expect(named.creator.name).toBe("Ada Roe");
});

test("who is described is no speaker to filter results by, and stands beside them", () => {
  const hits = articles.flatMap((one) => {
    const article = fromRecord(toRecord(one));
    return article.passages
      .filter(({ kind }) => kind === "quotation")
      .map((passage) => ({ article, passage, score: 1, complete: true, inOrder: true }));
  });
  expect(hits[0]?.passage.speaker).toBe("a senior official");
  expect([...countHits(hits, hits, [], false).speakers]).toEqual([["Ada Roe", 2]]);
});

test("who is declared under speakers is a person, however their name is written", () => {
  const article = read("run", "bell hooks", "speakers: [{ name: bell hooks }]\n");
  expect(quotationOf(article)).not.toHaveProperty("unnamed");
  expect(namesIn([article], "speakers").map(({ name }) => name)).toEqual(["Ada Roe", "bell hooks"]);
});
