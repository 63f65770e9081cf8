import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { now } from "../dates.ts";
import { writeLedger } from "../ledger/ledger-files.ts";
import { writeVersions } from "../versions/version-files.ts";
import { newVersions } from "./article-versions.ts";
import { ledgerOf } from "./promises.ts";
import { previewOf, readArchive } from "./read-archive.ts";
import { readArticle } from "./read-article.ts";
import { readFiles } from "./read-file.ts";

const article = (body: string, front = "") =>
  `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n${front}\n---\n\n${body}\n`;

let root = "";
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const readAll = (isNew = false) => readArchive(root, isNew, readFiles);
/** Records what is published now, as `npm run anchors` does. */
const publish = async () => {
  const { readings, recorded, versions } = await readAll(true);
  writeVersions(root, newVersions(readings, versions, now()));
  writeLedger(root, ledgerOf(readings, recorded.ledger), recorded);
};
const rulesOf = (problems: string[]) =>
  problems.map((problem) => problem.replace(/^(\S+) .*\((.*)\)$/, "$1 $2"));
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "archive-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("where nothing is there is nothing to tell", async () => {
  const archive = await readAll();
  expect(archive).toMatchObject({ readings: [], problems: [], lostSlugs: [], notices: [] });
});

test("articles that were never recorded need a record, except for the first time", async () => {
  write("content/articles/draft.md", article("Boats.", "draft: true"));
  expect((await readAll()).problems).toEqual([]);
  rmSync(path.join(root, "content/articles/draft.md"));
  write("content/articles/walk.md", article("Boats."));
  expect(rulesOf((await readAll()).problems)).toEqual(["content/anchors:1:1 ledger-missing"]);
  const first = await readAll(true);
  expect(first.problems).toEqual([]);
  expect(rulesOf(first.notices)).toEqual(["content/articles/walk.md:1:1 not-recorded"]);
  await publish();
  expect(await readAll()).toMatchObject({ problems: [], notices: [], lostSlugs: [] });
});

test("everything that is wrong in the archive is told at once", async () => {
  for (const slug of ["gone", "walk"]) write(`content/articles/${slug}.md`, article("Boats."));
  await publish();
  rmSync(path.join(root, "content/articles/gone.md"));
  write(
    "content/articles/walk.md",
    article("Ships. “It is not known who said that.”", "updated: 2025-04-01"),
  );
  write("content/articles/port.md", article("[A page](/articles/nowhere/) of # 1\n\n# One"));
  write("content/articles/a.txt", "");
  write("content/anchors/bad.json", "{");
  const { problems, lostSlugs, notices, recorded } = await readAll();
  expect(rulesOf(problems)).toEqual([
    "content/articles/a.txt:1:1 file-unread",
    "content/anchors/bad.json:1:2 record-damaged",
    "content/articles/port.md:10:1 heading-h1",
    "content/articles/walk.md:1:1 anchor-gone",
    "content/articles/port.md:8:1 link-page",
  ]);
  expect(rulesOf(lostSlugs)).toEqual(["content/articles/gone.md:1:1 slug-gone"]);
  expect(rulesOf(notices)).toEqual(["content/articles/walk.md:8:9 quotation-without-speaker"]);
  expect([...recorded.ledger.keys()]).toEqual(["gone", "walk"]);
});

test("links may lead to what stands in public/, in folders too", async () => {
  write("public/a.pdf", "");
  write("public/files/b c.pdf", "");
  const links = ["/a.pdf", "/files/b%20c.pdf", "/files", "/c.pdf"].map((to) => `[Here](${to}).`);
  write("content/articles/walk.md", article(links.join("\n\n")));
  expect(rulesOf((await readAll(true)).problems)).toEqual([
    "content/articles/walk.md:12:1 link-page",
    "content/articles/walk.md:14:1 link-page",
  ]);
});

test("what only breaks a promise can be looked at while it is written, with that as a notice", async () => {
  const bytes = (body: string) => new TextEncoder().encode(article(body, "updated: 2025-04-01"));
  const read = (body: string, ledger = new Map()) =>
    readArticle("content/articles/walk.md", bytes(body), "2025-06-01", ledger);
  const ledger = ledgerOf([read("Boats.")], new Map());
  const changed = read("Ships. “It is not known who said that.”", ledger);
  expect(changed.article).toBeUndefined();
  const { preview, ...rest } = changed;
  expect(previewOf(changed)).toEqual({
    ...rest,
    article: preview,
    problems: [],
    notices: [...changed.problems, ...changed.notices],
  });
  expect(preview?.passages.map(({ id }) => id)).toContain("ships-it-is-not-known");
  const broken = read("# Boats", ledger);
  expect(previewOf(broken)).toEqual(broken);
});
