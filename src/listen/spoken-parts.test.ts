import { describe, expect, test } from "vitest";
import { spokenParts } from "./spoken-parts.ts";

const wordsOf = (text: string, lang = "en") =>
  spokenParts(text, lang).map(({ start, end }) => text.slice(start, end).trim());

describe("a text is spoken", () => {
  test.each([
    ["sentence by sentence", "We tried. It rained. Who knew?", 3],
    ["with a title and its name in one go", "It was Mr. Roe who rang. Nobody answered.", 2],
    ["with initials in one go", "The U.S. Senate met. It rose.", 2],
    ["without what has neither letter nor digit", "We tried. *** … It rained.", 2],
  ])("%s", (_, text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });

  test("in its own language", () => {
    expect(wordsOf("雨が降った。誰もいない。", "ja")).toEqual(["雨が降った。", "誰もいない。"]);
  });

  test("in parts where a sentence is long, each cut at a pause", () => {
    const clause = "the harbour was closed for the whole of the winter, ";
    const text = `${clause.repeat(8)}and nobody came.`;
    const parts = spokenParts(text, "en");
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    for (const { start, end, sentence } of parts) {
      expect(end - start).toBeLessThanOrEqual(140);
      expect(sentence).toEqual({ start: 0, end: text.length });
    }
    expect(parts.slice(0, -1).every(({ end }) => text.slice(0, end).endsWith(", "))).toBe(true);
  });

  test("in parts where a long run has no space", () => {
    expect(wordsOf("a".repeat(300)).join("")).toBe("a".repeat(300));
  });
});
