import { expect, test } from "vitest";
import type { TextBlock } from "../quotation.ts";
import { quoted } from "../quoted.ts";

const ROE = [{ name: "Ada Roe", aliases: ["the mayor"] }];
const quote = (...texts: string[]): TextBlock[] => quoteIn(1, ...texts);
const quoteIn = (blockQuote: number, ...texts: string[]): TextBlock[] =>
  texts.map((text) => ({ kind: "blockquote", blockQuote, text, emphasis: [], strong: [] }));

test("the paragraphs of a block quote with a line of attribution are one quotation", () => {
  expect(quoted(quote("It rained.", "It poured.", "— Ada Roe, mayor"), ROE)).toEqual([
    "Ada Roe: It rained. / It poured.",
  ]);
});

test("two block quotes in a row are two quotations, each of its own speaker", () => {
  const blocks = [
    ...quoteIn(1, "It rained.", "— Ada Roe"),
    ...quoteIn(2, "It poured.", "— Maria Lopez, baker"),
    ...quoteIn(3, "It hailed."),
  ];
  expect(quoted(blocks, ROE)).toEqual([
    "Ada Roe: It rained.",
    "Maria Lopez: It poured.",
    "?: It hailed.",
  ]);
});

test("a line of attribution within a block quote ends a quotation", () => {
  const blocks = quote("It rained.", "— Ada Roe", "“It poured.” — Maria Lopez", "It hailed.");
  expect(quoted(blocks, ROE)).toEqual([
    "Ada Roe: It rained.",
    "Maria Lopez: It poured.",
    "?: It hailed.",
  ]);
});

test("a dash within a block quote that names nobody ends none", () => {
  const blocks = quote("It rained. — Then it poured.", "It hailed.", "— Ada Roe");
  expect(quoted(blocks, ROE)).toEqual(["Ada Roe: It rained. — Then it poured. / It hailed."]);
});

test("a speaker is not given to the block quote before", () => {
  const blocks = [...quoteIn(1, "It rained."), ...quoteIn(2, "It poured.", "— Ada Roe")];
  expect(quoted(blocks, ROE)).toEqual(["?: It rained.", "Ada Roe: It poured."]);
});

test("a block quote that is only a line of attribution belongs to the one before", () => {
  const blocks = [...quoteIn(1, "It rained."), ...quoteIn(2, "— Ada Roe, mayor")];
  expect(quoted(blocks, ROE)).toEqual(["Ada Roe: It rained."]);
});

test("a block quote within another has a speaker of its own, and the outer goes on behind it", () => {
  const blocks = [
    ...quoteIn(1, "It rained."),
    ...quoteIn(2, "It poured.", "— Maria Lopez, baker"),
    ...quoteIn(1, "It hailed.", "— Ada Roe"),
  ];
  expect(quoted(blocks, ROE)).toEqual([
    "Ada Roe: It rained. / It hailed.",
    "Maria Lopez: It poured.",
  ]);
});

test.each([
  ["It rained. Ada Roe", 11],
  ["Ada Roe", 0],
  ["It rained. Ada Roe, mayor", 11],
])("a source in <cite> at the end needs no dash: %s", (text, at) => {
  const blocks = at === 0 ? quote("It rained.", text) : quote(text);
  const last = blocks.at(-1);
  if (last) last.cite = [{ start: at, end: at + "Ada Roe".length }];
  expect(quoted(blocks, ROE)).toEqual(["Ada Roe: It rained."]);
});

test("a title in <cite> within the words is no source", () => {
  const text = "I read The Tempest. It rained in it.";
  const [block] = quote(text);
  if (block) block.cite = [{ start: 7, end: 18 }];
  expect(quoted(block ? [block] : [], ROE)).toEqual([`?: ${text}`]);
});

test("a work in <cite> at the end is the source, and not a speaker", () => {
  const blocks = quote("It rained.", "The Tempest");
  const last = blocks.at(-1);
  if (last) last.cite = [{ start: 0, end: 11 }];
  expect(quoted(blocks, ROE)).toEqual(["?: It rained."]);
});

test("in an interview with questions in bold a block quote is nobody’s answer and read once", () => {
  const bold = (text: string): TextBlock => ({
    kind: "paragraph",
    text,
    emphasis: [],
    strong: [{ start: 0, end: text.length }],
  });
  const answer = (text: string): TextBlock => ({
    kind: "paragraph",
    text,
    emphasis: [],
    strong: [],
  });
  const blocks = [
    bold("Did it rain?"),
    answer("I think so."),
    ...quote("It rained.", "— Maria Lopez, baker"),
    bold("And then?"),
    answer("I went home."),
  ];
  expect(quoted(blocks, ROE)).toEqual([
    "Ada Roe: I think so.",
    "Maria Lopez: It rained.",
    "Ada Roe: I went home.",
  ]);
});

test("the line of attribution may stand under the words in the same block", () => {
  expect(quoted(quote("“It rained.”\n– the mayor"), ROE)).toEqual(["Ada Roe: It rained."]);
});

test("a full name in the line need not be declared", () => {
  expect(quoted(quote("It rained.", "— Maria Lopez, baker"))).toEqual(["Maria Lopez: It rained."]);
});

test.each(["It rained.", "It rained — and poured."])(
  "without a line the speaker is open: %s",
  (text) => {
    expect(quoted(quote(text), ROE)).toEqual([`?: ${text}`]);
  },
);

test.each(["— Harbour Lights Ltd", "— the annual report", "— Solon"])(
  "%s names no person",
  (line) => {
    expect(quoted(quote("It rained.", line), ROE)).toEqual(["?: It rained."]);
  },
);

test("a block quote with narrative in it reads as prose", () => {
  expect(quoted(quote("“It rained,” Roe said, “and poured.”"), ROE)).toEqual([
    "Ada Roe: It rained, / and poured.",
  ]);
});
