import { mkdtempSync, rmSync } from "node:fs";
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

const reading = readFile(
  {
    path: "content/articles/walk.md",
    bytes: Buffer.from(`---
title: A Walk to the Harbour
authors: [Ana Lima]
date: 2025-03-19
formerly: [stroll]
---

The harbour of Elmstead – 港 – is [full](/search/) again.

“It is not known who said that.”
`),
    held: new Map(),
  },
  "2025-06-01",
  false,
);

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
  kept.set("aa", reading);
  const article = kept.article("aa");
  kept.keepOnly(new Set());
  expect(() => kept.article("aa")).toThrow("(reading-lost)");
  expect(() => article.html).toThrow("(reading-lost)");
});
