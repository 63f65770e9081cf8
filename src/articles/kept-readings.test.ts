import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptReadings } from "./kept-readings.ts";
import { readFile } from "./read-file.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "readings-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const TODAY = "2025-06-01";
const FRONT = `---
title: A Walk to the Harbour
authors: [Ana Lima]
date: 2025-03-19
formerly: [stroll]
---`;
const file = {
  path: "content/articles/walk.md",
  bytes: Buffer.from(`${FRONT}

The harbour of Elmstead – 港 – is [full](/search/) again.

“It is not known who said that.”
`),
  held: new Map(),
};
const reading = readFile(file, TODAY, false);

test("what was read of an article is kept as it was", () => {
  const kept = new KeptReadings(root);
  expect(kept.get("aa")).toBeUndefined();
  kept.set("aa", reading);
  expect(reading).toMatchObject({ notices: [{}], internalLinks: [{}], isRecorded: false });
  expect(kept.get("aa")).toEqual(reading);
  expect(kept.article("aa")).toEqual(reading.article);
});

test("an article that was lost says so when it is asked for", () => {
  const kept = new KeptReadings(root);
  kept.set("dd", reading);
  const article = kept.article("dd");
  kept.keepOnly(new Set());
  expect(() => kept.article("dd")).toThrow("(reading-lost)");
  expect(() => article.html).toThrow("(reading-lost)");
  expect(() => article.passages).toThrow("(reading-lost)");
});

test("an article that was damaged since it was read says so too", () => {
  const kept = new KeptReadings(root);
  kept.set("ee", reading);
  const file = path.join(root, "node_modules/.cache/readings/ee");
  for (const length of [40, 400]) {
    writeFileSync(file, readFileSync(file).subarray(0, length));
    expect(() => kept.article("ee").passages).toThrow("(reading-lost)");
    kept.set("ee", reading);
  }
});

test("each of two articles has its own passages, in whatever order they are asked for", () => {
  const kept = new KeptReadings(root);
  const other = readFile({ ...file, bytes: Buffer.from(`${FRONT}\n\nBoats.\n`) }, TODAY, false);
  kept.set("bb", reading);
  kept.set("cc", other);
  const [first, second] = [kept.article("bb"), kept.article("cc")];
  expect(second.passages).toEqual(other.article?.passages);
  expect(first.passages).toEqual(reading.article?.passages);
  expect(second.passages).toEqual(other.article?.passages);
});
