import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptFiles } from "./kept-files.ts";

const FILE = "articles/walk/index.html";
let folder = "";
const at = (name: string) => path.join(folder, name);
const next = () => new KeptFiles(at("published"), at("built"), at("manifest"));

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kept files "));
  const first = new KeptFiles(at("none"), at("published"), at("manifest"));
  first.write(FILE, "key", Buffer.from("A walk"));
  first.save();
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is taken over under its key, and under no other", () => {
  expect(next().take(FILE, "other")).toBe(false);
  expect(next().take(FILE, "key")).toBe(true);
  expect(readFileSync(at(`built/${FILE}`), "utf8")).toBe("A walk");
});

test("a file that was damaged is not taken over, though its size and its time are as they were", () => {
  const file = at(`published/${FILE}`);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, "A wolf");
  utimesSync(file, atime, mtime);
  expect(next().take(FILE, "key")).toBe(false);
});

test("nothing is taken over where the manifest is damaged", () => {
  writeFileSync(at("manifest"), "damaged");
  expect(next().take(FILE, "key")).toBe(false);
});
