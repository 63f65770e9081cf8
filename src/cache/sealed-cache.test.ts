import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SealedCache } from "./sealed-cache.ts";

let folder = "";
let cache: SealedCache;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cache-"));
  cache = new SealedCache(path.join(folder, "made/things"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fileOf = (key: string) => path.join(folder, "made/things", key);

test("what was kept is found under its key, and nothing under another", () => {
  expect(cache.get("aa")).toBeUndefined();
  cache.set("aa", Buffer.from("boats"));
  cache.set("bb", Buffer.of());
  expect(cache.get("aa")?.toString()).toBe("boats");
  expect(cache.get("bb")?.length).toBe(0);
  expect(cache.get("cc")).toBeUndefined();
  cache.set("aa", Buffer.from("ships"));
  expect(cache.get("aa")?.toString()).toBe("ships");
});

test("what was found stays as it is while other things are looked up, unless it was wanted briefly", () => {
  cache.set("aa", Buffer.from("boats"));
  cache.set("bb", Buffer.from("ships"));
  const boats = cache.get("aa");
  expect(cache.getBriefly("bb")?.toString()).toBe("ships");
  expect(cache.getBriefly("cc")).toBeUndefined();
  cache.get("bb");
  expect(boats?.toString()).toBe("boats");
});

test.each<[string, (file: Buffer) => Uint8Array]>([
  [
    "one bit is another",
    (file) => Buffer.from(file.map((byte, i) => (i === 35 ? byte ^ 1 : byte))),
  ],
  ["its end is missing", (file) => file.subarray(0, -1)],
  ["something stands behind it", (file) => Buffer.concat([file, Buffer.of(0)])],
  ["it is empty", () => Buffer.of()],
])("what was kept counts as missing when %s", (_, damage) => {
  cache.set("aa", Buffer.from("boats"));
  writeFileSync(fileOf("aa"), damage(readFileSync(fileOf("aa"))));
  expect(cache.get("aa")).toBeUndefined();
});

test("what was found before is found again without being looked through", () => {
  cache.set("aa", Buffer.from("boats"));
  expect(cache.getAgain("aa")?.toString()).toBe("boats");
  expect(cache.getAgain("cc")).toBeUndefined();
});

test("what stands under the key of something else counts as missing", () => {
  cache.set("aa", Buffer.from("boats"));
  renameSync(fileOf("aa"), fileOf("bb"));
  expect(cache.get("bb")).toBeUndefined();
});

test("what was kept lately stays, where that is wanted", () => {
  const long = 60_000;
  for (const key of ["aa", "bb", "cc"]) cache.set(key, Buffer.from("boats"));
  const before = new Date(Date.now() - 2 * long);
  for (const key of ["aa", "bb"]) utimesSync(fileOf(key), before, before);
  cache.keepOnly(new Set(["bb"]), long);
  expect(readdirSync(path.dirname(fileOf("bb"))).sort()).toEqual(["bb", "cc"]);
});

test("what is no longer needed is deleted, with what was left unfinished", () => {
  cache.set("aa", Buffer.from("boats"));
  cache.set("bb", Buffer.from("ships"));
  writeFileSync(fileOf("cc.new"), "half");
  cache.keepOnly(new Set(["bb"]));
  expect(readdirSync(path.dirname(fileOf("bb")))).toEqual(["bb"]);
});
