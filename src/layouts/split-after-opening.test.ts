import { expect, test } from "vitest";
import { splitAfterOpening } from "./split-after-opening.ts";

test.each([
  [
    '<section id="a"><p id="b">One.</p>\n<p>Two.</p></section>',
    '<section id="a"><p id="b">One.</p>',
  ],
  ["<p>One.</p><p>Two.</p>", "<p>One.</p>"],
  ['<section id="a"><ul><li><p>One.</p></li></ul></section>', ""],
  ["<pre>One.</pre><p>Two.</p>", ""],
])("an article that begins %s is split behind “%s”", (html, opening) => {
  expect(splitAfterOpening(html)).toEqual([opening, html.slice(opening.length)]);
});
