import { expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";
import { around } from "./name-figures.ts";

/** The elements of times and figures in the HTML of Markdown, without their ids. */
const marked = (markdown: string) =>
  [...String(pipeline.processSync(markdown)).matchAll(/<(time|data)[^>]*>[^<]*/g)].map(([tag]) =>
    tag.replace(/ id="[^"]*"/, ""),
  );

test.each([
  [
    "In 2024 they sold 40 ships by May 2025.",
    [
      '<time datetime="2024">2024',
      '<data value="40">40 ships',
      '<time datetime="2025-05">May 2025',
    ],
  ],
  [
    "On 3 March 2024, 8.1 trillion yen came in.",
    ['<time datetime="2024-03-03">3 March 2024', '<data value="8100000000000">8.1 trillion yen'],
  ],
  ["They sold 2,024 ships.", ['<data value="2024">2,024 ships']],
  ["## In 2024\n\n```\n40 ships in 2024\n```", []],
])("in “%s” dates are times and other numbers figures", (markdown, elements) => {
  expect(marked(markdown)).toEqual(elements);
});

test("what stands around some words are 32 characters at either side", () => {
  const text = `${"a".repeat(40)} word ${"b".repeat(40)}`;
  expect(around(text, 41, 45)).toEqual({
    ...{ prefix: `${"a".repeat(31)} `, suffix: ` ${"b".repeat(31)}` },
  });
  expect(around("a word b", 2, 6)).toEqual({ prefix: "a ", suffix: " b" });
});
