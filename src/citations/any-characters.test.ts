import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import fc from "fast-check";
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

/** What a reference manager makes of a file. */
const parse = (text: string, type: string) => new Cite(text, { forceType: type }).data;

describe("any characters in a title, a name or a quotation", () => {
  const CONTROLS = "\u0000\u0007\u000B\u001B\u0085\u2028\u2029\r\n";
  const unit = fc.oneof(
    fc.constantFrom(
      ...CONTROLS,
      ..."{}\\@#%&$_~^\"'<>[]()*`|,=",
      "\nER  - ",
      "\nTY  - ",
      " and ",
      "}}",
    ),
    fc.constantFrom("\uD800", "\uDFFF", "“", "”", "a", "É", "金"),
  );
  const text = fc.array(unit, { maxLength: 12 }).map((units) => `x${units.join("")}y`);
  const reference = fc.record({ title: text, name: text, words: text, source: text, key: text });

  test("break no file and no text", () => {
    fc.assert(
      fc.property(reference, ({ title, name, words, source, key }) => {
        const nasty: Reference = {
          ...PLAIN,
          key,
          title,
          authors: [{ name, family: "x" }, { name }],
          source: { name: source, url: `https://paper.example/${source}` },
          passage: { words, speaker: name, role: words },
        };
        const lines = ris(nasty).split("\r\n");
        expect(lines.pop()).toBe("");
        expect(lines.every((line) => /^[A-Z][A-Z\d] {2}- \P{Cc}*$/u.test(line))).toBe(true);
        expect(lines.filter((line) => /^(TY|ER)/.test(line)).length).toBe(2);
        for (const [write, type] of [
          [bibtex, "@bibtex/text"],
          [cslJson, "@else/json"],
        ] as const) {
          const [item, ...others] = parse(write(nasty), type);
          expect(others).toEqual([]);
          expect(item.author?.length).toBe(2);
          expect(item.issued["date-parts"]).toEqual([[2025, 3, 19]]);
        }
        const bib = bibtex(nasty);
        expect(bib.split("{").length).toBe(bib.split("}").length);
        for (const written of [
          bib,
          ris(nasty),
          ...[chicago, apa, mla].map((s) => plainText(s(nasty))),
        ]) {
          expect(written.replace(/[\r\n]/g, "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
          expect(() => encodeURIComponent(written)).not.toThrow();
        }
      }),
    );
  });
});
