import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { PutFiles } from "./put-files.ts";

const folder = mkdtempSync(path.join(tmpdir(), "put-files-"));
afterAll(() => rmSync(folder, { recursive: true }));
const [published, built] = [path.join(folder, "dist"), path.join(folder, "next")];
const inode = (site: string, name: string) => statSync(path.join(site, name)).ino;

test("a file that is as it was published stays the same file, and any other is written", () => {
  mkdirSync(path.join(published, "pagefind"), { recursive: true });
  writeFileSync(path.join(published, "pagefind/same.json"), "[1]");
  writeFileSync(path.join(published, "pagefind/changed.json"), "[1]");
  const site = new PutFiles(published, built);
  for (const [name, text] of [
    ["pagefind/same.json", "[1]"],
    ["pagefind/changed.json", "[2]"],
    ["pagefind/2024/new.json", "[3]"],
  ] as const) {
    site.put(name, Buffer.from(text));
    expect(readFileSync(path.join(built, name), "utf8")).toBe(text);
  }
  expect(inode(built, "pagefind/same.json")).toBe(inode(published, "pagefind/same.json"));
  expect(readFileSync(path.join(published, "pagefind/changed.json"), "utf8")).toBe("[1]");
});
