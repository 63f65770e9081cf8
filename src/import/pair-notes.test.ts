import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { imported, PARAGRAPH } from "./fixtures.ts";
import { pairNotes } from "./pair-notes.ts";
import { differencesShown } from "./prove.ts";
import { tidyBody } from "./tidy-body.ts";
import { toMarkdown } from "./to-markdown.ts";
import { linesOf, parseHtml } from "./words-of.ts";

const BASE = "https://example.org/a/";

/** The Markdown of HTML with footnotes, and where the site would show other words than it has. */
function converted(html: string) {
  const body = parseHtml(html);
  const leftOut = pairNotes(body, BASE);
  tidyBody(body, BASE);
  const lines = linesOf(body).map(({ words }) => words);
  const markdown = toMarkdown(body);
  return { markdown: markdown.trim(), differences: differencesShown(lines, markdown), leftOut };
}

const call = (id: string, mark = "1") => `<sup><a href="#${id}" id="r-${id}">${mark}</a></sup>`;

describe("a raised link to a note behind the text becomes a footnote:", () => {
  test.each<[html: string, markdown: string]>([
    [
      `<p>A${call("n")} b</p><ol><li id="n">Note <a href="#r-n">↩</a></li></ol>`,
      "A[^1] b\n\n[^1]: Note",
    ],
    [
      `<p>A<a href="${BASE}#n"><sup>[1]</sup></a></p><p id="n"><a href="#x">[1]</a> Note</p>`,
      "A[^1]\n\n[^1]: Note",
    ],
    [`<p>A${call("fn1")}</p><hr><p id="fn1">1. Note <i>b</i></p>`, "A[^1]\n\n[^1]: Note *b*"],
    [
      `<p>A${call("b")}${call("a", "2")}</p><ol><li id="a">Two</li><li id="b"><p>One</p><p>More</p></li></ol>`,
      "A[^1][^2]\n\n[^1]: One\n\n    More\n\n[^2]: Two",
    ],
    [
      `<p>A<sup><a href="#a">1</a>, <a href="#b">2</a></sup>, again${call("a")}</p><ol><li id="a">One</li><li id="b">Two</li></ol>`,
      "A[^1][^2], again[^1]\n\n[^1]: One\n\n[^2]: Two",
    ],
    [
      `<p>A${call("a")}</p><ol><li id="a">One${call("b", "2")}</li><li id="b">Two</li></ol>`,
      "A[^1]\n\n[^1]: One[^2]\n\n[^2]: Two",
    ],
    [
      `<p>A ${call("a")} b 10<sup>6 ${call("a")}</sup></p><p id="a"><sup>1</sup> One</p>`,
      "A [^1] b 10<sup>6 </sup>[^1]\n\n[^1]: One",
    ],
    [`<p>${call("a")}: A</p><ol><li id="a">One</li></ol>`, "[^1]\\: A\n\n[^1]: One"],
    [
      `<table><tr><th>A</th></tr><tr><td><p>B${call("a")}</p></td></tr></table><ol><li id="a">One</li></ol>`,
      "| A     |\n| ----- |\n| B[^1] |\n\n[^1]: One",
    ],
  ])("%s", (html, markdown) => {
    expect(converted(html)).toEqual({ markdown, differences: [], leftOut: [] });
  });
});

test.each([
  ["a link to a section", `<p>A${call("s")}</p><h2 id="s">1</h2><p>B</p>`],
  ["a raised word", '<p>A<sup><a href="#n">see below</a></sup></p><p id="n">B</p>'],
  ["a paragraph that may be anything", `<p>A${call("x")}</p><p id="x">Words</p>`],
  ["two marks for one list", `<p>A${call("n")}${call("n", "2")}</p><div id="n"><p>B</p></div>`],
  ["a number that is not raised", '<p>A <a href="#n">2</a></p><ol><li id="n">B</li></ol>'],
  [
    "a call in a table that only HTML can hold",
    `<table><tr><td colspan="2">A${call("n")}</td></tr><tr><td>1</td><td>2</td></tr></table><ol><li id="n">B</li></ol>`,
  ],
])("%s is no footnote, and its words stay", (_what, html) => {
  const { markdown, differences } = converted(html);
  expect(markdown).not.toContain("[^");
  expect(differences).toEqual([]);
});

test("a mark that the site shows as another number is told, and a heading above the notes", () => {
  const html = `<p>A${call("n", "*")}</p><section><h2>Footnotes</h2><ul><li id="n">B</li></ul></section>`;
  expect(converted(html)).toEqual({
    markdown: "A[^1]\n\n[^1]: B",
    differences: [],
    leftOut: [
      { what: "mark of a note, which is number 1 now", words: "*" },
      { what: "heading of the notes", words: "Footnotes" },
    ],
  });
});

