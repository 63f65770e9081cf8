import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptFiles } from "./kept-files.ts";

const FILE = "articles/walk/index.html";
let folder = "";
const at = (name: string) => path.join(folder, name);
const files = (from: string, into: string, code = "code") =>
  new KeptFiles({ from: at(from), into: at(into), manifest: at("manifest"), code });
const next = (code?: string) => files("published", "built", code);
const bytes = (...texts: string[]) => texts.map((text) => new TextEncoder().encode(text));

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kept files "));
  const first = files("none", "published");
  await first.write(FILE, "key", bytes("A ", "walk"));
  await first.save();
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is taken over under its key, and under no other", async () => {
  const second = next();
  expect(await second.take(FILE, "other")).toBe(false);
  expect(await second.take(FILE, "key")).toBe(true);
  expect(readFileSync(at(`built/${FILE}`), "utf8")).toBe("A walk");
});

test("a file that was taken over is taken over again", async () => {
  const second = next();
  await second.take(FILE, "key");
  await second.save();
  expect(await files("built", "third").take(FILE, "key")).toBe(true);
});

test("nothing is taken over that other code made", async () => {
  expect(await next("other").take(FILE, "key")).toBe(false);
});

test("a file that was damaged is not taken over, though its size and its time are as they were", async () => {
  const file = at(`published/${FILE}`);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, "A wolf");
  utimesSync(file, atime, mtime);
  expect(await next().take(FILE, "key")).toBe(false);
});

test("nothing is taken over where the manifest is damaged", async () => {
  writeFileSync(at("manifest"), "damaged");
  expect(await next().take(FILE, "key")).toBe(false);
});

test("hundreds of files are all there once they are saved", async () => {
  const second = next();
  const names = Array.from({ length: 250 }, (_, number) => `${number}/index.html`);
  const contentOf = (name: string) => name.repeat(5000);
  for (const name of names) await second.write(name, "key", bytes(contentOf(name)));
  await second.save();
  const written = names.map((name) => readFileSync(at(`built/${name}`), "utf8"));
  expect(written.map((text, at) => text === contentOf(names[at] ?? ""))).toEqual(
    names.map(() => true),
  );
});

test("what keeps a file from being written ends the build", async () => {
  writeFileSync(at("built"), "a file in place of the folder");
  const second = next();
  await second.write(FILE, "key", bytes("A walk"));
  await expect(second.save()).rejects.toThrow(/EEXIST|ENOTDIR/);
});
