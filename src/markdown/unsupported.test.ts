import { VFile } from "vfile";
import { expect, test } from "vitest";
import { pipeline } from "./pipeline.ts";
import { UNSUPPORTED } from "./unsupported.ts";

/** The rules that a text breaks, each with its place, e.g. `1:3 math`. */
function broken(markdown: string): string[] {
  const file = new VFile({ value: markdown });
  pipeline.processSync(file);
  return file.messages
    .filter(({ ruleId }) => ruleId?.startsWith("markdown-") || ruleId?.startsWith("definition-"))
    .map(({ line, column, ruleId }) => `${line}:${column} ${ruleId?.replace("markdown-", "")}`);
}

test.each([
  ["A $$x$$ b", ["1:3 math"]],
  ["A $$x y$$ b", ["1:3 math"]],
  ["A $$x\ny$$ b", ["1:3 math"]],
  ["A\n\n$$\nx\n$$", ["3:1 math"]],
  ["A\n\n$$ \nx\n$$", ["3:1 math"]],
  ["A $x^2$ b", ["1:3 math"]],
  ["A $2x=4$ b", ["1:3 math"]],
  ["A [b][c] d", ["1:3 reference"]],
  ["A [b1][2] d", ["1:3 reference"]],
  ["A [1][2b] d", ["1:3 reference"]],
  ["A ![b] c", ["1:3 reference"]],
  ["A [^1]", ["1:3 footnote"]],
  ["> A\n> [[b]]", ["2:3 wikilink"]],
  ["A\n\n   :::note", ["3:4 directive"]],
  ["- A ==b== c", ["1:5 highlight"]],
  ["<p>A *b*</p>", ["1:6 in-html"]],
  ["<p>A\n`b`\n</p>", ["2:1 in-html"]],
  ["<p>A [b](/c)</p>", ["1:6 in-html"]],
  ["| a | b |\n|---|\n| c | d |", ["2:1 table"]],
  ["> a | b\n> -|-|-", ["2:3 table"]],
  ["| a [[b]] |\n|---|", ["1:5 wikilink"]],
  ["A\n\n| [^b] |\n|---|", ["3:3 footnote"]],
  ["| a | b |\n|---|\n| c | d |\n| e | f |", ["2:1 table"]],
  ["| a | b |\n| c | d |\n| e | f |", ["1:1 table"]],
  ["> A\n> | a | b |\n> | c | d |\n> A", ["2:3 table"]],
  ["A **b ** c", ["1:3 strong"]],
  ["A ***b *** c", ["1:3 strong"]],
  ["** B** c", ["1:1 strong"]],
  ["**“B,”**he said", ["1:1 strong"]],
  ["**“B,\nd”**he said", ["1:1 strong"]],
  ["Für**„B“** c", ["1:4 strong"]],
  ["<p>A **b** **c ** d</p>", ["1:6 in-html", "1:12 strong"]],
  ["![Boat](/images/photo (1).jpg)", ["1:1 link"]],
  ["A [b](/files/report (final) 2 (1).pdf) c", ["1:3 link"]],
  ["A [b](my report (final).pdf) c", ["1:3 link"]],
  ["- [ ] A\n- [x] B", ["1:1 task", "2:1 task"]],
  ["[youtube https://www.youtube.com/watch?v=abc]", ["1:1 embed"]],
  ["A [vimeo=https://vimeo.com/1 w=4] b", ["1:3 embed"]],
  ["A\n\n[b]: words", ["3:1 definition-unused"]],
  ["A [b]\n\n[b]: /c\n[b]: /d", ["4:1 definition-duplicate"]],
])("%j is read nowhere here, and an editor is told where", (markdown, rules) => {
  expect(broken(markdown)).toEqual(rules);
});

test.each([
  "A $$ b $$ c",
  "A $$ and $$$ places",
  "$5 and $6",
  "A $B and $C",
  "A [1][2] b",
  "A [12][13] b",
  "A [b] [c] d",
  "A \\[b][c]",
  "A \\$$x$$",
  "A `$$x$$`",
  "A <code>[[b]]</code>",
  "<p>A <em>b</em> 2 * 3</p>",
  "<pre>*a*</pre>",
  "<em>A *b*</em> *c*",
  "A ~b~ | c",
  "A ~~b~~ c",
  "| a | b |\n|---|:-:|\n| c \\| d | |",
  "A --|-- b",
  "| a | b |",
  "| a | b |\n\n| c | d |",
  "| a | b\n| c | d",
  "\\| a | b |\n\\| c | d |",
  "A 2 ** 3 and 2 ** 3 ** 4",
  "A** b, and c**",
  "A **b** c, **d**",
  "**A\n**B",
  "A \\**b ** c",
  "A `**b ** c`",
  "A ***½ of **** b",
  "A [b](/images/photo%20(1).jpg) c",
  "A [b] (c (d) e) f",
  "A[^1]\n\n[^1]: B",
  "- A\n- [B]",
  "![A][b]\n\n[b]: /c.png",
  "A\n\n[b]: /c",
  "A\n\n[b]: #c",
  "A\n\n[b]: .c",
  "A\n\n[b]: c.d",
  "A\n\n[b]: <>",
  "A [see https://example.org/youtube] b [youtube] c [YouTube, https://example.org] d",
])("%j holds words like any other", (markdown) => {
  expect(broken(markdown)).toEqual([]);
});

test.each([
  "[a](/b (c) ",
  "[a](b ",
  "[](/",
  " (c).pdf",
  "**a ",
  "** a",
  "a** ",
  "a**“",
  "| a ",
  "\n| a ",
])("%j may stand there 20,000 times", (piece) => {
  const words = `[a](b ${piece.repeat(20_000)} c`;
  for (const { pattern } of UNSUPPORTED) expect(words.search(pattern)).toBeLessThan(words.length);
});
