import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { imported, PARAGRAPH } from "./fixtures.ts";

const WORD = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

describe("a Word file:", () => {
  const paragraph = (text: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const file = (body: string, header = "") =>
    zipSync({
      "[Content_Types].xml": strToU8(TYPES),
      "_rels/.rels": strToU8(RELATIONS),
      "word/document.xml": strToU8(`<?xml version="1.0"?>${WORD(body)}`),
      ...(header ? { "word/header1.xml": strToU8(header) } : {}),
    });

  test("its words, and those of its page headers as left out", async () => {
    const body = `${paragraph("Ostholm opens", "Heading1")}${paragraph("By Ana Lima")}${paragraph(`R&amp;D: ${PARAGRAPH}`)}`;
    const { text, notes } = await imported("a.docx", file(body, paragraph("Draft of Monday")));
    expect(text).toContain("title: Ostholm opens\nauthors:\n  - Ana Lima\n");
    expect(text).toContain(`\n\nR&D: ${PARAGRAPH.trim()}\n`);
    expect(notes).toContain("Left out (in the Word file): Draft of Monday");
  });

  test("hidden words are no part of the article, and are told as left out", async () => {
    const run = (words: string, marks = "") =>
      `<w:r>${marks}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    const hidden = "<w:rPr><w:b/><w:vanish/></w:rPr>";
    const shown = '<w:rPr><w:vanish w:val="0"/></w:rPr>';
    const body = `${paragraph("Ostholm opens", "Heading1")}<w:p>${run("One ")}${run("sec", hidden)}${run("ret ", hidden)}${run("two", shown)}</w:p><w:p>${run("R&amp;D", hidden)}</w:p>${paragraph(PARAGRAPH)}`;
    const { text, notes } = await imported("a.docx", file(body));
    expect(text).toContain("\n\nOne two\n\nThe harbour");
    expect(notes.filter((note) => note.startsWith("Left out"))).toEqual([
      "Left out (hidden in the Word file): secret",
      "Left out (hidden in the Word file): R&D",
    ]);
  });

  test.each<[what: string, bytes: Uint8Array, message: string]>([
    ["no zip", strToU8("PK no zip"), "is no Word file, or it is damaged"],
    ["another zip", zipSync({ a: strToU8("a") }), "is a zip archive and no Word file"],
    ["no words", file(""), "It has no text."],
  ])("%s", async (_what, bytes, message) => {
    await expect(imported("a.docx", bytes)).rejects.toThrow(message);
  });
});
