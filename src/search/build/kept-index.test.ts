import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptReadings } from "../../articles/kept-readings.ts";
import { readFile } from "../../articles/read-file.ts";
import { buildIndex } from "./build-index.ts";
import { keptIndex } from "./kept-index.ts";
import { toRecord } from "./to-record.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "index-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const readings = globSync("src/eval/articles/*.md")
  .sort()
  .flatMap((file) => {
    const bytes = readFileSync(file);
    const held = { path: `content/articles/${path.basename(file)}`, bytes, held: new Map() };
    const reading = readFile(held, "2026-01-01", false);
    return reading.article === undefined ? [] : { reading, article: reading.article };
  });

/** Keeps the articles under keys, and returns what is to be indexed. */
function keptArticles(suffix = "") {
  const kept = new KeptReadings(root);
  return readings.map(({ reading, article: { slug, frontMatter } }, at) => {
    const key = `${slug}${at === 0 ? suffix : ""}`;
    kept.set(key, reading);
    return { slug, date: frontMatter.date, key };
  });
}

const indexOf = async (articles: ReturnType<typeof keptArticles>) =>
  new Map(await Array.fromAsync(keptIndex({ root, articles })));
const folder = () => path.join(root, "node_modules/.cache/search-index");
const entries = () => readdirSync(folder()).map((name) => path.join(folder(), name));
const inOrder = (index: ReadonlyMap<string, Uint8Array>) =>
  [...index]
    .map(([name, content]) => [name, Buffer.from(content).toString("base64")])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));

test("an index put together from what was kept is that of all articles, damaged or not", async () => {
  const whole = inOrder(await buildIndex(readings.map(({ article }) => toRecord(article))));
  expect(inOrder(await indexOf(keptArticles()))).toEqual(whole);
  expect(entries().length).toBeGreaterThan(1);
  expect(inOrder(await indexOf(keptArticles()))).toEqual(whole);
  const [first = ""] = entries();
  writeFileSync(first, readFileSync(first).subarray(0, -1));
  expect(inOrder(await indexOf(keptArticles(" edited")))).toEqual(whole);
});

test("what was kept and is deleted during a build is reported", async () => {
  await indexOf(keptArticles());
  const files = keptIndex({ root, articles: keptArticles(" edited") });
  await files.next();
  for (const entry of entries()) rmSync(entry);
  await expect(Array.fromAsync(files)).rejects.toThrow(/index-lost/);
});
