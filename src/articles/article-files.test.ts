import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ARTICLES_FOLDER, readContentFiles } from "./article-files.ts";

let root = "";
const at = (name: string) => path.join(root, "content/articles", name);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "articles of ü#"));
  mkdirSync(at(""), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const names = () =>
  readContentFiles(root, ARTICLES_FOLDER).files.map((file) => file.path.split("articles/")[1]);
const problems = () => readContentFiles(root, ARTICLES_FOLDER).problems;

test("articles are read by path, those of subfolders too", () => {
  mkdirSync(at("2025"));
  for (const name of ["b.md", "2025/a.md", "a#b.md", "c.markdown", "d%41?😀 e.md"]) {
    writeFileSync(at(name), name);
  }
  expect(names()).toEqual(["2025/a.md", "a#b.md", "b.md", "c.markdown", "d%41?😀 e.md"]);
  for (const file of readContentFiles(root, ARTICLES_FOLDER).files) {
    expect(file.path).toBe(`content/articles/${new TextDecoder().decode(file.bytes)}`);
  }
  expect(problems()).toEqual([]);
});

test("what editors and systems leave behind is no article and no problem", () => {
  const left =
    ".DS_Store .a.md.swp ._a.md a.md~ a.md.bak a.md.orig #a.md# ~$a.docx a.swp 4913 Thumbs.db desktop.ini a.md___jb_tmp___";
  for (const name of left.split(" ")) writeFileSync(at(name), "");
  symlinkSync("ana@host.1:2", at(".#a.md"));
  mkdirSync(at(".obsidian"));
  writeFileSync(at(".obsidian/a.md"), "");
  expect([names(), problems()]).toEqual([[], []]);
});

test.each([
  ["a.mdx", "Save it as Markdown, as “a.md”."],
  ["a.md.txt", "Save it as Markdown, as “a.md”"],
  [
    "a.html",
    "Save it as Markdown, as “a.md”, or run “npm run import -- content/articles/a.html” and then delete it.",
  ],
  [
    "a.docx",
    "Save it as Markdown, as “a.md”, or run “npm run import -- content/articles/a.docx” and then delete it.",
  ],
  ["a", "Save it as Markdown, as “a.md”"],
  ["A.MD", "Rename it to “A.md”"],
  ["a.Markdown", "Rename it to “a.md”"],
  ["a.jpg", "public/"],
  ["2025/a.json", "public/"],
])("the file %s is named, and what to do with it: %s", (name, advice) => {
  mkdirSync(at("2025"));
  writeFileSync(at(name), "");
  expect(names()).toEqual([]);
  expect(problems()).toHaveLength(1);
  expect(problems()[0]).toMatch(/^content\/articles\/[^\n]+:1:1 [^\n]+ \(file-unread\)$/);
  expect(problems()[0]).toContain(`content/articles/${name}:`);
  expect(problems()[0]).toContain(advice);
});

test.each<[string, () => void, string]>([
  ["a link to nothing", () => symlinkSync("nothing.md", at("a.md")), "leads to no file"],
  ["a link to itself", () => symlinkSync("a.md", at("a.md")), "leads to itself"],
  ["a link to a folder", () => symlinkSync("..", at("a")), "leads to a folder"],
  ["a folder", () => mkdirSync(at("a.md")), "Rename it to “a”"],
  ["a pipe", () => execFileSync("mkfifo", [at("a.md")]), "not a file"],
])("%s is a problem with the name of the file", (_what, make, words) => {
  make();
  writeFileSync(at("b.md"), "");
  expect(names()).toEqual(["b.md"]);
  expect(problems()).toHaveLength(1);
  expect(problems()[0]).toMatch(/^content\/articles\/a(\.md)?:1:1 /);
  expect(problems()[0]).toContain(words);
});

test("a link to a file is read as the file", () => {
  writeFileSync(path.join(root, "elsewhere.md"), "words");
  symlinkSync("../../elsewhere.md", at("a.md"));
  expect([names(), problems()]).toEqual([["a.md"], []]);
});

test("a name with a line break or one that is not UTF-8 is told in one line", () => {
  writeFileSync(at("a\nb.txt"), "");
  writeFileSync(Buffer.concat([Buffer.from(at("x")), Buffer.from([0xff]), Buffer.from(".md")]), "");
  expect(problems()).toHaveLength(2);
  expect(problems()[0]).toContain("a\\u{a}b.txt:1:1 ");
  expect(problems()[1]).toContain("name is not UTF-8");
});

test.skipIf(process.getuid?.() === 0)("a file without permission is a problem", () => {
  writeFileSync(at("a.md"), "");
  chmodSync(at("a.md"), 0);
  expect(problems()).toEqual([expect.stringContaining("a.md:1:1 You have no permission")]);
});

test("without the folder there are no articles; a file in its place is a problem", () => {
  rmSync(at(""), { recursive: true });
  expect(readContentFiles(root, ARTICLES_FOLDER)).toEqual({ files: [], problems: [] });
  writeFileSync(path.join(root, "content/articles"), "");
  expect(problems()).toEqual([expect.stringContaining("content/articles:1:1 A file stands")]);
});
