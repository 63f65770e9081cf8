import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetOthers, readChanged } from "./read-changed.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "changed-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (body: string) => {
  const text = `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\n---\n\n${body}\n`;
  const file = {
    path: "content/articles/walk.md",
    bytes: new TextEncoder().encode(text),
    held: new Map(),
  };
  return readChanged(root, [file], { today: "2025-06-01", isDev: false }, () => {});
};
const kept = () => readdirSync(path.join(root, "node_modules/.cache/readings")).length;
const wordsOf = ({ readings }: Awaited<ReturnType<typeof read>>) =>
  readings[0]?.article?.passages.at(-1)?.exact;

test("what was read before stays until it is forgotten, for another run may still need it", async () => {
  const before = await read("Boats.");
  const after = await read("Ships.");
  expect([wordsOf(before), wordsOf(after), kept()]).toEqual(["Boats.", "Ships.", 2]);
  forgetOthers(root, after.keys, false);
  expect([wordsOf(after), kept()]).toEqual(["Ships.", 1]);
  expect(() => wordsOf(before)).toThrow("(reading-lost)");
});

test("a file that has not changed comes from where it is kept, as it was", async () => {
  const first = await read("“It is not known,” who said it.");
  const second = await read("“It is not known,” who said it.");
  expect(kept()).toBe(1);
  expect(second.keys).toEqual(first.keys);
  expect(second.readings).toEqual(first.readings);
  expect(second.readings[0]?.notices).toHaveLength(1);
});
