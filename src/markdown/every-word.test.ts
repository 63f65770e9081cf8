import fc from "fast-check";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { pipeline } from "./pipeline.ts";

/** Writes some Markdown around words that each stand nowhere else in the article. */
type Construct = (word: () => string, inner: () => string) => string;

const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);

/** What an article may hold, by hand or as Markdown; `inner` is a block of its own. */
const HONEST: Record<string, Construct> = {
  paragraph: (w) => `${w()} *${w()}* ${w()}\n${w()}`,
  "hard breaks": (w) => `${w()}  \n${w()}\\\n${w()}<br>${w()}<br/>\n${w()}`,
  heading: (w) => `## ${w()} **${w()}**`,
  "heading of two lines": (w) => `${w()}\n${w()} <br>${w()}\n---`,
  "heading by hand": (w) => `<h2>${w()}\n<em>${w()}</em></h2>`,
  list: (w, inner) => `- ${w()}\n- ${w()}\n\n${indented(inner(), "  ")}\n\n  ${w()}`,
  "tight list": (w) => `1. ${w()}\n   - ${w()}\n   - ${w()}\n2. ${w()}`,
  "block quote": (w, inner) => `> ${w()}\n>\n${indented(inner(), "> ")}\n>\n> — ${w()}`,
  "block quotes in a row": (w) => `> ${w()}\n\n> ${w()}\n> <cite>${w()}</cite>`,
  "block quote by hand": (w) => `<blockquote>${w()} <b>${w()}</b><br>${w()}</blockquote>`,
  "block quote with a source": (w) =>
    `<blockquote>${w()}<p>${w()}</p>${w()} <cite>${w()}</cite></blockquote>`,
  "block quote around Markdown": (w, inner) =>
    `<blockquote>${w()}\n\n${inner()}\n\n${w()}\n\n</blockquote>`,
  "block quote in a paragraph": (w) => `${w()} <blockquote>${w()}</blockquote> ${w()}`,
  "images in words": (w) =>
    `![a](/a.png) ${w()} ![a](/a.png) ${w()} *![a](/a.png)*\n${w()} ![a](/a.png)`,
  figure: (w) =>
    `<figure>${w()}<img src="/a.png" alt="a">${w()}<figcaption>${w()}<p>${w()}</p>${w()}</figcaption>${w()}</figure>`,
  "list by hand": (w) =>
    `<ul><li>${w()}<ul><li>${w()}</li></ul>${w()} <i>${w()}</i></li><li><p>${w()}</p>${w()}</li></ul>`,
  table: (w) =>
    `<table><caption>${w()}</caption><tr><th>${w()}</th><td>${w()}<p>${w()}</p>${w()}<br>${w()}</td></tr><tr><td>${w()}<ul><li>${w()}</li></ul></td></tr></table>`,
  "table around Markdown": (w, inner) =>
    `<table>\n<tr>\n<td>${w()}\n\n${inner()}\n\n</td>\n<td>\n\n${w()}\n\n</td>\n</tr>\n</table>`,
  "table of Markdown": (w) =>
    `| ${w()} | **${w()}** |\n| :-- | --: |\n| ${w()}<br>${w()} | ~~${w()}~~ |\n| | ${w()} |`,
  "table with a caption": (w) =>
    `Table 1: ${w()}\n*${w()}*\n\n${w()} | ${w()}\n--- | ---\n${w()} |`,
  "image with a caption": (w) => `![a](/a.png "${w()} ${w()}")`,
  code: (w) => `\`\`\`js\n${w()} "${w()}\n\n  ${w()}\n\`\`\``,
  "code, indented": (w) => `    ${w()}\n\n    ${w()}`,
  "code in words": (w) => `${w()} \`${w()} ${w()}\` <code>${w()}</code>`,
  preformatted: (w) => `<pre>\n${w()}\n<b>${w()}</b>  ${w()}<br>${w()}\n</pre>`,
  ruby: (w) => `${w()} <ruby>${w()} <rp>(</rp><rt>${w()}</rt><rp>)</rp></ruby> ${w()}`,
  "words in no element": (w) => `<em>\n${w()}\n${w()}\n</em>`,
  "link around a figure": (w) =>
    `<a href="/">\n<figure>${w()}<figcaption>${w()}</figcaption></figure>\n${w()}\n</a>`,
  rule: (w) => `${w()}\n\n---\n\n${w()} <hr> ${w()}`,
  comment: (w) => `${w()} <!-- private --> ${w()}\n\n<!--\nprivate\n\nprivate\n-->\n\n${w()}`,
  links: (w) => `[${w()} *${w()}*](/) <https://example.org/> "${w()}" [${w()}](/ "t")`,
  "small marks": (w) =>
    `<small>${w()}</small> <q>${w()}</q> <s>${w()}</s> <u>${w()}</u> <abbr title="t">${w()}</abbr>`,
  "paragraph with a list": (w) => `<p>${w()}<ul><li>${w()}</li></ul>${w()}</p>${w()}`,
  "line endings of Windows": (w) => `${w()}\r\n${w()}\r\n\r\n${w()}`,
};

