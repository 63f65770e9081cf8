import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFolder } from "../check-folder.ts";
import { navigationLinks } from "../navigation-links.ts";
import { readArchive } from "../read-archive.ts";
import { readFiles } from "../read-file.ts";
import { readPages } from "./read-pages.ts";

let root = "";
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const page = (name: string, body: string, front = "title: About us") =>
  write(`content/pages/${name}`, `---\n${front}\n---\n\n${body}\n`);
const problems = async () => (await readArchive(root, false, readFiles)).problems;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "pages "));
});
afterEach(() => rmSync(root, { recursive: true }));
test("without the folder there are no pages, and nothing is wrong", async () => {
  expect(await readPages(root, [])).toEqual({ readings: [], problems: [] });
  expect(await problems()).toEqual([]);
});

test("a page is its headings and words, without the marks of passages", async () => {
  page("about.md", "We print “[what](/search/) is said” of 54 boats.\n\n## Write to us\n\n## Main");
  expect(await problems()).toEqual([]);
  expect((await readPages(root, [])).readings[0]?.page).toEqual({
    slug: "about",
    title: "About us",
    description: "We print “what is said” of 54 boats.",
    html: `<p>We print “<a href="/search/">what</a> is said” of 54 boats.</p>
<header class="heading"><h2 id="write-to-us">Write to us</h2></header>
<header class="heading"><h2 id="main-1">Main</h2></header>`,
    ids: ["write-to-us", "main-1"],
  });
});

const NOTES = `<p>One<sup id="note-1-call"><a class="note" href="#note-1" aria-label="Note 1" data-note="1"></a></sup> and<sup id="note-2-call"><a class="note" href="#note-2" aria-label="Note 2" data-note="2"></a></sup></p>
<p>two<sup id="note-1-call-1"><a class="note" href="#note-1" aria-label="Note 1" data-note="1"></a></sup>.</p>
<header class="heading"><h2 id="notes">Notes</h2></header>
<section id="notes-1" aria-label="Notes" role="doc-endnotes"><ol>
<li id="note-1">First.<a class="back" href="#note-1-call" aria-label="Back to where note 1 is called"></a><a class="back" href="#note-1-call-1" aria-label="Back to where note 1 is called"></a></li>
<li id="note-2">Second.<a class="back" href="#note-2-call" aria-label="Back to where note 2 is called"></a></li>
</ol></section>`;

test("footnotes have numbers that lead to the note, and arrows that lead back to each call", async () => {
  page("about.md", "One[^a] and[^b]\n\ntwo[^a].\n\n## Notes\n\n[^a]: First.\n\n[^b]: Second.\n");
  expect(await problems()).toEqual([]);
  const found = (await readPages(root, [])).readings[0]?.page;
  expect(found?.html).toBe(NOTES);
  expect(found?.ids).toEqual([
    "notes",
    "note-1-call",
    "note-2-call",
    "note-1-call-1",
    "notes-1",
    "note-1",
    "note-2",
  ]);
  page("imprint.md", "[The first note](/about/#note-1)", "title: Imprint");
  expect(await problems()).toEqual([]);
});

test("links to headings, pages and files are followed, from a page and from an article", async () => {
  write("public/a.pdf", "");
  page(
    "about.md",
    "[a](#write), [b](/imprint/#top), [c](../a.pdf), [d](/about/#write)\n\n## Write",
  );
  page("legal/imprint.md", "[a](/about/#write)", "title: Imprint\ndescription: Who we are");
  expect(await problems()).toEqual([]);
  page("about.md", "[a](#wrote), [b](/imprint/#x), [c](a.pdf), [d](/about)\n\n## Write");
  expect(await problems()).toEqual([
    "content/pages/about.md:5:1 The link “#wrote” leads to a heading that does not exist. Those of the page are #write. (link-fragment)",
    "content/pages/about.md:5:14 The link “/imprint/#x” leads to a heading that does not exist. The page has none. (link-fragment)",
    "content/pages/about.md:5:32 The link “a.pdf” leads to a page that does not exist. Write “/a.pdf”. (link-page)",
    "content/pages/about.md:5:44 The link “/about” leads to a page that does not exist. Write “/about/”. (link-page)",
  ]);
});

test.each(["search", "articles", "404", "files", "robots", "pagefind"])(
  "the address of “%s” is refused, for it is taken",
  async (name) => {
    write("public/files/a.pdf", "");
    page(`${name}.md`, "Text.");
    expect(await problems()).toEqual([
      `content/pages/${name}.md:1:1 The address /${name}/ belongs to the site itself or to a file of public/. Rename the page. (page-reserved)`,
    ]);
  },
);

test.each([
  ["About.md", "title: A", "Text.", "cannot be an address"],
  ["a.md", "title: A\nauthors: [B]", "Text.", "unknown key “authors”"],
  ["a.md", "description: A", "Text.", "The front matter has no “title”."],
  ["a.md", "title: A", "", "The page has no text."],
  ["a.md", "title: A", "<script>alert(1)</script>", "The element <script> is not allowed"],
  ["a.md", "title: A", "[x](javascript:alert)", "(link-unsafe)"],
  ["a.md", "title: A", "![x](https://example.org/a.png)", "(image-elsewhere)"],
  ["a.md", "title: A", "# One", "(heading-h1)"],
  ["a.txt", "title: A", "Text.", "Save it as Markdown, as “a.md”."],
])("%s with “%s” and “%s” is refused", async (name, front, body, words) => {
  page(name, body, front);
  expect(
    (await problems()).filter((line) => line.startsWith(`content/pages/${name}:`))[0],
  ).toContain(words);
});

test("a file without front matter is told what it needs", async () => {
  write("content/pages/about.md", "Text.\n");
  expect((await problems())[0]).toContain("Put its title between two lines of “---” at the top.");
});

test("two files of one address are named", async () => {
  page("about.md", "Text.");
  page("legal/about.md", "Text.");
  expect(await problems()).toEqual([
    expect.stringContaining("legal/about.md:1:1 The slug “about” belongs"),
  ]);
});

test("a link of the navigation leads somewhere, or is named with its place", async () => {
  const settings = '{\n  navigation: [{ name: "About", address: "/about/" }],\n}';
  const links = [
    { name: "About", address: "/about/" },
    { name: "Paper", address: "https://example.org/" },
  ];
  const navigation = navigationLinks(links, settings);
  page("about.md", "Text.");
  const { readings: pages } = await readPages(root, []);
  expect(checkFolder([], { publicFiles: new Set(), pages, navigation })).toEqual([]);
  expect(checkFolder([], { publicFiles: new Set(), navigation })).toEqual([
    "src/site.ts:2:42 The link “/about/” leads to a page that does not exist. Correct its address. (link-page)",
  ]);
});
