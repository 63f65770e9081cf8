import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import type { Reference } from "./reference.ts";
import { ris } from "./ris.ts";
import { apa, chicago, mla, plainText } from "./styles.ts";

const PLAIN: Reference = {
  key: "walk",
  title: "A Walk by the “Old” Harbour",
  authors: [{ name: "Wang Liwei" }, { name: "Kelly Wang" }],
  date: "2025-03-19",
  lang: "en",
  source: { name: "The Paper", url: "https://paper.example/2025/a_walk-50%25.html" },
  copy: { name: "The Reader", url: "https://reader.example/articles/walk/" },
};
const QUOTED: Reference = {
  ...PLAIN,
  copy: { ...PLAIN.copy, url: `${PLAIN.copy.url}quote-seeing-is-believing/` },
  passage: { words: "Seeing is believing.", speaker: "Ada Roe", role: "mayor" },
};
const NASTY: Reference = {
  ...PLAIN,
  title: "50% of {A} & B_C cost $5 #1 ~ ^ \\ </script>\nER  - 金杉憲治",
  authors: [{ name: "José {Ñ} O’Neil & Sons" }, { name: "金杉憲治" }],
};

describe("a citation as text", () => {
  test("follows Chicago, APA and MLA, with both authors and both addresses", () => {
    expect(plainText(chicago(PLAIN))).toBe(
      "Wang Liwei and Kelly Wang. “A Walk by the ‘Old’ Harbour.” The Paper, March 19, 2025. https://paper.example/2025/a_walk-50%25.html. Reprinted in The Reader. https://reader.example/articles/walk/.",
    );
    expect(plainText(apa(PLAIN))).toBe(
      "Wang Liwei, & Kelly Wang. (2025, March 19). A Walk by the “Old” Harbour. The Paper. https://paper.example/2025/a_walk-50%25.html (Reprinted in The Reader, https://reader.example/articles/walk/)",
    );
    expect(plainText(mla(PLAIN))).toBe(
      "Wang Liwei and Kelly Wang. “A Walk by the ‘Old’ Harbour.” The Paper, 19 Mar. 2025, paper.example/2025/a_walk-50%25.html. The Reader, reader.example/articles/walk/.",
    );
  });

  test("is only as precise about the date as is known", () => {
    const monthly = { ...PLAIN, date: "2025-09" };
    expect(plainText(chicago(monthly))).toContain("The Paper, September 2025.");
    expect(plainText(apa(monthly))).toContain("(2025, September).");
    expect(plainText(mla(monthly))).toContain("The Paper, Sept. 2025,");
  });

  test("puts no full stop after a question", () => {
    const asking = { ...PLAIN, title: "Who Pays?", authors: [{ name: "Ana Lima" }] };
    expect(plainText(chicago(asking))).toContain("Ana Lima. “Who Pays?” The Paper");
    expect(plainText(apa(asking))).toContain("Who Pays? The Paper");
  });

  test("shortens a long list of authors as each style does", () => {
    const many = { ...PLAIN, authors: [..."ACEGIKM"].map((one) => ({ name: `${one} B` })) };
    expect(plainText(chicago(many))).toMatch(/^A B, C B, E B, et al\. “/);
    expect(plainText(mla(many))).toMatch(/^A B, et al\. “/);
    expect(plainText(apa(many))).toMatch(/^A B, C B, E B, G B, I B, K B, & M B\. \(/);
  });
});

const FAMILY: Reference = {
  ...PLAIN,
  authors: [
    { name: "Kelly Ann Wang", family: "Wang" },
    { name: "Wang Liwei", family: "Wang" },
  ],
};

describe("names of which the family name is known", () => {
  test("are sorted by it, and one printed family first stays as it is", () => {
    expect(plainText(chicago(FAMILY))).toMatch(/^Wang, Kelly Ann, and Wang Liwei\. “/);
    expect(plainText(apa(FAMILY))).toMatch(/^Wang, K\. A\., & Wang, L\. \(2025/);
    expect(plainText(mla(FAMILY))).toMatch(/^Wang, Kelly Ann, and Wang Liwei\. “/);
    const alone = { ...FAMILY, authors: FAMILY.authors.slice(0, 1) };
    expect(plainText(chicago(alone))).toMatch(/^Wang, Kelly Ann\. “/);
    expect(plainText(apa(alone))).toMatch(/^Wang, K\. A\. \(2025/);
    const turned = { ...FAMILY, authors: FAMILY.authors.toReversed() };
    expect(plainText(chicago(turned))).toMatch(/^Wang Liwei and Kelly Ann Wang\. “/);
  });

  test.each([
    ["Jean-Paul Sartre", "Sartre", "Sartre, J.-P."],
    ["Ana de la Cruz", "de la Cruz", "de la Cruz, A."],
    ["金杉憲治", "金杉", "金杉憲治"],
    ["Плутон", undefined, "Плутон"],
    ["Sade", "Sade", "Sade"],
  ])("%s with the family name %s is %s by APA", (name, family, printed) => {
    expect(plainText(apa({ ...PLAIN, authors: [{ name, family }] }))).toMatch(
      new RegExp(`^${printed.replace(/\.$/, "")}\\. \\(`),
    );
  });
});

/** What a reference manager makes of a file. */
const parse = (text: string, type: string) => new Cite(text, { forceType: type }).data;
const FILES = [
  ["BibTeX", bibtex, "@bibtex/text"],
  ["RIS", ris, "@ris/file"],
  ["CSL-JSON", cslJson, "@else/json"],
] as const;

describe.each(FILES)("a %s file, read by a reference manager,", (name, write, type) => {
  const read = (reference: Reference) => {
    const [item, ...others] = parse(write(reference), type);
    expect(others).toEqual([]);
    // The authors of a newspaper article are its reporters in RIS.
    return { ...item, author: item.author ?? item.reporter ?? [] };
  };
  const nameOf = (author: string | Record<string, string>) =>
    typeof author === "string"
      ? author
      : (author["literal"] ?? [author["given"], author["family"]].filter(Boolean).join(" "));

  test("gives back title, both authors as printed, date, source and both addresses", () => {
    const item = read(PLAIN);
    expect(item.title.replace(/[“”"]/g, "”")).toBe("A Walk by the ”Old” Harbour");
    expect(item.author.map(nameOf)).toEqual(PLAIN.authors.map(({ name }) => name));
    expect(item.issued["date-parts"]).toEqual([name === "RIS" ? [2025] : [2025, 3, 19]]);
    expect(item["container-title"]).toBe("The Paper");
    expect(item.URL).toBe(PLAIN.source?.url);
    expect(JSON.stringify(item.note)).toContain(PLAIN.copy.url);
  });

  test("tells family names from given ones where they are known", () => {
    const { author } = read(FAMILY);
    const sorted = author.map((one: string | Record<string, string>) =>
      typeof one === "string" ? one : `${one["family"]}, ${one["given"]}`,
    );
    expect(sorted).toEqual(["Wang, Kelly Ann", "Wang, Liwei"]);
  });

  test("gives back a month without a day", () => {
    const { issued } = read({ ...PLAIN, date: "2025-09" });
    expect(issued["date-parts"]).toEqual([name === "RIS" ? [2025] : [2025, 9]]);
  });

  test("says what was quoted, and who said it", () => {
    const note = JSON.stringify(read(QUOTED).note);
    expect(note).toContain("Seeing is believing.");
    expect(note).toContain("Ada Roe, mayor");
    expect(note).toContain("quote-seeing-is-believing/");
  });

  test("survives signs that mean something in its own form", () => {
    const item = read(NASTY);
    for (const part of ["50%", "{A} & B_C", "$5 #1", "~", "^", "\\", "</script>", "金杉憲治"]) {
      expect(item.title).toContain(part);
    }
    expect(item.author.map(nameOf)).toEqual(NASTY.authors.map(({ name }) => name));
  });
});

test("a RIS file has the whole date too, though the parser keeps the year of a newspaper alone", () => {
  expect(ris(PLAIN)).toContain("\r\nDA  - 2025/03/19/\r\n");
  expect(ris({ ...PLAIN, date: "2025-09" })).toContain("\r\nDA  - 2025/09//\r\n");
});

test("the parser that the files are tried with is a real one", () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(["@bibtex", "@ris", "@csl"]));
});
