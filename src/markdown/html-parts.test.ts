import type { Html } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { partsOf, placesInHtml } from "./html-parts.ts";

/** The parts with their kinds; of tags their names, with a slash where they close. */
const told = (html: string) =>
  partsOf(html).map(({ kind, name, isClosing, start, end }) => [
    kind === "tag" || name !== "" ? `${kind} ${isClosing ? "/" : ""}${name}` : kind,
    html.slice(start, end),
  ]);

test.each<[html: string, parts: [kind: string, written: string][]]>([
  ["", []],
  ["a", [["text", "a"]]],
  ["<b>", [["tag b", "<b>"]]],
  [
    "a<b>c</B>d",
    [
      ["text", "a"],
      ["tag b", "<b>"],
      ["text", "c"],
      ["tag /b", "</B>"],
      ["text", "d"],
    ],
  ],
  [
    "<b><i>",
    [
      ["tag b", "<b>"],
      ["tag i", "<i>"],
    ],
  ],
  [
    "<br/>a<hr />",
    [
      ["tag br", "<br/>"],
      ["text", "a"],
      ["tag hr", "<hr />"],
    ],
  ],
  [
    "<h2 id=a>b",
    [
      ["tag h2", "<h2 id=a>"],
      ["text", "b"],
    ],
  ],
  [
    '<a title="b > c">d',
    [
      ["tag a", '<a title="b > c">'],
      ["text", "d"],
    ],
  ],
  [
    "<a title='b > c'>d",
    [
      ["tag a", "<a title='b > c'>"],
      ["text", "d"],
    ],
  ],
  [
    "<a title= \n'b > c' x>d",
    [
      ["tag a", "<a title= \n'b > c' x>"],
      ["text", "d"],
    ],
  ],
  [
    "<a title=b>'c>d",
    [
      ["tag a", "<a title=b>"],
      ["text", "'c>d"],
    ],
  ],
  [
    "<a 'b>c",
    [
      ["tag a", "<a 'b>"],
      ["text", "c"],
    ],
  ],
  ["<a title='b > c", [["unclosed a", "<a title='b > c"]]],
  [
    "a<b",
    [
      ["text", "a"],
      ["unclosed b", "<b"],
    ],
  ],
  ["</b", [["unclosed /b", "</b"]]],
  [
    "a<!-- b > c -->d",
    [
      ["text", "a"],
      ["comment", "<!-- b > c -->"],
      ["text", "d"],
    ],
  ],
  ["<!-- <b> -->", [["comment", "<!-- <b> -->"]]],
  ["<!-->", [["unclosed", "<!-->"]]],
  [
    "<!--->a-->b",
    [
      ["comment", "<!--->a-->"],
      ["text", "b"],
    ],
  ],
  ["<!-- a", [["unclosed", "<!-- a"]]],
  [
    "<!DOCTYPE html>a",
    [
      ["declaration", "<!DOCTYPE html>"],
      ["text", "a"],
    ],
  ],
  ["<?php a", [["unclosed", "<?php a"]]],
  [
    "<!>a",
    [
      ["declaration", "<!>"],
      ["text", "a"],
    ],
  ],
  ["a < b <3 </ c>", [["text", "a < b <3 </ c>"]]],
  [
    "a < <b>",
    [
      ["text", "a < "],
      ["tag b", "<b>"],
    ],
  ],
])("HTML is divided as browsers do: %j", (html, parts) => {
  expect(told(html)).toEqual(parts);
});

test.each([
  [
    "<p>\na</p>",
    [
      [0, "1:1"],
      [4, "2:1"],
      [5, "2:2"],
    ],
  ],
  [
    "A\n\n<p>\na\nb</p>",
    [
      [0, "3:1"],
      [4, "4:1"],
      [7, "5:2"],
    ],
  ],
  [
    "> <p>\n> a</p>",
    [
      [0, "1:3"],
      [4, "2:3"],
      [5, "2:4"],
    ],
  ],
] as [string, [number, string][]][])(
  "places in the HTML of %j are those in the file",
  (markdown, places) => {
    let html: Html | undefined;
    visit(unified().use(remarkParse).parse(markdown), "html", (node) => {
      html ??= node;
    });
    if (html === undefined) throw new Error("There is HTML in the text.");
    const placeOf = placesInHtml(html);
    const found = places.map(([offset]): [number, string] => {
      const { line, column } = placeOf(offset);
      return [offset, `${line}:${column}`];
    });
    expect(found).toEqual(places);
  },
);
