import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "../markdown/pipeline.ts";

/** The HTML of Markdown, each link to a passage as `→` with its address, and no other attributes. */
const linked = (markdown: string) =>
  String(pipeline.processSync(new VFile(markdown)))
    .replace(/<a class="share[^"]*" href="(#[^"]*)"[^>]*><\/a>/g, "→$1 ")
    .replace(/<(\w+)[^>]*>/g, "<$1>");

test.each([
  [
    "of a paragraph at its end, and of no quotation or figure in it",
    "“We waited for 12 years,” said Ada Roe, “and it cost £8 million.” Nobody minded.",
    "<section><p>“<span>We waited for <data>12 years</data>,</span>” said Ada Roe, “<span>and it cost <data>£8 million</data>.</span>” Nobody minded.→#we-waited-for-12-years </p></section>",
  ],
  [
    "of a section beside its heading",
    "## Early *ferries*\n\nThey ran.",
    "<header><h2>Early <em>ferries</em></h2>→#early-ferries </header>\n<p>They ran.→#they-ran </p>",
  ],
  [
    "of an item before the list within it",
    "- One\n  - Two",
    "<section><ul>\n<li>One→#one <ul>\n<li>Two→#two </li>\n</ul></li>\n</ul></section>",
  ],
  [
    "of code at its end",
    "```\nlet a = 1;\n```",
    "<section><pre><code>let a = 1;</code>→#let-a-1 </pre></section>",
  ],
])("a link to a passage stands behind it: %s", (_what, markdown, html) => {
  expect(linked(markdown)).toBe(html);
});