test("of links with signs in a note, those that call another stay and those back go", () => {
  const item = `<li id="a">One${call("b", "†")}<a href="#r-a">↩</a><a href="#r-a">↩</a></li>`;
  const html = `<p>A${call("a")}</p><ul>${item}<li id="b">Two</li></ul>`;
  expect(converted(html)).toMatchObject({
    markdown: "A[^1]\n\n[^1]: One[^2]\n\n[^2]: Two",
    differences: [],
  });
});

test("footnotes of Markdown stay what they are, and the last lines above them are read", async () => {
  const { text, notes } = await imported(
    "story.md",
    `# Ostholm\n\n${PARAGRAPH}\n\nMore[^x], again[^x].\n\nLast words.\n\nImage: Cleo Dahl\n\n[^x]: A *note*.\n`,
  );
  expect(text).toContain("\n\nMore[^1], again[^1].\n\nLast words.\n\n[^1]: A *note*.\n");
  expect(text).toContain('credit: "Image: Cleo Dahl"');
  expect(notes.filter((note) => note.startsWith("Left out"))).toEqual([]);
});

test("footnotes of Markdown that no reader shows are told", async () => {
  const list = "[^a]: One[^b].\n[^b]: Two.\n[^c]: Three[^d].\n[^d]: Four.\n[^a]: Five.\n";
  const { text, notes } = await imported("story.md", `# Ostholm\n\nWords[^a].\n\n${list}`);
  expect(text).toContain("\n\n[^1]: One[^2].\n\n[^2]: Two.\n");
  expect(notes.filter((note) => note.startsWith("Left out"))).toEqual([
    "Left out (footnote that is called nowhere): [^c]: Three[^d].",
    "Left out (footnote that is called nowhere): [^d]: Four.",
    "Left out (second footnote of the same name): [^a]: Five.",
  ]);
});

test("footnotes and endnotes of Word are footnotes, and no word beside their marks is left out", async () => {
  const { text, notes } = await imported("a.docx", wordFile());
  expect(text).toContain(
    "One[^1] and two[^2] three.\n\nMore[^3].\n\n[^1]: First *note*\n\n[^2]: End\n\n[^3]: Third\n",
  );
  expect(notes.filter((note) => note.startsWith("Left out"))).toEqual([]);
});

test.each([
  [
    "that readers leave out",
    '<a href="#fn1" class="footnote-ref" id="r"><sup>1</sup></a>',
    "ol",
    "li",
  ],
  ["that only one reader takes for text", '<sup id="r"><a href="#fn1">1</a></sup>', "ol", "li"],
  [
    "as Word saves them",
    '<a href="#fn1" id="r"><span class="MsoFootnoteReference">[1]</span></a>',
    "div",
    "p",
  ],
])("footnotes of a page %s are footnotes", async (_what, mark, list, item) => {
  const note = `<hr><${list}><${item} id="fn1"><a href="#r">[1]</a> First note. <a href="#r">↩</a></${item}></${list}>`;
  const article = `<h1>Ostholm</h1><p>${PARAGRAPH}</p><p>Words${mark} and more. ${PARAGRAPH}</p><p>${PARAGRAPH}</p>${note}`;
  const { text, notes } = await imported(
    "page.html",
    `<!doctype html><html><head><title>Ostholm</title></head><body><article>${article}</article></body></html>`,
  );
  expect(text).toContain("\n\nWords[^1] and more. The");
  expect(text).toMatch(/expected\.\n\n\[\^1\]: First note\.\n$/);
  expect(notes.filter((one) => one.startsWith("Left out"))).toEqual([]);
});

/** A Word file with two footnotes and, between them, an endnote. */
function wordFile(): Uint8Array {
  const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const called = (kind: string, id: number) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, runs: string) =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${runs}</w:p></w:${kind}>`;
  const paragraph = (runs: string) => `<w:p>${runs}</w:p>`;
  const italic = "<w:r><w:rPr><w:i/></w:rPr><w:t>note</w:t></w:r>";
  const body = [
    paragraph(run("Ostholm opens")),
    paragraph(
      `${run("One")}${called("footnote", 1)}${run(" and two")}${called("endnote", 1)}${run(" three.")}`,
    ),
    paragraph(`${run("More")}${called("footnote", 2)}${run(".")}`),
  ].join("");
  const type = (name: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (kind: string, target: string) =>
    `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${type("footnotes")}${type("endnotes")}</Types>`,
    ),
    "_rels/.rels": strToU8(relations(relation("officeDocument", "word/document.xml"))),
    "word/_rels/document.xml.rels": strToU8(
      relations(relation("footnotes", "footnotes.xml") + relation("endnotes", "endnotes.xml")),
    ),
    "word/document.xml": strToU8(`<w:document ${NS}><w:body>${body}</w:body></w:document>`),
    "word/footnotes.xml": strToU8(
      `<w:footnotes ${NS}>${note("footnote", 1, run("First ") + italic)}${note("footnote", 2, run("Third"))}</w:footnotes>`,
    ),
    "word/endnotes.xml": strToU8(
      `<w:endnotes ${NS}>${note("endnote", 1, run("End"))}</w:endnotes>`,
    ),
  });
}
