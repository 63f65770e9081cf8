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
    "of a quotation that ends with a figure, the figure’s first",
    "> They counted every one of the 40 ships",
    "<section><blockquote>\n<p><span>They counted every one of the <data>40 ships</data></span>→#figure-40-ships →#quote-they-counted-every-one-of →#they-counted-every-one-of </p>\n</blockquote></section>",
  ],
  [
    "of a quotation behind its mark, be it after a thin space",
    "« We waited for 12 years\u202F», she said.",
    "<section><p>« <span>We waited for <data>12 years</data></span>→#figure-12-years \u202F»→#quote-we-waited-for-12-years , she said.→#we-waited-for-12-years </p></section>",
  ],
  [
    "of a figure in emphasis behind the figure",
    "It cost *over £8 million* then.",
    "<section><p>It cost <em>over <data>£8 million</data>→#figure-8-million </em> then.→#it-cost-over-8-million </p></section>",
  ],
  [
    "of a figure that is all of a link behind the link",
    "It cost [£8 million](https://example.org/) then.",
    "<section><p>It cost <a><data>£8 million</data></a>→#figure-8-million  then.→#it-cost-8-million-then </p></section>",
  ],
  [
    "of two figures in one link behind the link, as they follow",
    "It was [£8 million for 40 ships](https://example.org/) then.",
    "<section><p>It was <a><data>£8 million</data> for <data>40 ships</data></a>→#figure-8-million →#figure-40-ships  then.→#it-was-8-million-for </p></section>",
  ],
  [
    "of code at its end",
    "```\nlet a = 1;\n```",
    "<section><pre><code>let a = 1;</code>→#let-a-1 </pre></section>",
  ],
])("a link to a passage stands behind it: %s", (_what, markdown, html) => {
  expect(linked(markdown)).toBe(html);
});
