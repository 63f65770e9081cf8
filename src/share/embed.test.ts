import { expect, test } from "vitest";
import { readArticle } from "../articles/read-article.ts";
import { referenceTo } from "../citations/reference.ts";
import { embedCode } from "./embed.ts";
import { oembedJson } from "./pages/oembed.ts";

const { article } = readArticle(
  "content/articles/walk.md",
  new TextEncoder().encode(`---
title: A <Walk> & a Swim
authors: [Ana Lima, Rosa Diaz]
date: 2025-03-19
source: { name: The "Paper", url: https://example.org/a }
speakers: [{ name: Ada Roe, role: Mayor }]
---

## The quay

“Nobody believed <b>in</b> it & us,” Ada Roe said of 40 boats.

“Left open,” it is written.
`),
  "2025-06-01",
);
const AT = "https://passage-reader.example/articles/walk/";

function embedded(kind: string) {
  const passage = article?.passages.find((one) => one.kind === kind) ?? expect.fail();
  const reference = article ? referenceTo(article, passage) : expect.fail();
  return {
    code: embedCode(reference, passage, article?.passages ?? []),
    json: JSON.parse(oembedJson(reference, passage, article?.passages ?? [])),
  };
}

test("a quotation is embedded with who said it, and a link to its page", () => {
  const at = `${AT}quote-nobody-believed-in-it-us/`;
  expect(embedded("quotation").code).toBe(
    `<blockquote cite="${at}" lang="en"><p>“Nobody believed in it &amp; us”</p></blockquote><p>— Ada Roe, Mayor, in <a href="${at}">A &lt;Walk&gt; &amp; a Swim</a>, The &quot;Paper&quot;, 19 March 2025</p>`,
  );
});

test("a section is embedded with its first paragraph, a figure with its sentence", () => {
  expect(embedded("section").code).toMatch(
    /^<blockquote [^>]*><p><b>The quay<\/b><\/p><p>“Nobody .* of 40 boats\.<\/p><\/blockquote><p>— <a href="[^"]*\/the-quay\/">/,
  );
  expect(embedded("figure").code).toContain("said of 40 boats.</p></blockquote><p>— <a href=");
});

test("oEmbed has what its specification asks of the type “rich”", () => {
  const { code, json } = embedded("quotation");
  expect(json).toEqual({
    version: "1.0",
    type: "rich",
    title: "A <Walk> & a Swim",
    author_name: "Ana Lima, Rosa Diaz",
    provider_name: "The Passage Reader",
    provider_url: "https://passage-reader.example/",
    cache_age: 86_400,
    html: code,
    width: 600,
    height: 130,
  });
});
