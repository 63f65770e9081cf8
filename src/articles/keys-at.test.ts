import { expect, test } from "vitest";
import { frontMatterSchema } from "./front-matter.ts";
import { keysAt } from "./keys-at.ts";

const schema = frontMatterSchema("2025-06-01");

test.each<[PropertyKey[], string[]]>([
  [["source"], ["name", "url", "about"]],
  [
    ["authors", 0],
    ["name", "family", "email", "url"],
  ],
  [["title"], []],
  [["moved"], []],
  [["nothing", 1], []],
])("the map at %j has the keys %j", (path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys);
});

test("the front matter itself has all of its keys", () => {
  expect(keysAt(schema, [])).toEqual(expect.arrayContaining(["title", "authors", "date", "moved"]));
});
