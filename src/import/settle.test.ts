import type { Element, Root } from "hast";
import { expect, test } from "vitest";
import { markElements } from "./mark-elements.ts";
import { settle } from "./settle.ts";
import { linesOf, parseHtml } from "./words-of.ts";

type Who = "first" | "second";

/** What two readers make of a page, of whose elements each keeps those that are not for the other alone. */
function settled(article: string) {
  const page = parseHtml(`<main><p>It rained all day.</p>${article}</main>`);
  const chains = markElements(page);
  const readAs = (who: Who) => {
    const copy = structuredClone(page);
    dropOthers(copy, who);
    return copy;
  };
  return settle(readAs("first"), readAs("second"), chains, (line) => line === "Ana Lima");
}

function dropOthers(parent: Root | Element, who: Who): void {
  parent.children = parent.children.filter((child): child is Element => {
    if (child.type !== "element") return true;
    const only = child.properties["dataOnly"];
    if (only !== undefined && only !== who) return false;
    dropOthers(child, who);
    return true;
  }) as typeof parent.children;
}

const textOf = (article: string) => {
  const result = settled(article);
  if (!("body" in result)) return result.disputes.map(({ spot }) => spot);
  return linesOf(result.body).map(({ words }) => words.join(" "));
};

const END = "<p>It was dry at night.</p>";
const BOTH = ["It rained all day.", "It was dry at night."];

test.each<[string, string]>([
  ["an aside", `<aside data-only="first"><p>Read our letter.</p></aside>`],
  ["a menu by its role", `<div role="navigation" data-only="second">Home</div>`],
  ["a form", `<form data-only="first"><p>Your address</p></form>`],
  ["what is hidden", `<p hidden data-only="second">Loading</p>`],
  ["what is not shown", `<p style="color: red; display:none" data-only="second">Loading</p>`],
  ["a caption", `<figure data-only="first"><figcaption>A ferry</figcaption></figure>`],
  [
    "a class that says so",
    `<div class="box newsletterSignup" data-only="second"><p>Join us.</p></div>`,
  ],
  ["a class of two words", `<div class="sr-only" data-only="second"><p>Share this.</p></div>`],
  ["links into the page", `<ul data-only="first"><li><a href="#a">The day</a></li></ul>`],
])("%s in the text that one reader has is left out", (_, html) => {
  expect(textOf(html + END)).toEqual(BOTH);
});

test.each<[string, string]>([
  ["the day", `<time data-only="first">19 March</time>`],
  ["a byline", `<p class="article-byline" data-only="second">By Ana Lima</p>`],
  ["an author by the names of schema.org", `<p itemprop="author" data-only="first">Ana L.</p>`],
  ["links to other pages", `<ul data-only="first"><li><a href="/b">Another day</a></li></ul>`],
  ["what is in the front matter", `<p data-only="second">Ana Lima</p>`],
])("%s behind the text is left out, and is in doubt in the midst of it", (_, html) => {
  expect(textOf(END + html)).toEqual(BOTH);
  expect(textOf(html + END)).toEqual(["middle"]);
});

test.each<[string, string, string]>([
  ["a paragraph", `<p data-only="first">Nobody left.</p>`, "middle"],
  ["a heading", `<h2 data-only="second">The night</h2>`, "middle"],
  ["a list", `<ul data-only="first"><li>Ely</li></ul>`, "middle"],
  ["links among words", `<p data-only="first">See <a href="/b">there</a>.</p>`, "middle"],
])("%s that one reader has is in doubt", (_, html, spot) => {
  expect(textOf(html + END)).toEqual([spot]);
  expect(textOf(`<section class="related">${html}<p>Both read this.</p></section>${END}`)).toEqual([
    spot,
  ]);
});

test("a line of which both have words is as in the page", () => {
  const lost = (who: Who) => `<p>They had <b data-only="${who}">forty</b> boats.</p>`;
  const whole = ["It rained all day.", "They had forty boats.", "It was dry at night."];
  expect(textOf(lost("first") + END)).toEqual(whole);
  expect(textOf(lost("second") + END)).toEqual(whole);
});

test("where each reader has lost words of a line, both are shown", () => {
  expect(
    textOf(
      `<p>They had <b data-only="first">forty</b> boats.</p><p>Of these <b data-only="second">two</b> sank.</p>${END}`,
    ),
  ).toEqual(["middle", "middle"]);
});

test("how many words each found is told where they differ", () => {
  expect(settled(`<p data-only="first">Nobody left.</p>${END}`)).toMatchObject({
    counts: { first: 11, second: 9, both: 9 },
    disputes: [{ before: ["It", "rained", "all", "day."], spot: "middle" }],
  });
});
