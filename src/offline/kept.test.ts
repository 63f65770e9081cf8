import { expect, test } from "vitest";
import { cacheName, type Kept, newestOfEach, slugOf } from "./kept.ts";

const copy = (slug: string, version: string, keptAt: number): Kept => ({
  slug,
  title: slug,
  version,
  edition: version,
  paths: [],
  bytes: 1,
  keptAt,
});

test("a cache says whose it is and of which deployment, and no other cache is taken for one", () => {
  expect(cacheName({ slug: "walk", version: "1f0c" })).toBe("kept walk 1f0c");
  expect(slugOf("kept walk 1f0c")).toBe("walk");
  for (const other of ["offline pages", "kept walk", "walk", ""]) {
    expect(slugOf(other)).toBeUndefined();
  }
});

test("of two complete copies of an article the newer one is read, and the newest stands first", () => {
  const copies = [copy("walk", "a", 1), copy("run", "a", 2), copy("walk", "b", 3)];
  expect(newestOfEach(copies).map(cacheName)).toEqual(["kept walk b", "kept run a"]);
  expect(copies[0]?.keptAt).toBe(1);
});
