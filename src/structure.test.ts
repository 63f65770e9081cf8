import { globSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OWN_NAMES } from "./articles/pages/read-pages.ts";

test("pure folders touch no page, network or clock", () => {
  const pure = globSync(
    "src/{extract,passages,charts,citations,search/rank,search/words}/**/*.ts",
  ).filter((file) => !/\.test\.ts$/.test(file));
  expect(pure.length).toBeGreaterThan(50);
  const touches = /\bfetch\(|\b(document|window|localStorage)\.[a-z]+[A-Z(]|new Date\(\)|Date\.now/;
  expect(pure.filter((file) => touches.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("no file is longer than 200 lines, but for lists of words", () => {
  const long = globSync("src/**/*.{ts,astro,css}").filter(
    (file) =>
      !/^src\/interface\/[a-z]{2}\.ts$/.test(file) &&
      readFileSync(file, "utf8").split("\n").length > 201,
  );
  expect(long).toEqual([]);
});

test("no page of content can take an address that the site has", () => {
  const names = readdirSync("src/pages").flatMap((name) => /^[\w-]+/.exec(name)?.[0] ?? []);
  expect(names).toContain("quotations");
  expect(names.filter((name) => name !== "index" && !OWN_NAMES.has(name))).toEqual([]);
});