/** What a browser reads otherwise than it was written, and Markdown does not read at all. */
const BROKEN: Record<string, Construct> = {
  "comment never closed": (w) => `${w()}\n\n<!-- ${w()}\n\n${w()}`,
  "comment with a blank line in a block": (w) => `<figure>${w()}\n<!-- a\n\n${w()} -->\n</figure>`,
  "comment in a comment": (w) => `${w()} <!-- a <!-- b --> ${w()} -->`,
  "tag never closed": (w) => `<p title="${w()}\n\n${w()}`,
  "words in a table": (w) => `<table>${w()}<tr><td>${w()}</td></tr>${w()}</table>`,
  "Markdown in a table": (w, inner) =>
    `<table>\n<tr><td>${w()}</td></tr>\n\n${inner()}\n\n</table>`,
  "cells in no table": (w) => `<tr><td>${w()}</td><td>${w()}</td></tr>`,
  "words in a list": (w) => `<ul>${w()}<li>${w()}</li></ul>`,
  "item in no list": (w) => `<li>${w()}</li>`,
  "block in a mark": (w) => `<em>\n<p>${w()}</p>\n</em>`,
  "block in a heading": (w) => `<h2>${w()}<p>${w()}</p></h2>`,
  "caption in no figure": (w) => `<figcaption>${w()}</figcaption>`,
  declaration: (w) => `<![CDATA[ ${w()} ]]>`,
  instruction: (w) => `<?php ${w()} ?>`,
  script: (w) => `<script>${w()}</script>`,
  style: (w) => `<style>${w()}</style>`,
  textarea: (w) => `<textarea>${w()}</textarea>`,
  select: (w) => `<select><p>${w()}</p></select>`,
  template: (w) => `<template>${w()}</template>`,
  details: (w) => `<details><summary>${w()}</summary>${w()}</details>`,
  "definition list": (w) => `<dl><dt>${w()}</dt><dd>${w()}</dd></dl>`,
  frameset: (w) => `<frameset>${w()}</frameset>`,
};

/** One within another, more often than any program can follow. */
const ENDLESS = {
  "block quotes": "> ".repeat(150),
  lists: "- ".repeat(150),
  emphasis: "*a _b ".repeat(300) + "c_ d*".repeat(300),
  elements: "<b>".repeat(3000),
  "elements in blocks": "<blockquote>\n\n".repeat(300),
  "elements in one block": `<ul>${"<li><ul>".repeat(300)}`,
};

function read(markdown: string) {
  const file = new VFile({ value: markdown });
  pipeline.processSync(file);
  const passages = file.data.passages ?? [];
  const wordsIn = (text: string) => text.match(/word\d+/g) ?? [];
  return {
    html: wordsIn(String(file).replace(/<[^>]*>/g, " ")),
    passages: passages
      .filter(({ kind }) => kind === "section" || kind === "paragraph")
      .flatMap(({ exact }) => wordsIn(exact)),
    refusals: file.messages.filter(({ fatal }) => fatal !== undefined && fatal !== null),
  };
}

/** Numbers the words of an article as they are written. */
function counter() {
  const words: string[] = [];
  const word = () => {
    words.push(`word${words.length}`);
    return words.at(-1) ?? "";
  };
  return { words, word };
}

const paragraph = (word: () => string) => `${word()} ${word()}`;

describe("every word is shown in its place and belongs to a passage:", () => {
  test.each(Object.keys(HONEST))("%s", (name) => {
    const { words, word } = counter();
    const markdown = `${word()}\n\n${HONEST[name]?.(word, () => paragraph(word))}\n\n${word()}`;
    expect(read(markdown)).toEqual({ html: words, passages: words, refusals: [] });
  });

  test.each(Object.keys(HONEST))("%s in a footnote", (name) => {
    const { word } = counter();
    const calls = `${word()}[^1]\n\n| ${word()}[^1] |\n| --- |\n\n## ${word()}[^2]`;
    const note = HONEST[name]?.(word, () => paragraph(word)) ?? "";
    const markdown = `${calls}\n\n[^1]: ${word()}\n\n${indented(note, "    ")}\n\n[^2]: ${word()}`;
    const written = markdown.match(/word\d+/g);
    expect(read(markdown)).toEqual({ html: written, passages: written, refusals: [] });
  });

  test("of any of these within another, in any order", { timeout: 60_000 }, () => {
    const names = fc.constantFrom(...Object.keys(HONEST));
    const articles = fc.array(fc.tuple(names, names), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(articles, (pairs) => {
        const { words, word } = counter();
        const blocks = pairs.map(([outer, inner]) =>
          HONEST[outer]?.(word, () => HONEST[inner]?.(word, () => paragraph(word)) ?? ""),
        );
        const found = read(blocks.join("\n\n"));
        expect(found).toEqual({ html: words, passages: words, refusals: [] });
      }),
      { numRuns: 100, seed: 9 },
    );
  });
});

describe("what would lose words or move them is refused:", () => {
  test.each(Object.keys(BROKEN))("%s", (name) => {
    const { word } = counter();
    const markdown = `${word()}\n\n${BROKEN[name]?.(word, () => paragraph(word))}\n\n${word()}`;
    expect(read(markdown).refusals).not.toEqual([]);
  });
});

test.each(Object.entries(ENDLESS))("endless nesting is refused once: %s", (_name, marks) => {
  const { refusals } = read(`word\n\n${marks}word`);
  expect(refusals.map(({ ruleId }) => ruleId)).toEqual(["nesting-depth"]);
});

test("an image, a break or a rule is never left open", () => {
  expect(read(`${"word<br>\n".repeat(300)}\n\n${"<hr>\n\n".repeat(300)}`).refusals).toEqual([]);
});
