import { expect, test } from "vitest";
import type { Block } from "./quotation.ts";
import { quoted } from "./quoted.ts";

const ROE = [{ name: "Ada Roe", aliases: ["the mayor"] }];
const quote = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: "blockquote", text, emphasis: [], strong: [] }));

test("consecutive block quotes with a line of attribution are one quotation", () => {
  expect(quoted(quote("It rained.", "It poured.", "— Ada Roe, mayor"), ROE)).toEqual([
    "Ada Roe: It rained. / It poured.",
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
