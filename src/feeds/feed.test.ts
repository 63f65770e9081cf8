import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import type { Article } from "../articles/article.ts";
import { readArticle } from "../articles/read-article.ts";
import { FEED_TYPES } from "../urls.ts";
import { type FeedName, feedFile } from "./feed.ts";

const SITE = "https://passage-reader.example";
const SUBJECT = {
  title: "Ada Roe – A Site",
  description: "All & more.",
  page: "/speakers/ada-roe/",
};
const BODY = `The harbour of Elmstead is [full](/search/) again & <b>loud</b>.

## Today

“Nobody believed in it at all,” Ada Roe said of 40 boats.

![A boat](/favicon.svg)`;
const SOURCE = "source: { name: The Paper, url: https://example.org/2025/a }";

function read(slug: string, front = "", body = BODY) {
  const { article, problems } = readArticle(
    `content/articles/${slug}.md`,
    new TextEncoder().encode(
      `---\ntitle: A Walk & a Swim\nauthors: [Ana Lima, Rosa Diaz]\ndate: 2025-03-19\n${front}\n---\n\n${body}\n`,
    ),
    "2025-06-01",
  );
  return article ?? expect.fail(problems.join("\n"));
}

const fileOf = (name: FeedName, ...articles: Article[]) => feedFile({ ...SUBJECT, articles }, name);

describe.each(["rss.xml", "atom.xml"] as const)("%s, read by a program of others", (name) => {
  const parse = (front = "") => parseFeed(fileOf(name, read("walk", front)));

  test("says whose feed it is", () => {
    const feed = parse();
    expect(feed.title).toBe("Ada Roe – A Site");
    expect(feed.description).toBe("All & more.");
    expect(feed.url).toBe(`${SITE}/speakers/ada-roe/`);
    expect(feed.self).toBe(`${SITE}/speakers/ada-roe/${name}`);
  });

  test("has the address, the title, every author and the dates of an article", () => {
    const [item] = parse("updated: 2025-03-20T07:00").items;
    expect(item?.url).toBe(`${SITE}/articles/walk/`);
    expect(item?.id).toBe(`${SITE}/articles/walk/`);
    expect(item?.title).toBe("A Walk & a Swim");
    expect(item?.authors.map((author) => author.name)).toEqual(["Ana Lima", "Rosa Diaz"]);
    // Days begin in the site's time zone.
    expect(item?.published?.toISOString()).toBe("2025-03-18T16:00:00.000Z");
  });

  test("has an original article whole, with full addresses and the credit at its end", () => {
    const content = parse().items[0]?.content ?? "";
    expect(content).toContain(`is <a href="${SITE}/search/">full</a> again & <b>loud</b>.`);
    expect(content).toContain(`<img src="${SITE}/favicon.svg" alt="A boat">`);
    expect(content).toMatch(
      /By Ana Lima and Rosa Diaz, 19 March 2025<\/p><p>© The Passage Reader · <a href="[^"]*\/articles\/walk\/">[^<]*<\/a><\/p>$/,
    );
    expect(content).not.toMatch(/<script|<button|class=|id=|#/);
  });

  test("has only what a reprint is about", () => {
    const [item] = parse(`${SOURCE}\ndescription: Of a harbour.`).items;
    expect(item?.content ?? "").not.toContain("Nobody");
    expect(item?.description).toBe("Of a harbour.");
  });
});

/** The text of an article as readers of feeds get it, with the same escapes. */
const contentOf = (front: string): string =>
  JSON.parse(fileOf("feed.json", read("walk", front))).items[0].content_html;

test("an original article has its image first, with its caption and credit once, and no image that is not shown", () => {
  const image = (src = "") => `image: { ${src}caption: At <noon>., credit: Ana }`;
  const shown = contentOf(image(`src: /images/a b.jpg, alt: 'A "boat"', `));
  expect(shown).toContain(
    `<figure><img src="${SITE}/images/a%20b.jpg" alt="A &quot;boat&quot;"><figcaption>At &lt;noon&gt;. Image: Ana</figcaption></figure><p>The harbour`,
  );
  expect(shown.split("Image: Ana")).toHaveLength(2);
  const credited = contentOf(image());
  expect(credited).not.toContain("<figure");
  expect(credited).toContain("<p>At &lt;noon&gt;. Image: Ana</p>");
});

test("an original article says when it was updated and what was corrected", () => {
  const front = "updated: 2025-03-21\ncorrections: [{ date: 2025-03-20, text: A <name>. }]";
  const content = contentOf(front);
  expect(content).toContain("19 March 2025 · updated 21 March 2025</p>");
  expect(content).toContain("<p>Correction, 20 March 2025: A &lt;name&gt;.</p>");
});

test("a reprint names where it was first published", () => {
  const file = (name: FeedName) => fileOf(name, read("walk", SOURCE));
  expect(file("rss.xml")).toContain('<source url="https://example.org/2025/a">The Paper</source>');
  expect(file("atom.xml")).toContain('<link href="https://example.org/2025/a" rel="via"/>');
  expect(JSON.parse(file("feed.json")).items[0]).toMatchObject({
    external_url: "https://example.org/2025/a",
    content_text: "The harbour of Elmstead is full again & loud.",
  });
});

test("the address where an article was first published is a URI", () => {
  const source = "source: { name: The Paper, url: https://example.org/日本 }";
  for (const name of Object.keys(FEED_TYPES) as FeedName[]) {
    expect(fileOf(name, read("walk", source))).toContain(
      '"https://example.org/%E6%97%A5%E6%9C%AC"',
    );
  }
});

test("a standfirst is read as the words that it has, where it is read as HTML too", () => {
  const article = read("walk", "description: A standfirst & <more>");
  expect(fileOf("rss.xml", article)).toContain("[A standfirst &amp; &lt;more&gt;]");
  expect(fileOf("atom.xml", article)).toContain("[A standfirst & <more>]");
});

test("feed.json is a JSON Feed of version 1.1 with what others have too", () => {
  const feed = JSON.parse(fileOf("feed.json", read("walk")));
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    feed_url: `${SITE}/speakers/ada-roe/feed.json`,
    home_page_url: `${SITE}/speakers/ada-roe/`,
    icon: `${SITE}/favicon.svg`,
  });
  expect(feed.items[0]).toMatchObject({
    id: `${SITE}/articles/walk/`,
    authors: [{ name: "Ana Lima" }, { name: "Rosa Diaz" }],
    date_published: "2025-03-18T16:00:00.000Z",
    language: "en",
  });
  expect(feed.items[0].content_html).toContain("Nobody believed");
});

test("the newest thirty articles are in a feed, and without articles it is empty", () => {
  const many = Array.from({ length: 40 }, (_, at) => read(`walk-${at}`));
  for (const name of Object.keys(FEED_TYPES) as FeedName[]) {
    const file = fileOf(name, ...many);
    expect(file.match(/articles\/walk-(\d+)\/(?=["<])/g)).toContain("articles/walk-29/");
    expect(file).not.toContain("walk-30");
    expect(fileOf(name)).toContain("Ada Roe");
  }
});
