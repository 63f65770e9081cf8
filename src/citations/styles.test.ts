import { describe, expect, test } from "vitest";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import type { Reference } from "./reference.ts";
import { ris } from "./ris.ts";
import { apa, chicago, mla, plainText } from "./styles.ts";

const PLAIN: Reference = {
  key: "walk",
  title: "A Walk by the “Old” Harbour",
  date: "2025-03-19",
  lang: "en",
  authors: [{ name: "Wang Liwei" }, { name: "Kelly Wang" }],
  source: { name: "The Paper", url: "https://paper.example/2025/walk" },
  copy: { name: "The Reader", url: "https://reader.example/articles/walk/" },
};
const QUOTED: Reference = {
  ...PLAIN,
  passage: { words: "Seeing is believing.", speaker: "Ada Roe", role: "mayor" },
};
const { source: _source, ...ORIGINAL } = PLAIN;

describe("a citation of original reporting", () => {
  test("names this site alone, and says nothing of a reprint", () => {
    expect(plainText(chicago(ORIGINAL))).toBe(
      "Wang Liwei and Kelly Wang. “A Walk by the ‘Old’ Harbour.” The Reader, March 19, 2025. https://reader.example/articles/walk/.",
    );
    expect(plainText(apa(ORIGINAL))).toBe(
      "Wang Liwei, & Kelly Wang. (2025, March 19). A Walk by the “Old” Harbour. The Reader. https://reader.example/articles/walk/",
    );
    expect(plainText(mla(ORIGINAL))).toBe(
      "Wang Liwei and Kelly Wang. “A Walk by the ‘Old’ Harbour.” The Reader, 19 Mar. 2025, reader.example/articles/walk/.",
    );
    for (const write of [bibtex, ris, cslJson]) {
      expect(write(ORIGINAL)).toContain("The Reader");
      expect(write(ORIGINAL)).not.toMatch(/reprint/i);
      expect(write(ORIGINAL)).toContain("https://reader.example/articles/walk/");
    }
  });
});

describe("a citation of a passage", () => {
  test.each([
    ["Chicago", chicago],
    ["APA", apa],
    ["MLA", mla],
  ])("by %s gives its words, and who says them", (_name, style) => {
    expect(plainText(style(QUOTED))).toMatch(/ Cited: “Seeing is believing\.” — Ada Roe, mayor\.$/);
    const words = "“Nobody came,” said Ada Roe, of 40 boats.";
    const figure = { ...PLAIN, passage: { words, speaker: null, role: null } };
    expect(plainText(style(figure))).toMatch(
      / Cited: “‘Nobody came,’ said Ada Roe, of 40 boats\.”$/,
    );
  });
});

test("APA sets a title with capitals as in a sentence, where they are known; others do not", () => {
  const cased = { ...PLAIN, sentenceTitle: "A walk by the “old” harbour" };
  expect(plainText(apa(cased))).toContain("A walk by the “old” harbour. The Paper");
  expect(plainText(chicago(cased))).toContain("A Walk by the ‘Old’ Harbour");
});

const SEVEN = ["Ada Roe", "Bo Li", "Cy Roe", "Di Li", "Ed Roe", "Flo Li", "Gus Roe"];
test.each([
  [1, "unknown", "Ada Roe.", "Ada Roe."],
  [2, "unknown", "Ada Roe and Bo Li.", "Ada Roe and Bo Li."],
  [3, "unknown", "Ada Roe, Bo Li, and Cy Roe.", "Ada Roe, et al."],
  [1, "known", "Roe, Ada.", "Roe, Ada."],
  [2, "known", "Roe, Ada, and Bo Li.", "Roe, Ada, and Bo Li."],
  [3, "known", "Roe, Ada, Bo Li, and Cy Roe.", "Roe, Ada, et al."],
  [6, "known", "Roe, Ada, Bo Li, Cy Roe, Di Li, Ed Roe, and Flo Li.", "Roe, Ada, et al."],
  [7, "known", "Roe, Ada, Bo Li, Cy Roe, et al.", "Roe, Ada, et al."],
])("%i authors, of whom the first family is %s, are %s by Chicago and %s by MLA", (...row) => {
  const [count, family, byChicago, byMla] = row;
  const authors = SEVEN.slice(0, count).map((name, i) => ({
    name,
    family: i === 0 && family === "known" ? "Roe" : undefined,
  }));
  const namesBy = (style: typeof chicago) => plainText(style({ ...PLAIN, authors })).split(" “")[0];
  expect([namesBy(chicago), namesBy(mla)]).toEqual([byChicago, byMla]);
});

test("MLA gives no address its protocol", () => {
  const url = "http://archive.example/2025/https://paper.example/walk";
  expect(plainText(mla({ ...ORIGINAL, copy: { name: "The Reader", url } }))).toMatch(
    /, 19 Mar\. 2025, archive\.example\/2025\/https:\/\/paper\.example\/walk\.$/,
  );
});
