import rehypeRaw from "rehype-raw";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { rehypeWrapText } from "./rehype-wrap-text.ts";

const wrapping = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeWrapText)
  .use(rehypeStringify)
  .freeze();
const wrapped = (markdown: string) => String(wrapping.processSync(markdown));

describe("words beside blocks are put into a paragraph:", () => {
  test.each([
    ["<blockquote>A</blockquote>", "<blockquote><p>A</p></blockquote>"],
    [
      "<blockquote> A <b>B</b> <p>C</p> D </blockquote>",
      "<blockquote><p> A <b>B</b></p> <p>C</p><p> D </p></blockquote>",
    ],
    ["<blockquote><!-- A -->B</blockquote>", "<blockquote><p><!-- A -->B</p></blockquote>"],
    ["<blockquote><h2>A</h2><p></p>B</blockquote>", "<blockquote><h2>A</h2><p>B</p></blockquote>"],
    ["<p>A<ul><li>B</li></ul></p>C", "<p>A</p><ul><li>B</li></ul><p>C</p>"],
    ["<em>\nA\n</em>", "<p><em>\nA\n</em></p>"],
    [
      "<figure>A<img src='/a.png'>B<figcaption>C<p>D</p>E</figcaption>F</figure>",
      '<figure><p>A<img src="/a.png">B</p><figcaption>C<p>D</p><p>E</p></figcaption><p>F</p></figure>',
    ],
    [
      '<a href="/">\n<figure>A</figure>\nB\n</a>',
      '<a href="/">\n<figure><p>A</p></figure><p>\nB\n</p></a>',
    ],
  ])("%j", (markdown, html) => {
    expect(wrapped(markdown)).toBe(html);
  });
});

describe("the first words of an item, a cell or a caption are a paragraph as they stand:", () => {
  test.each([
    [
      "<ul><li>A<ul><li>B</li></ul> C <i>D</i></li></ul>",
      "<ul><li>A<ul><li>B</li></ul><p> C <i>D</i></p></li></ul>",
    ],
    ["<ul><li><p>A</p>B</li></ul>", "<ul><li><p>A</p><p>B</p></li></ul>"],
    ["<ul><li> <p>A</p></li></ul>", "<ul><li> <p>A</p></li></ul>"],
    [
      "<ul><li><img src='/a.png'><p>A</p>B</li></ul>",
      '<ul><li><img src="/a.png"><p>A</p><p>B</p></li></ul>',
    ],
    [
      "<table><tbody><tr><td>A<p>B</p>C</td><th>D<p>E</p>F</th></tr></tbody></table>",
      "<table><tbody><tr><td>A<p>B</p><p>C</p></td><th>D<p>E</p><p>F</p></th></tr></tbody></table>",
    ],
    [
      "<table><caption>A<p>B</p>C</caption></table>",
      "<table><caption>A<p>B</p><p>C</p></caption></table>",
    ],
  ])("%j", (markdown, html) => {
    expect(wrapped(markdown)).toBe(html);
  });
});

test.each([
  '<figure><img src="/a.png"></figure>',
  "<blockquote><!-- A --></blockquote>",
  "<blockquote><b> </b></blockquote>",
  '<blockquote><img src="/a.png"> <b></b><p>A</p></blockquote>',
  "<h2>A<p>B</p>C</h2>",
  "<pre><p>A</p>B</pre>",
])("what holds no words, or cannot hold paragraphs, stays as it is: %s", (html) => {
  expect(wrapped(html)).toBe(html);
});

test.each([
  ["A<br>B", "<p>A<br> B</p>"],
  ["A<br> B", "<p>A<br> B</p>"],
  ["A<br>\nB", "<p>A<br>\nB</p>"],
  ["<b>A<br></b>B", "<p><b>A<br> </b>B</p>"],
  ["A<br><b>B</b>", "<p>A<br> <b>B</b></p>"],
  ["<h2>A\nB</h2>", "<h2>A B</h2>"],
  ["<h3>A \r\n\t B</h3>", "<h3>A B</h3>"],
  ["<h6>A\n<b>B\nC</b></h6>", "<h6>A <b>B C</b></h6>"],
  ["<h2>A<br>\n B</h2>", "<h2>A<br> B</h2>"],
  ["<p>A\nB</p>", "<p>A\nB</p>"],
  ["<pre>A<br>B\n</pre>", "<pre>A\nB</pre>"],
  ["<pre><b>A<br>B\n\n</b></pre>", "<pre><b>A\nB\n</b></pre>"],
  ["<pre>A\n<b>B</b>C</pre>", "<pre>A\n<b>B</b>C</pre>"],
  ["    A\n", "<pre><code>A</code></pre>"],
])("the lines of %j are shown as before, and its words stay apart", (markdown, html) => {
  expect(wrapped(markdown)).toBe(html);
});
