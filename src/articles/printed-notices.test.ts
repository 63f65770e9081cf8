import { expect, test } from "vitest";
import { printedNotices } from "./printed-notices.ts";

const open = (path: string, line: number) =>
  `content/articles/${path}.md:${line}:5 “We tried” – the text does not say whose words they are. (quotation-without-speaker)`;
const notRecorded = (path: string) =>
  `content/articles/${path}.md:1:1 The article is not recorded. (not-recorded)`;

test("notices of an article stand together, each a line with its place", () => {
  const texts = printedNotices([notRecorded("b"), open("a", 8), notRecorded("a"), open("a", 10)]);
  expect(texts.slice(0, 2)).toEqual([
    notRecorded("b"),
    [open("a", 8), notRecorded("a"), open("a", 10)].join("\n"),
  ]);
});

test("what to do about open quotations is said once, at the end", () => {
  const [last = "", ...others] = printedNotices([
    open("a", 8),
    open("a", 10),
    open("b", 8),
  ]).reverse();
  for (const key of ["attributions", "speakers", "notQuotations"]) {
    expect(last).toContain(key);
    expect(others.join()).not.toContain(key);
  }
});

test("nothing is said of quotations where none is open", () => {
  expect(printedNotices([notRecorded("a")])).toEqual([notRecorded("a")]);
  expect(printedNotices([])).toEqual([]);
});
