import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cutFont } from "./cut-fonts.ts";
import { FONT_PARTS, ITALIC, partsNeeded, unicodeRange } from "./font-parts.ts";

const [MAIN, SIGNS, EXTENDED] = FONT_PARTS;
const namesOf = (text: string) => partsNeeded(text).map(({ name }) => name);
const has = ({ ranges }: (typeof FONT_PARTS)[number], character: string) =>
  ranges.some(
    ([first, last]) =>
      first <= (character.codePointAt(0) ?? 0) && (character.codePointAt(0) ?? 0) <= last,
  );

const fileOf = (name: string) => readFileSync(`public/fonts/${name}.woff2`);

test("the part that every page fetches has the letters of western Europe, and is below 30 KB", () => {
  for (const character of "Aß éœŒÆø — “…” −′″ €£ ½°") expect(has(MAIN, character)).toBe(true);
  expect(fileOf(MAIN.name).length).toBeLessThanOrEqual(29_950);
});

test.each([...FONT_PARTS, ITALIC])(
  "$name is as “node src/styles/cut-fonts.ts” writes it",
  async (part) => {
    expect(fileOf(part.name).equals(await cutFont(part))).toBe(true);
  },
);

test("what a text needs beside it is known by its letters", () => {
  expect(namesOf("Œuvres à 3 € — −5°, “so”")).toEqual([]);
  expect(namesOf("¿Qué? § 5 ™")).toEqual(["newsreader-signs"]);
  expect(namesOf("Łódź, Š š Ž ž Ć ő ğ İ")).toEqual(["newsreader-extended"]);
  expect(namesOf("Diyarbakır’da ğ")).toEqual(["newsreader-signs", "newsreader-extended"]);
  expect(namesOf("百闻不如一见 👩")).toEqual([]);
});

test("no letter is in two parts, and the style sheet has the same ranges", () => {
  const codes = FONT_PARTS.flatMap(({ ranges }) =>
    ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    ),
  );
  expect(new Set(codes).size).toBe(codes.length);
  const css = readFileSync("src/styles/tokens.css", "utf8").replace(/\s+/g, " ");
  for (const part of [SIGNS, EXTENDED]) {
    expect(css).toContain(`/fonts/${part.name}.woff2`);
    expect(css).toContain(`unicode-range: ${unicodeRange(part)};`);
  }
});
