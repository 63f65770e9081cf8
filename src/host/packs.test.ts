import { expect, test } from "vitest";
import { fileInPack, joinPack, packCount, packFamily, packOf } from "./packs.ts";

test.each([
  ["/speakers/ada-roe/index.html", "pages"],
  ["/speakers/ada-roe/2024/2/index.html", "pages"],
  ["/authors/ana-lima/index.html", "pages"],
  ["/sources/the-post/rss.xml", "pages"],
  ["/quotations/2024/2/index.html", "pages"],
  ["/figures/2024/index.html", "pages"],
  ["/figures/index.html", undefined],
  ["/years/2024/index.html", undefined],
  ["/speakers/index.html", undefined],
  ["/speakers/by/ad/index.html", undefined],
  ["/articles/walk/offline.json", "lists"],
  ["/articles/walk.text.json", "texts"],
  ["/articles/walk.md", undefined],
  ["/articles/walk/index.html", undefined],
  ["/articles/walk/passages.json", undefined],
  ["/offline.json", undefined],
  ["/news/speakers/ada-roe/index.html", undefined],
])("%s is in the family %s", (file, family) => {
  expect(packFamily(file)).toBe(family);
});

test("there are twice as many packs, or half, where files are many more or fewer", () => {
  expect([0, 1, 32, 33, 64, 65, 4000].map(packCount)).toEqual([0, 1, 1, 2, 2, 4, 128]);
});

test("files are spread over all packs, each always in the same", () => {
  const counts = { pages: 16, lists: 0, texts: 0 };
  const files = Array.from({ length: 512 }, (_, i) => `/speakers/speaker-${i}/index.html`);
  const packs = Map.groupBy(files, (file) => packOf(file, counts));
  expect(packs.size).toBe(16);
  expect(Math.max(...[...packs.values()].map((own) => own.length))).toBeLessThan(64);
  expect(packOf("/speakers/ada-roe/index.html", counts)).toBe("/packs/pages-12.pack");
  expect(packOf("/speakers/josé/index.html", counts)).toBe("/packs/pages-3.pack");
});

test("what changes together is in one pack", () => {
  const counts = { pages: 256, lists: 0, texts: 256 };
  const packsOf = (files: string[]) => new Set(files.map((file) => packOf(file, counts))).size;
  expect(packsOf(["/speakers/ada-roe/index.html", "/speakers/ada-roe/feed.json"])).toBe(1);
  const list = Array.from({ length: 64 }, (_, at) => `/figures/2024/${at}/index.html`);
  expect(packsOf(list)).toBe(4);
  const texts = Array.from({ length: 64 }, (_, at) => `/articles/walk-${at}.text.json`);
  expect(packsOf(texts)).toBeGreaterThan(48);
});

test("what is in no family is in no pack, and nothing is where there are none", () => {
  expect(packOf("/speakers/index.html", { pages: 4, lists: 4, texts: 4 })).toBe(undefined);
  expect(packOf("/speakers/ada-roe/index.html", { pages: 0, lists: 4, texts: 4 })).toBe(undefined);
});

test("files come out of a pack as they went in, and nothing else does", () => {
  const files = new Map([
    ["/speakers/ada-roe/index.html", new TextEncoder().encode("Ada Roé “said” 早い")],
    ["/articles/walk.epub", Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ["/articles/empty.md", new Uint8Array()],
  ]);
  const pack = new Uint8Array(joinPack(files));
  for (const [file, content] of files) expect(fileInPack(pack, file)).toEqual(content);
  for (const other of ["/speakers/bo/index.html", "constructor", ""]) {
    expect(fileInPack(pack, other)).toBe(undefined);
  }
  expect(fileInPack(new Uint8Array(joinPack([])), "/a")).toBe(undefined);
});
