import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "./pipeline.ts";
import { hasDeepLine } from "./remark-check-depth.ts";

const TOO_DEEP =
  "Quotations, lists, marks or elements stand in one another more than 100 deep here. Write them flatter, and close each element.";

function faultsIn(markdown: string): string[] {
  const file = new VFile({ value: markdown });
  pipeline.processSync(file);
  return file.messages
    .filter(({ ruleId }) => ruleId === "nesting-depth")
    .map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

test.each([
  // A paragraph and its words are two deeper than the last block quote.
  [`${"> ".repeat(98)}a`, []],
  [`a\n\n${"> ".repeat(99)}a`, ["3:199"]],
  [`${"<b>".repeat(98)}a`, []],
  [`${"<b>".repeat(99)}a`, ["1:295"]],
  [`${"<b>a</b>".repeat(300)}`, []],
  [`${"</b>".repeat(300)}${"<b>".repeat(98)}a`, []],
  [`${"</b>".repeat(300)}${"<b>".repeat(99)}a`, ["1:1495"]],
  [`${"a<br><img alt=a src=/a.png><wbr>\n".repeat(60)}`, []],
  [`<ul>${"<li><ul>".repeat(50)}${"</ul></li>".repeat(50)}</ul>`, ["1:1"]],
  [`<ul>${"<li><ul>".repeat(49)}${"</ul></li>".repeat(49)}</ul>`, []],
  [`<ul>\n<!-- ${"<ul>".repeat(101)} --></ul>`, []],
])("a text is refused from the hundred-and-first level on: %#", (markdown, places) => {
  expect(faultsIn(markdown)).toEqual(places.map((at) => `${at} ${TOO_DEEP}`));
});

test.each([
  [">".repeat(101), 1],
  ["> ".repeat(101), 1],
  [`a\nb\n  ${"- ".repeat(101)}`, 3],
  [`a\n${"* + 1. 12) > ".repeat(21)}`, 2],
  [">".repeat(100), undefined],
  ["-".repeat(200), undefined],
  [`a ${"> ".repeat(101)}`, undefined],
  [`${"> ".repeat(60)}\n${"> ".repeat(60)}`, undefined],
])("a line of endless block quotes and lists is found: %#", (text, line) => {
  const file = new VFile({ value: text });
  expect(hasDeepLine(text, file)).toBe(line !== undefined);
  expect(file.messages.map((message) => [message.line, message.column, message.reason])).toEqual(
    line === undefined ? [] : [[line, 1, TOO_DEEP]],
  );
});
