import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "./pipeline.ts";

/** The words of a text as the site shows them by block, and what an editor is told. */
function read(markdown: string): { shown: string[]; told: string[] } {
  const file = new VFile({ value: markdown, path: "walk.md" });
  pipeline.processSync(file);
  const shown = String(file)
    .split(/<\/?(?:section|p|li|ul|blockquote|h2)\b[^>]*>/)
    .map((piece) =>
      piece.replace(/<(?:b|em|strong)\b[^>]*>/g, "*").replace(/<\/(?:b|em|strong)>/g, "*"),
    )
    .map((piece) =>
      piece
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((piece) => piece !== "");
  return {
    shown,
    told: file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
  };
}

test.each<[what: string, markdown: string, shown: string[]]>([
  [
    "Word",
    `<p class=MsoNormal style='margin:0cm;font-family:"Times New Roman"'><span lang=EN-GB style='color:red'>The ferry left <b style='mso-bidi-font-weight:normal'>late</b>.<o:p></o:p></span></p>\n\n<p class=MsoListParagraph><![if !supportLists]><span>·</span><![endif]>Nobody waited.</p>`,
    ["The ferry left *late*.", "·Nobody waited."],
  ],
  [
    "Google Docs",
    `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt">The ferry left.</span></p><p dir="ltr"><span>Nobody waited.</span></p></b>`,
    ["The ferry left.", "Nobody waited."],
  ],
  [
    "WordPress",
    `<!-- wp:group -->\n<div class="wp-block-group"><p class="has-large-font-size">The ferry left.</p>Nobody waited.<ul class="wp-block-list"><li id="a">One</li></ul></div>\n<!-- /wp:group -->`,
    ["The ferry left.", "Nobody waited.", "One"],
  ],
  [
    "two blocks",
    "<div>The ferry left.</div><div>Nobody <i>waited</i>.</div>",
    ["The ferry left.", "Nobody waited."],
  ],
  ["a paragraph", `The <span class="x">fer</span>ry left.<o:p></o:p>`, ["The ferry left."]],
  ["styles", "<style>p.Mso { margin: 0 }</style>\n\nThe ferry left.", ["The ferry left."]],
])("the marks of %s are dropped with one notice, and no word is", (_what, markdown, shown) => {
  const result = read(markdown);
  expect(result.shown).toEqual(shown);
  expect(result.told).toEqual([expect.stringMatching(/^\d+:\d+ html-pasted$/)]);
});

test("what stands behind dropped marks keeps its place in reports", () => {
  expect(read('<p class="a" onclick="b">A</p><p id="c" hidden>B</p>').told).toEqual([
    "1:1 html-pasted",
    "1:1 html-event-handler",
    "1:31 html-attribute",
  ]);
});

test("Word’s mark with a backslash before it is shown as it stands", () => {
  expect(read("Word writes \\<o:p> at ends.")).toEqual({
    shown: ["Word writes &#x3C;o:p> at ends."],
    told: [],
  });
});

test.each<[markdown: string, advice: string]>([
  [
    '<iframe src="https://www.youtube.com/embed/1" title="A ferry leaves"></iframe>',
    "[A ferry leaves (youtube.com)](https://www.youtube.com/embed/1)",
  ],
  ["[embed]https://example.org/1[/embed]", "with title and host: [Title (example.org)]"],
  [
    '[caption id="a" align="left"]<img src="/favicon.svg" alt="A"> A ferry[/caption]',
    "and the caption as a paragraph below it",
  ],
  [
    '<script async src="https://platform.twitter.com/widgets.js"></script>',
    "the link beside it to what it shows stays",
  ],
  ['<iframe src="javascript:alert(1)"></iframe>', "[title (host)](address)"],
])("%s is named with what to write instead", (markdown, advice) => {
  const file = new VFile({ value: markdown, path: "walk.md" });
  pipeline.processSync(file);
  expect(file.messages.map(({ reason }) => reason)).toEqual([expect.stringContaining(advice)]);
});
