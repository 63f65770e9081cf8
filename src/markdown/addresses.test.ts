import { VFile } from "vfile";
import { expect, test } from "vitest";
import { addImage, addInternal, printable, protocolOf, urlIn } from "./addresses.ts";
import { pipeline } from "./pipeline.ts";

const file = () => new VFile({ path: "content/articles/walk.md" });

test.each([
  ["https://ely.example/a", "https"],
  ["HTTP:a", "http"],
  ["java\tscript:alert(1)", "javascript"],
  [" \u0001javascript\u0085:a", "javascript"],
  ["coap+tcp.x-1://a", "coap+tcp.x-1"],
  ["/a:b", undefined],
  ["#a:b", undefined],
  ["1a:b", undefined],
  ["a b/c:d", undefined],
  ["a", undefined],
  ["", undefined],
])("the protocol of %j is %j", (address, protocol) => {
  expect(protocolOf(address)).toBe(protocol);
});

test("an address is printed without what browsers skip", () => {
  expect(printable(" java\n\u0000script:\u007falert(1)\u009f ")).toBe("javascript:alert(1)");
});

test.each([
  ["#trade", "https://passage-reader.example/articles/walk/#trade"],
  ["../run/", "https://passage-reader.example/articles/run/"],
  ["/a b", "https://passage-reader.example/a%20b"],
  ["//ely.example", "https://ely.example/"],
  ["https://", undefined],
])("a browser makes of %j on the page of an article %j", (address, url) => {
  expect(urlIn(file(), address)?.href).toBe(url);
});

test.each(["/images/a.jpg", " /images/a.jpg", "/a?b#c"])("%j is an image on this site", (src) => {
  const of = file();
  expect(addImage(of, src, { line: 3, column: 4 })).toBe(true);
  expect(of.data.internalLinks).toEqual([{ href: src, use: "image", line: 3, column: 4 }]);
  expect(of.messages).toEqual([]);
});

const NOT_HERE =
  "The image is not on this site. Put the file into public/ and write its path, such as /images/a.jpg.";
const notNamed = (src: string, write: string) =>
  `The image “${src}” is not named from the site’s root. Write ${write}.`;

test.each([
  ["//ely.example/a.jpg", NOT_HERE],
  ["https://passage-reader.example/a.jpg", NOT_HERE],
  ["", NOT_HERE],
  ["data:,a", NOT_HERE],
  ["a.jpg", notNamed("a.jpg", "its path in public/, such as “/images/a.jpg”")],
  ["images/a.jpg", notNamed("images/a.jpg", "“/images/a.jpg”")],
  ["../public/images/é.jpg", notNamed("../public/images/é.jpg", "“/images/é.jpg”")],
])("%j is no path of an image on this site, and an editor is told so", (src, message) => {
  const of = file();
  expect(addImage(of, src, { line: 3, column: 4 })).toBe(false);
  expect(of.data.internalLinks).toBeUndefined();
  expect(
    of.messages.map(({ line, column, reason, ruleId }) => [line, column, reason, ruleId]),
  ).toEqual([[3, 4, message, "image-elsewhere"]]);
});

test("the links and images of a text are noted with their places, and those that lead away are not", () => {
  const of = new VFile({
    path: "content/articles/walk.md",
    value: "A [b](#c) <a>d</a> [e](https://ely.example/) ![f](/g.png)",
  });
  pipeline.processSync(of);
  expect(of.messages).toEqual([]);
  expect(of.data.internalLinks).toEqual([
    { href: "/g.png", use: "image", line: 1, column: 46 },
    { href: "#c", use: "link", line: 1, column: 3 },
  ]);
});

test("addresses are noted in the order in which they stand", () => {
  const of = file();
  addInternal(of, "#a", "link", { line: 1, column: 2 });
  addInternal(of, "/b", "image", { line: 3, column: 4 });
  expect(of.data.internalLinks).toEqual([
    { href: "#a", use: "link", line: 1, column: 2 },
    { href: "/b", use: "image", line: 3, column: 4 },
  ]);
});
