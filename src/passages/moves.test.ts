import { expect, test } from "vitest";
import { grouped } from "./grouped.ts";
import { follow } from "./moves.ts";

test.each([
  ["a", {}, "a"],
  ["a", { a: "b" }, "b"],
  ["a", { a: "b", b: "c", c: "d" }, "d"],
  ["a", { a: "a" }, undefined],
  ["a", { a: "b", b: "c", c: "b" }, undefined],
  ["toString", {}, "toString"],
])("%s, with the moves %j, is now at %s", (id, moved: Record<string, string>, now) => {
  expect(follow(id, moved)).toBe(now);
});

test("what has two keys is in two groups, what has none in none, each in its order", () => {
  const keysOf = (text: string) => [...text];
  expect([...grouped(["ab", "", "b", "a"], keysOf)]).toEqual([
    ["a", ["ab", "a"]],
    ["b", ["ab", "b"]],
  ]);
});
