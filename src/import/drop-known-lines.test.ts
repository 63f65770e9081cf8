import { expect, test } from "vitest";
import { dropKnownLines } from "./drop-known-lines.ts";
import { linesOf, parseHtml } from "./words-of.ts";

const FACTS = { authors: ["Rosa Vane", "Bo Chen"], date: "2024-05-03T07:00:00Z" };
const left = (html: string, facts: object = FACTS) => {
  const body = parseHtml(html);
  dropKnownLines(body, facts);
  return linesOf(body).map(({ words }) => words.join(" "));
};

test.each([
  "<p>By Rosa Vane and Bo Chen / 3 May 2024</p>",
  "<p>Rosa Vane, Bo Chen</p><p>May 3, 2024</p>",
  "<div><p>By <a>Rosa Vane</a> &amp; <a>Bo Chen</a><br>Published on Friday, 3 May 2024</p></div>",
  "<header><div><span>3 May 2024</span> | <span>By Rosa Vane and Bo Chen</span></div></header>",
])("%s is known from the page’s own data, and taken out", (head) => {
  expect(left(`${head}<p>Words.</p>`)).toEqual(["Words."]);
});

test.each([
  "By Rosa Vane",
  "By Rosa Vane and Bo Chen in Ely",
  "By Rosa Vane and Bo Chenault",
  "3 May 2023",
  "On 3 May 2024 the port opened.",
  "Rosa Vane and Bo Chen were there.",
  "—",
])("“%s” says more or less than the page’s data, and stays", (line) => {
  expect(left(`<p>${line}</p><p>Words.</p>`)).toEqual([line, "Words."]);
});

test("nothing is taken further down, or where nothing is known", () => {
  const byline = "By Rosa Vane and Bo Chen";
  const words = Array.from({ length: 5 }, (_, at) => `Words ${at}.`);
  const html = `${words.map((line) => `<p>${line}</p>`).join("")}<p>${byline}</p>`;
  expect(left(html)).toEqual([...words, byline]);
  expect(left(`<p>${byline}</p><p>3 May 2024</p>`, {})).toEqual([byline, "3 May 2024"]);
});

test("a first paragraph that is the description too stays", () => {
  const facts = { ...FACTS, title: "A Port", description: "The port opened." };
  expect(left("<p>The port opened.</p><p>Words.</p>", facts)).toEqual([
    "The port opened.",
    "Words.",
  ]);
});
