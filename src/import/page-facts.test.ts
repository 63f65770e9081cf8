import { expect, test } from "vitest";
import { imported, PARAGRAPH } from "./fixtures.ts";
import { factsOfPage } from "./page-facts.ts";
import { parseHtml } from "./words-of.ts";

const page = (data: object) =>
  `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...data })}</script></head><body><article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article></body></html>`;
const factsOf = (data: object) => factsOfPage(parseHtml(page(data)), undefined);

test("texts of JSON-LD are read as the HTML that programs write into them", () => {
  expect(
    factsOf({
      headline: "Fish &amp; Chips &#8217;n more",
      description: "<p>All of <b>R&amp;D</b> here</p>",
      author: "Ana&nbsp;Lima &amp; Bo Chen",
      publisher: { name: "The Guardian&#39;s News" },
    }),
  ).toEqual({
    title: "Fish & Chips ’n more",
    description: "All of R&D here",
    authors: ["Ana Lima", "Bo Chen"],
    sourceName: "The Guardian's News",
  });
});

test.each([
  [{ name: "Guardian News & Media" }, "Guardian News & Media"],
  ["Guardian News & Media", "Guardian News & Media"],
  [[{ name: "Smith, Jones and Sons" }, { name: "Other" }], "Smith, Jones and Sons"],
])("the publisher %j has one name", (publisher, sourceName) => {
  expect(factsOf({ publisher })).toEqual({ sourceName });
});

test.each([
  [{ "@type": "Organization", name: "Fish & Chips News" }, ["Fish & Chips News"]],
  [
    [{ name: "Smith and Sons" }, { name: "Ana Lima" }],
    ["Smith and Sons", "Ana Lima"],
  ],
  [[{ name: "https://example.org/ana" }, { name: "Ana Lima" }], ["Ana Lima"]],
  ["Ana Lima, Bo Chen and Cleo Dahl", ["Ana Lima", "Bo Chen", "Cleo Dahl"]],
])("of the author %j, an object has one name and a text may have more", (author, authors) => {
  expect(factsOf({ author })).toEqual({ authors });
});

test("the name of an imported file has no pieces of HTML", async () => {
  const { written } = await imported(
    "a.html",
    page({ headline: "Fish &amp; Chips &#8217;n more" }),
  );
  expect(written).toEqual(["content/articles/fish-chips-n-more.md"]);
});

test("an author who may be more than a name is to be checked", async () => {
  const text = `Ostholm opens\nBy JANE ROE in London\n\n${PARAGRAPH}\n\n${PARAGRAPH}`;
  const { text: entry, notes } = await imported("a.txt", text);
  expect(entry).toContain(
    "\n  - JANE ROE in London # to be checked: the name of one author alone\n",
  );
  expect(notes.join("\n")).toContain(
    "To do: The author “JANE ROE in London” may be more than a name.",
  );
});
