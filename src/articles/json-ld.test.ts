import { expect, test } from "vitest";
import { newsArticle } from "./json-ld.ts";
import { readArticle } from "./read-article.ts";

const BODY = `The harbour of Elmstead is *full* again.

“Nobody believed in it,” Ada Roe said, “not even I.”

She calls it “a small wonder of the whole coast” today.

“Yes, all of us did.”`;
const read = (front: string, body = BODY) => {
  const text = `---\ndate: 2025-03-19\n${front}\n---\n\n${body}\n`;
  const bytes = new TextEncoder().encode(text);
  const { article, problems } = readArticle("content/articles/walk.md", bytes, "2025-06-01");
  return article ?? expect.fail(problems.join("\n"));
};
const HERE = "https://passage-reader.example";

test("search engines are told who wrote, said and published what, each with its address", () => {
  const article = read(`title: A Walk
authors: [{ name: Ana Lima, family: Lima, url: https://example.org/ana }, Rosa Diaz]
source: { name: The Paper, url: https://example.org/2025/a }
speakers: [{ name: Ada Roe, role: mayor of Elmstead }]
updated: 2025-05-01
lang: en-GB
licence: https://example.org/licence.xml
corrections: [{ date: 2025-04-01, text: It was one. }, { date: 2025-05-01, text: It was two. }]`);
  expect(JSON.parse(newsArticle(article, article.passages))).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": `${HERE}/articles/walk/`,
    mainEntityOfPage: `${HERE}/articles/walk/`,
    headline: "A Walk",
    description: "The harbour of Elmstead is full again.",
    image: `${HERE}/articles/walk/card.png`,
    inLanguage: "en-GB",
    license: "https://example.org/licence.xml",
    usageInfo: "https://passage-reader.example/articles/walk/#about-this-article",
    wordCount: 33,
    isAccessibleForFree: true,
    datePublished: "2025-03-19",
    dateModified: "2025-05-01",
    author: [
      { "@type": "Person", name: "Ana Lima", familyName: "Lima", url: "https://example.org/ana" },
      { "@type": "Person", name: "Rosa Diaz" },
    ],
    publisher: { "@type": "Organization", name: "The Passage Reader", url: `${HERE}/` },
    sourceOrganization: { "@type": "Organization", name: "The Paper", url: "https://example.org" },
    copyrightHolder: { "@type": "Organization", name: "The Paper", url: "https://example.org" },
    creditText: "The Paper",
    copyrightNotice: "© The Paper",
    isBasedOn: {
      "@type": "NewsArticle",
      headline: "A Walk",
      url: "https://example.org/2025/a",
    },
    hasPart: [
      {
        "@type": "Quotation",
        text: "Nobody believed in it … not even I.",
        creator: { "@type": "Person", name: "Ada Roe", jobTitle: "mayor of Elmstead" },
        url: `${HERE}/articles/walk/#quote-nobody-believed-in-it-not`,
      },
      {
        "@type": "Quotation",
        text: "a small wonder of the whole coast",
        creator: { "@type": "Person", name: "Ada Roe", jobTitle: "mayor of Elmstead" },
        url: `${HERE}/articles/walk/#quote-a-small-wonder-of-the`,
      },
      {
        "@type": "Quotation",
        text: "Yes, all of us did.",
        url: `${HERE}/articles/walk/#quote-yes-all-of-us-did`,
      },
    ],
    correction: ["It was one.", "It was two."],
  });
});

test("of original reporting this site is the publisher, and nothing is based on another page", () => {
  const article = read("title: A Walk\nauthors: [Ana Lima]", "The harbour is full.");
  const data = JSON.parse(newsArticle(article, article.passages));
  const here = { "@type": "Organization", name: "The Passage Reader", url: `${HERE}/` };
  expect(data).toMatchObject({ publisher: here, copyrightHolder: here, hasPart: [] });
  expect(data).toMatchObject({
    creditText: "The Passage Reader",
    copyrightNotice: "© The Passage Reader",
  });
  for (const key of ["isBasedOn", "sourceOrganization", "correction", "dateModified"]) {
    expect(data).not.toHaveProperty(key);
  }
});

test("only the given passages are its parts", () => {
  const article = read("title: A Walk\nauthors: [Ana Lima]");
  const quotation = article.passages.filter(({ kind }) => kind === "quotation").slice(0, 1);
  expect(JSON.parse(newsArticle(article, quotation)).hasPart).toHaveLength(1);
});

test.each([
  ["</script><script>alert(1)</script>", '"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"'],
  ["<!-- <script", '"\\u003c!-- \\u003cscript"'],
  [']]> & “\\"”', '"]]> & “\\\\\\"”"'],
  ["One\u2028two\u2029", '"One\u2028two\u2029"'],
])("a headline of %j cannot end the script that it stands in", (title, written) => {
  const article = read("title: A Walk\nauthors: [Ana Lima]");
  const odd = { ...article, frontMatter: { ...article.frontMatter, title } };
  const text = newsArticle(odd, odd.passages);
  expect(text).toContain(`"headline":${written},"description"`);
  expect(text).not.toContain("<");
  expect(JSON.parse(text).headline).toBe(title);
});
