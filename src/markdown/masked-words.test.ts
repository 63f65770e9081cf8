import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { maskedHtml, maskedWords } from "./masked-words.ts";

/** The words of each block, with `·` for what is masked and `#` for a part that is no words. */
function masked(markdown: string): string[] {
  return unified()
    .use(remarkParse)
    .parse(markdown)
    .children.map((node) => {
      if (node.type === "html") return maskedHtml(node);
      return node.type === "paragraph" || node.type === "heading"
        ? maskedWords(node, markdown)
        : "";
    })
    .map((words) => words.replaceAll("\uE000", "·").replaceAll("\uE001", "#"));
}

test.each([
  ["a [b] {c}", "a [b] {c}"],
  ["**A** \\[b] {c}", "··A## ··b] {c}"],
  ["*a* b", "·a# b"],
  ["## a *b*", "a ·b#"],
  ["a `b` c", "a ### c"],
  ["[a](/b) c", "·a##### c"],
  ["![a](/b) c", "######## c"],
  ["<https://ely.example> a", "##################### a"],
  ["a &amp; b &#39; c &#x27; d &lbrack; e", "a ····· b ····· c ······ d ········ e"],
  ["a & b &c d", "a & b &c d"],
  ["a <b>c</b> d", "a ###c#### d"],
  ["a <code>[b] *c*</code> [d]", "a ##########·######### [d]"],
  ["a\nb *c\nd*", "a\nb ·c\nd#"],
])("in %j these words are left", (markdown, words) => {
  expect(masked(markdown)).toEqual([words]);
});

test.each([
  ["<p>a [b] \\[c]</p>", "###a [b] ··c]####"],
  ["<p>a<code>[b]</code> [c]</p>", "###a################ [c]####"],
  ["<pre>[a]<b>[b]</b></pre>", "########################"],
  ["<p></code>[a]</p>", "##########[a]####"],
  ["<p>a\n<!-- b -->\nc", "###a\n##########\nc"],
])("in the HTML of %j these words are left", (markdown, words) => {
  expect(masked(markdown)).toEqual([words]);
});
