import { expect, test } from "vitest";
import * as en from "./en.ts";
import type { InterfaceWords } from "./interface-words.ts";

/** The names of the words that are empty, or no words. */
function unsaid(words: object, path: string): string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (typeof value === "object") return unsaid(value, at);
    return typeof value === "function" || (typeof value === "string" && value !== "") ? [] : at;
  });
}

test("every word of the interface is said", () => {
  const words: InterfaceWords = en;
  expect(unsaid(words, "en")).toEqual([]);
});

test("no sentence is cut by a straight quotation mark or three full stops", () => {
  expect(JSON.stringify(en)).not.toMatch(/\w'\w|\.\.\./);
});
