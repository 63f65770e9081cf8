import { expect, test } from "vitest";
import { findQuotations } from "./find-quotations.ts";
import type { Speaker, TextBlock } from "./quotation.ts";
import { paragraphs, quoted } from "./quoted.ts";

/** Work that grows with the square of the length would take minutes over so many characters. */
const CHARACTERS = 100_000;
const TIMEOUT_MS = 60_000;
const repeated = (unit: string) => unit.repeat(CHARACTERS / unit.length);
const SPEAKERS = [{ name: "Ada Roe", aliases: ["the mayor"] }];

test.each([
  "![",
  "“",
  "“a ",
  '"a ',
  "'a ",
  "‘",
  "«",
  "(",
  "1",
  "A ",
  "Ada Roe said ",
  "in his words ",
])("a long run of %j ends", { timeout: TIMEOUT_MS }, (unit) => {
  expect(quoted(paragraphs(repeated(unit))).length).toBeLessThan(CHARACTERS);
  expect(quoted(paragraphs(repeated(unit)), SPEAKERS).length).toBeLessThan(CHARACTERS);
});

/** A name of letters only for each number, e.g. `Ada Raab`. */
const nameOf = (number: number) =>
  `Ada R${[...String(number).padStart(4, "0")].map((digit) => "abcdefghij"[Number(digit)]).join("")}ov`;
const everybody = Array.from({ length: 5000 }, (_, i) => nameOf(i));

test("each of thousands of speakers is told from the others", { timeout: TIMEOUT_MS }, () => {
  const text = everybody.map((name) => `“We tried,” ${name} said.`);
  expect(quoted(paragraphs(...text))).toEqual(everybody.map((name) => `${name}: We tried,`));
  const declared: Speaker[] = everybody.map((name) => ({ name, role: "mayor" }));
  expect(quoted(paragraphs(text.join(" ")), declared)).toHaveLength(5000);
});

test("an interview of thousands of labels ends", { timeout: TIMEOUT_MS }, () => {
  const blocks = everybody.flatMap((name): TextBlock[] => {
    const text = `${name}: I tried it and was glad.`;
    const label = { start: 0, end: name.length + 1 };
    return [{ kind: "paragraph", text, emphasis: [], strong: [label] }, ...paragraphs("I did.")];
  });
  const declared = everybody.map((name) => ({ name }));
  expect(quoted(blocks, declared)).toHaveLength(5000);
});

test("thousands of entries of the front matter find their quotations", {
  timeout: TIMEOUT_MS,
}, () => {
  const words = everybody.map((name) => `${name} is here, and well.`);
  const attributions = Object.fromEntries(words.map((each) => [each, "Ada Roe"]));
  const overrides = { attributions, notQuotations: [] };
  const found = findQuotations(paragraphs(...words.map((each) => `“${each}”`)), [], overrides);
  expect(found.problems).toEqual([]);
  expect(found.quotations.every(({ speaker }) => speaker === "Ada Roe")).toBe(true);
});
