import { expect, test } from "vitest";
import { differencesShown } from "./prove.ts";
import { tidyBody } from "./tidy-body.ts";
import { toMarkdown } from "./to-markdown.ts";
import { linesOf, parseHtml } from "./words-of.ts";

/** The Markdown of HTML, and where the site would show other words than it has. */
function converted(html: string) {
  const body = parseHtml(html);
  const leftOut = tidyBody(body, "https://example.org/a/");
  const lines = linesOf(body).map(({ words }) => words);
  const markdown = toMarkdown(body);
  return { markdown: markdown.trim(), differences: differencesShown(lines, markdown), leftOut };
}

test.each<[html: string, markdown: string]>([
  ["<p><strong>Name: </strong>The</p>", "**Name:** The"],
  ["<p><strong>Why? <br></strong>They go.</p>", "**Why?**\\\nThey go."],
  ["<p><b>a</b><b>b</b> c</p>", "**ab** c"],
  ["<p>One<br>Two<br></p>", "One\\\nTwo"],
  ["<p>One<br><br>Two</p>", "One\n\nTwo"],
  ["<h2>A<br></h2><ul><li>B<br></li></ul><p>C<br><em></em></p>", "## A\n\n- B\n\nC"],
  ["<p>H<sub>2</sub>O, x<sup>2</sup></p>", "H<sub>2</sub>O, x<sup>2</sup>"],
  ["<div>H<sub>2</sub>O</div><div>B</div>", "H<sub>2</sub>O\n\nB"],
  ["<h1>A</h1><h4>B</h4><p>C</p><h4>B</h4>", "## A\n\n### B\n\nC\n\n**B**"],
  ["<p>[sic] 5*3*2 a_b $5 <x></p>", "[sic] 5\\*3\\*2 a_b $5"],
  ["<p># 1. - &lt;b&gt; [[x]] {{x}}</p>", "\\# 1. - \\<b> \\[\\[x]] \\{\\{x}}"],
  ["<p>1. A</p>", "1\\. A"],
  ["<p><q>A</q></p>", "<q>A</q>"],
  ['<p><a href="/b">A</a> <a href="#c">C</a></p>', "[A](https://example.org/b) C"],
  ["<font><p>A</p><p>B</p></font>", "A\n\nB"],
  ["<table role=presentation><tr><td><p>A</p></td><td>B</td></tr></table>", "A\n\nB"],
  ["<p>A</p><!-- b --><p>C\u200e\u202e</p>", "A\n\nC\u200e"],
])("%s", (html, markdown) => {
  const result = converted(html);
  expect(result.differences).toEqual([]);
  expect(result.markdown).toBe(markdown);
});

test.each([
  "<p>A <s>struck</s> word</p>",
  "<table><tr><th>A</th><th>B</th></tr><tr><td>1 | 2</td><td>3</td></tr></table>",
  '<table><caption>C</caption><tr><td colspan="2"><div>A</div><div>B</div></td></tr><tr><td>1</td><td>2</td></tr></table>',
  "<ul><li>A<ul><li>B <em>c</em></li></ul></li><li><p>D</p><p>E</p></li></ul>",
  "<blockquote><p>A</p><p>B</p></blockquote><pre><code>x *y*\n</code></pre>",
])("every word of %s is shown", (html) => {
  expect(converted(html).differences).toEqual([]);
});

test("what shows something of another place becomes a link to it, and a form is taken out", () => {
  const html = `<p>A</p><iframe src="https://video.example/1" title="A film"></iframe><form>Mail <button>Send</button></form>`;
  expect(converted(html)).toMatchObject({
    markdown: "A\n\n[A film (video.example)](https://video.example/1)",
    differences: [],
    leftOut: [
      { what: "embed, now a link", words: "https://video.example/1" },
      { what: "form", words: "Mail Send" },
    ],
  });
});

test.each([
  ['<video><source src="/a.mp4"></video>', "[example.org](https://example.org/a.mp4)"],
  ['<p>B <audio src="https://a.example/1"></audio></p>', "B [a.example](https://a.example/1)"],
  ['<iframe src="https://count.example/" width="1" height="1"></iframe>', ""],
  ['<iframe srcdoc="B"></iframe>', ""],
  ['<iframe src="about:blank"></iframe>', ""],
])("%s becomes %j", (html, markdown) => {
  const { markdown: all, differences } = converted(`<p>A</p>${html}`);
  expect(all).toBe(`A\n\n${markdown}`.trim());
  expect(differences).toEqual([]);
});
