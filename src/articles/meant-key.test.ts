import { expect, test } from "vitest";
import { KEYS } from "./front-matter-keys.ts";
import { meantKey } from "./meant-key.ts";

test.each([
  ["author", "authors"],
  ["Title", "title"],
  ["tilte", "title"],
  ["standfirst", "description"],
  ["not-quotations", "notQuotations"],
  ["correction", "corrections"],
  ["colour", undefined],
  ["tags", undefined],
  ["constructor", undefined],
])("“%s” was meant to be “%s”", (written, key) => {
  expect(meantKey(written, Object.keys(KEYS))).toBe(key);
});

test("a key is only taken for one that there is", () => {
  expect(meantKey("author", ["title", "description"])).toBeUndefined();
});
