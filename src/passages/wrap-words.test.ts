import type { Element, ElementContent } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { wrapWords } from "./wrap-words.ts";

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
const toHtml = (one: Element): string =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: "root", children: [one] });
const text = (value: string): ElementContent => ({ type: "text", value });
const wrapping = (start: number, end: number) => ({
  start,
  end,
  tagName: "data",
  properties: { id: `at-${start}` },
});

test("wraps stretches within text, over elements and into them", () => {
  const block = element("p", text("ab"), element("em", text("cd"), text("ef")), text("gh"));
  wrapWords(block, [wrapping(0, 1), wrapping(1, 3), wrapping(4, 7), wrapping(7, 8)]);
  expect(toHtml(block)).toBe(
    '<p><data id="at-0">a</data><data id="at-1">b</data><em><data>c</data>d' +
      '<data id="at-4">ef</data></em><data>g</data><data id="at-7">h</data></p>',
  );
});

test("wraps an element whole", () => {
  const block = element("p", text("ab"), element("em", text("cd")), text("ef"));
  wrapWords(block, [wrapping(1, 5)]);
  expect(toHtml(block)).toBe('<p>a<data id="at-1">b<em>cd</em>e</data>f</p>');
});

test("wraps tens of thousands of stretches of one block", { timeout: 15_000 }, () => {
  const count = 30_000;
  const block = element("p", text("1 ".repeat(count)));
  const places = Array.from({ length: count }, (_, i) => 2 * i);
  wrapWords(
    block,
    places.map((start) => wrapping(start, start + 1)),
  );
  expect(block.children).toHaveLength(2 * count);
});
