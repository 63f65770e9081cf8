import { expect, test } from "vitest";
import type { Article } from "../articles/article.ts";
import { readArticle } from "../articles/read-article.ts";
import { feedFile } from "../feeds/feed.ts";
import { nameFeedRoutes } from "./name-feeds.ts";

const SOURCE = "source: { name: The Paper, url: https://example.org/a }\n";

function read(slug: string, speaker: string, front = ""): Article {
  const { article, problems } = readArticle(
    `content/articles/${slug}.md`,
    new TextEncoder().encode(
      `---\ntitle: Of ${slug}\nauthors: [Ana Lima]\ndate: 2025-03-19\n${front}---\n\n“It is so,” said ${speaker}.\n`,
    ),
    "2025-06-01",
  );
  return article ?? expect.fail(problems.join("\n"));
}

/** The slugs of the articles in the feed of a name. */
function inFeed(articles: readonly Article[], slug: string): string[] {
  const route = nameFeedRoutes(articles).find(
    ({ params, props }) => params.slug === slug && props.feed === "feed.json",
  );
  const { subject, feed } = route?.props ?? expect.fail(`There is no feed of ${slug}.`);
  const { items } = JSON.parse(feedFile(subject, feed)) as { items: { title: string }[] };
  return items.map(({ title }) => title.replace("Of ", ""));
}

const articles = [read("walk", "Ada Roe", SOURCE), read("swim", "Bo Chen"), read("run", "Ada Roe")];

test("a speaker has a feed of the articles that quote them, a source of those that it published", () => {
  expect(inFeed(articles, "ada-roe")).toEqual(["walk", "run"]);
  expect(inFeed(articles, "bo-chen")).toEqual(["swim"]);
  expect(inFeed(articles, "the-paper")).toEqual(["walk"]);
});

test("each is there in every form, with the addresses of its own page", () => {
  const own = nameFeedRoutes(articles).filter(({ params }) => params.slug === "the-paper");
  expect(own.map(({ params, props }) => `${params.kind}/${props.feed}`)).toEqual([
    "sources/rss.xml",
    "sources/atom.xml",
    "sources/feed.json",
  ]);
  for (const { props } of own) {
    const file = feedFile(props.subject, props.feed);
    expect(file).toContain(`passage-reader.example/sources/the-paper/${props.feed}"`);
    expect(file).toContain("The Paper – The Passage Reader");
  }
});

test("what is older than the newest thirty changes no feed", () => {
  const many = Array.from({ length: 40 }, (_, at) => read(`walk-${at}`, "Ada Roe"));
  expect(inFeed(many, "ada-roe")).toHaveLength(30);
  const [route] = nameFeedRoutes(many);
  expect(route?.props.subject.articles).toHaveLength(30);
});
