import { expect, test } from "vitest";
import { readWords } from "../words/words.ts";
import { openingKey } from "./openings.ts";
import { readQuery } from "./query.ts";

const SAID = "Slow is smooth, and smooth – she said – is fast.";
const keyOf = (text: string) => openingKey(readWords(text));

test("a quotation and what is typed of it have the same key, whatever comes after its first words", () => {
  expect(keyOf(SAID)).toMatch(/^“[0-9a-z]+$/);
  for (const typed of [
    SAID,
    SAID.toUpperCase(),
    `“${SAID}”`,
    "slow is smooth and smooth she said is, they",
  ]) {
    expect(openingKey(readQuery(typed).words), typed).toBe(keyOf(SAID));
  }
  expect(keyOf("Slow is smooth and smooth is")).toBe(keyOf("slow is smooth, and smooth is"));
});

test("others have another key", () => {
  const others = [
    "Slow is smooth, and fast is",
    "Slows mooth, and smooth is fast",
    "Is slow smooth and smooth fast",
  ];
  expect(new Set([SAID, ...others].map(keyOf)).size).toBe(4);
});

test("a number counts as a word, and its unit as a part of it", () => {
  expect(keyOf("It cost $5.9 million in the year")).toBe(
    keyOf("It cost 5.9 million dollars in the year"),
  );
  expect(keyOf("It cost $5.9 million in the year")).not.toBe(
    keyOf("It cost $6 million in the year"),
  );
});

test("a few words, which may begin many texts, have none", () => {
  expect(keyOf("Slow is smooth and smooth")).toBeUndefined();
});
