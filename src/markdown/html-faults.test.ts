import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { pipeline } from "./pipeline.ts";

/** What an editor is told of a text that is wrong, each with its place and rule. */
function faultsIn(markdown: string): string[] {
  const file = new VFile({ value: markdown, path: "walk.md" });
  pipeline.processSync(file);
  return file.messages
    .filter(({ ruleId }) => ruleId !== "quotation-without-speaker")
    .map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} (${ruleId})`);
}

const notAllowed = (at: string, tag: string) =>
  `${at} The element <${tag}> is not allowed in an article. Remove it, or write its words as Markdown. (html-element)`;
const inNoTable = (at: string, tag: string) =>
  `${at} The element <${tag}> stands in no table, and browsers drop it. Put <table> before it, or leave an element open no longer than its table. (html-table)`;
const inNoCell = (at: string) =>
  `${at} The words stand in a table and in none of its cells, where browsers move them before the table. Put them into <td> or <caption>, or behind </table>. (html-table)`;
const unclosed = (at: string, what: string, opening: string, mark: string) =>
  `${at} The ${what} “${opening}” is not closed before the end of its block, and all words up to there are lost. Close it with “${mark}”; no empty line may stand in a tag or before the end of a comment within other HTML. (html-unclosed)`;
const noElement = (at: string, opening: string) =>
  `${at} “${opening}” is no element of HTML, and browsers hide its words. Remove it, or write &lt; for “<”. (html-declaration)`;
const endsEarly = (at: string) =>
  `${at} The comment ends earlier than it seems, and what follows would be published. Write no “<!--”, “--!>” or “>” at the start within a comment. (html-comment)`;
const outside = (at: string, tag: string, parents: string) =>
  `${at} The element <${tag}> stands outside of ${parents}. Put it into one. (html-nesting)`;
const cannotStand = (at: string, tag: string, around: string) =>
  `${at} The element <${tag}> cannot stand in <${around}>. Close <${around}> before it. (html-nesting)`;
const beside = (at: string, tag: string) =>
  `${at} In <${tag}> something stands beside its items. Put it into <li>, or behind </${tag}>. (html-nesting)`;

describe("an editor is told what browsers would lose or move:", () => {
  test.each<[markdown: string, faults: string[]]>([
    ["A\n\n<body>B</body>", [notAllowed("3:1", "body")]],
    ["A\n\n<FRAMESET>B", [notAllowed("3:1", "frameset")]],
    [
      "<html><head><frame>",
      [notAllowed("1:1", "html"), notAllowed("1:7", "head"), notAllowed("1:13", "frame")],
    ],
    ["A\n\n<tr><td>B</td></tr>\n\n<td>C", [inNoTable("3:1", "tr"), inNoTable("5:1", "td")]],
    ["<table><tr><td>A</table>B <td>", [inNoTable("1:27", "td")]],
    ...["caption", "tbody", "td", "th", "thead", "tr"].map((tag): [string, string[]] => [
      `A\n\n<${tag}>B`,
      [inNoTable("3:1", tag)],
    ]),
    ["<table>\nB\n<tr><td>C</td></tr>\nD</table>", [inNoCell("1:8")]],
    ["<table>\n<tr><td>\n\nB\n\n</td></tr>\n\nC\n\nD\n\n</table>", [inNoCell("8:1")]],
    ["<table>\n\n    B\n\n</table>", [inNoCell("3:1")]],
    ["<table><tr><td>A<table>B</table></td></tr></table>", [inNoCell("1:24")]],
    ["- <table>\n  <tr><td>B</td></tr>\n  C\n  </table>", [inNoCell("2:22")]],
    ["A\n\n<!-- B\n\nC", [unclosed("3:1", "comment", "<!-- B…", "-->")]],
    ['A\n\n<p title="B', [unclosed("3:1", "tag", '<p title="B', ">")]],
    ['A\n\n<p\ntitle="B', [unclosed("3:1", "tag", "<p…", ">")]],
    [
      'A\n\n<p title="B is a title of letters',
      [unclosed("3:1", "tag", '<p title="B is a title of lett…', ">")],
    ],
    [
      'A\n\n<p title="B is a title of le',
      [unclosed("3:1", "tag", '<p title="B is a title of le', ">")],
    ],
    ["A <!--> B -->", [unclosed("1:3", "comment", "<!-->", "-->")]],
    ["A <![CDATA[ B ]]> C", [noElement("1:3", "<![CDATA[ B ]]>")]],
    ["A <?php B ?>", [noElement("1:3", "<?php B ?>")]],
    ["A <!-- B <!-- C -->", [endsEarly("1:3")]],
    ["A\n\n<!---> B -->", [endsEarly("3:1")]],
    ["A\n\n<!-- B\n--!> C -->", [endsEarly("3:1")]],
  ])("%j", (markdown, faults) => {
    expect(faultsIn(markdown)).toEqual(faults);
  });
});

describe("an editor is told what stands where HTML has no place for it:", () => {
  test.each<[markdown: string, faults: string[]]>([
    ["A\n\n<li>B</li>", [outside("3:1", "li", "<ul> or <ol>")]],
    ["<figcaption>A</figcaption>", [outside("1:1", "figcaption", "<figure>")]],
    ["A <rt>B</rt> <rp>C</rp>", [outside("1:3", "rt", "<ruby>"), outside("1:14", "rp", "<ruby>")]],
    ["<blockquote><li>A</li></blockquote>", [outside("1:13", "li", "<ul> or <ol>")]],
    ["<ul>A<li>B</li></ul>", [beside("1:1", "ul")]],
    ["<ol><p>A</p><li>B</li></ol>", [beside("1:1", "ol")]],
    ["<ul><li>A</li><b>B</b></ul>", [beside("1:1", "ul")]],
    ["<em>\n<p>A</p>\n</em>", [cannotStand("2:1", "p", "em")]],
    ["<h2>A<p>B</p></h2>", [cannotStand("1:6", "p", "h2")]],
    ["<pre>A<p>B</p></pre>", [cannotStand("1:7", "p", "pre")]],
  ])("%j", (markdown, faults) => {
    expect(faultsIn(markdown)).toEqual(faults);
  });
});

test.each([
  "A\n\n<!-- B -->",
  "<!-- B > C - D -- E -->\n\nA",
  "<table><caption>A</caption><thead><tr><th>B</th></tr></thead><tbody><tr><td>C<table><tr><td>D</td></tr></table>E</td></tr></tbody></table>F",
  "<table>\n<tr>\n<td>\n\nA\n\n</td>\n</tr>\n</table>\n\nB",
  "<TABLE><TR><TD>A</TD></TR></TABLE>",
  "<ruby>A<rp>(</rp><rt>B</rt></ruby>",
  '<a href="/">\n<p>A</p>\n</a>',
  "<ul>\n<li>A<ul><li>B</li></ul></li>\n</ul>",
  "<ol>\n<li>A</li>\n<!-- B -->\n</ol>",
  "A < B, C <3 and D <- E",
])("nothing is wrong with %j", (markdown) => {
  expect(faultsIn(markdown)).toEqual([]);
});

test.each([
  ["<section><li>A</li></section>", ["1:1 section"]],
  ["<ul><div>A</div></ul>", ["1:5 div"]],
  ["<em><section>A</section></em>", ["1:5 section"]],
])("what is not allowed at all is reported for that alone: %s", (markdown, elements) => {
  expect(faultsIn(markdown)).toEqual(
    elements.map((element) => {
      const [at = "", tag = ""] = element.split(" ");
      return notAllowed(at, tag);
    }),
  );
});
