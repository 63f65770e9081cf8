import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptReadings } from "../../articles/kept-readings.ts";
import { readFile } from "../../articles/read-file.ts";
import { KeptRecords } from "./kept-records.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "records-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = {
  path: "content/articles/walk.md",
  bytes: Buffer.from(`---
title: A Walk to the Harbour
authors: [Ana Lima]
date: 2025-03-19
---

The harbour of Elmstead has 120 boats.

“The harbour is full,” said Ada Roe.
`),
  held: new Map(),
};
const reading = readFile(file, "2025-06-01", false);
const folder = () => path.join(root, "node_modules/.cache/search-records");

test("what is indexed of an article is kept, and made again where it was damaged", () => {
  const readings = new KeptReadings(root);
  readings.set("aa", reading);
  const made = new KeptRecords(root).get("aa");
  expect(made.record.content).toContain("The harbour is full");
  expect(made.words.numbers).toContain("120");
  expect(made.words.names).toContain("speaker:roe");

  const [name = ""] = readdirSync(folder());
  const kept = path.join(folder(), name);
  const whole = readFileSync(kept);
  writeFileSync(kept, whole.subarray(0, -1));
  expect(new KeptRecords(root).get("aa")).toEqual(made);
  expect(readFileSync(kept).equals(whole)).toBe(true);

  // It needs the article no more.
  readings.keepOnly(new Set());
  expect(new KeptRecords(root).get("aa")).toEqual(made);
});

test("what is indexed of other articles is forgotten", () => {
  const readings = new KeptReadings(root);
  const records = new KeptRecords(root);
  for (const key of ["aa", "bb"]) {
    readings.set(key, reading);
    records.get(key);
  }
  records.keepOnly(new Set(["bb"]));
  expect(readdirSync(folder())).toHaveLength(1);
});
