import { describe, expect, test } from "vitest";
import { aboutNotes, imageNote, summaryOf } from "./article.ts";
import { ownAddresses, sharedAddresses, sharePageIds } from "./article-addresses.ts";
import { articleFacts } from "./article-facts.ts";
import { readArticle } from "./read-article.ts";

const BODY = `The harbour of Elmstead is [full](/search/) again.

## Today

“Nobody believed in it at all,” Ada Roe said of 40 boats.`;
const FRONT = "title: A Walk to the Harbour\nauthors: [Ana Lima, Rosa Diaz]\ndate: 2025-03-19";
const SOURCE =
  "source: { name: The Paper, url: https://example.org/2025/a, about: The Paper is made up. }";
const reading = (front = "", body = BODY) =>
  readArticle(
    "content/articles/walk.md",
    new TextEncoder().encode(`---\n${FRONT}\n${front}\n---\n\n${body}\n`),
    "2025-06-01",
  );
const read = (front = "", body = BODY) => {
  const { article, problems } = reading(front, body);
  return article ?? expect.fail(problems.join("\n"));
};

describe("the notes about an article", () => {
  test("are only who wrote it and when, where nothing else is known", () => {
    expect(aboutNotes(read().frontMatter)).toEqual(["By Ana Lima and Rosa Diaz, 19 March 2025"]);
  });

  test("are in the order in which they are shown", () => {
    const { frontMatter } = read(`${SOURCE}
contact: Write to Ana Lima.
reprint: { publisher: Near and Far, note: Near and Far may reprint it. }
image: { caption: The harbour at noon., credit: "Image: Ana Lima" }`);
    expect(aboutNotes(frontMatter)).toEqual([
      "By Ana Lima and Rosa Diaz, 19 March 2025",
      "Write to Ana Lima.",
      "The Paper is made up.",
      "Near and Far may reprint it.",
      "The harbour at noon. Image: Ana Lima",
    ]);
  });

  test.each([
    ["Ana Lima", "Image: Ana Lima"],
    ["Photo by Ana Lima", "Photo by Ana Lima"],
    ["Drawing: Ana Lima", "Drawing: Ana Lima"],
    ["© The Paper", "© The Paper"],
  ])("say of the credit of an image, “%s”, what it is", (credit, note) => {
    expect(imageNote(read(`image: { credit: "${credit}" }`).frontMatter)).toBe(note);
    expect(imageNote(read().frontMatter)).toBeUndefined();
  });
});

describe("what an article is about", () => {
  test("is said by its description, else by its first paragraph", () => {
    expect(summaryOf(read("description: By the sea."))).toBe("By the sea.");
    expect(summaryOf(read())).toBe("The harbour of Elmstead is full again.");
    expect(summaryOf(read("", "## Today\n\nBoats."))).toBe("Boats.");
  });

  test("is cut after a word", () => {
    const cut = `${"harbour ".repeat(37).trim()} …`;
    expect(summaryOf(read("", "harbour ".repeat(50)))).toBe(cut);
    expect(summaryOf(read(`description: ${"harbour ".repeat(50)}`))).toBe(cut);
    expect(summaryOf(read("", "h".repeat(300)))).toBe("h".repeat(300));
  });
});

describe("an article has a page of its own", () => {
  const front = "moved: { early: today }\nretired: { gone: Withdrawn }\nformerly: [stroll, amble]";
  const ids = ["introduction", "today", "quote-nobody-believed-in-it-at", "early", "gone"];

  test("for each section and quotation, and for ids that moved or were retired", () => {
    expect(sharePageIds(read(front))).toEqual(ids);
  });

  test("under each slug that it had, with a card for each, and files under its own", () => {
    const pages = ["walk", "stroll", "amble"].flatMap((slug) =>
      ids.flatMap((id) => [`/articles/${slug}/${id}/`, `/articles/${slug}/${id}/card.png`]),
    );
    // What is gone cannot be embedded.
    const embedded = ["walk", "stroll", "amble"].flatMap((slug) =>
      ids.slice(0, -1).map((id) => `/articles/${slug}/${id}/oembed.json`),
    );
    const files = [
      "/articles/walk/",
      "/articles/stroll/",
      "/articles/amble/",
      "/articles/walk/passages.json",
      "/articles/stroll/passages.json",
      "/articles/amble/passages.json",
      "/articles/walk/card.png",
      "/articles/walk/cite.bib",
      "/articles/walk/cite.ris",
      "/articles/walk/cite.json",
      "/articles/walk.md",
      "/articles/walk.epub",
      "/articles/stroll.md",
      "/articles/stroll.epub",
      "/articles/amble.md",
      "/articles/amble.epub",
    ];
    expect(ownAddresses(read(front), false)).toEqual([...files, ...pages, ...embedded]);
  });

  test("beside what it shares with others: the data of its year, who speaks, and who wrote it", () => {
    expect(sharedAddresses(read(front))).toEqual([
      "/data/quotations-2025.csv",
      "/data/quotations-2025.json",
      "/data/figures-2025.csv",
      "/data/figures-2025.json",
      "/data/datapackage.json",
      "/speakers/ada-roe/",
      "/speakers/ada-roe/rss.xml",
      "/speakers/ada-roe/atom.xml",
      "/speakers/ada-roe/feed.json",
      "/authors/ana-lima/",
      "/authors/rosa-diaz/",
    ]);
  });
});

describe("an article is cited with", () => {
  const facts = {
    slug: "walk",
    url: "https://passage-reader.example/articles/walk/",
    title: "A Walk to the Harbour",
    sentenceTitle: "A Walk to the harbour",
    date: "2025-03-19",
    lang: "en",
  };

  test("who first published it, and where", () => {
    expect(articleFacts(read(`${SOURCE}\nlang: en`))).toEqual({
      ...facts,
      authors: [{ name: "Ana Lima" }, { name: "Rosa Diaz" }],
      source: { name: "The Paper", url: "https://example.org/2025/a" },
    });
  });

  test("this site, where it is original reporting", () => {
    const { source } = articleFacts(read());
    expect(source).toEqual({ name: "The Passage Reader", url: facts.url });
  });

  test("the family names that are known", () => {
    const article = read();
    const authors = [{ name: "Berg Mila", family: "Berg", email: "mila@example.org" }];
    const known = { ...article, frontMatter: { ...article.frontMatter, authors } };
    expect(articleFacts(known).authors).toEqual([{ name: "Berg Mila", family: "Berg" }]);
  });
});
