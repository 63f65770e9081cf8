import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords } from "./compare-words.ts";

const lines = (text: string) => text.split("/").map((line) => line.trim().split(" "));

test.each([
  ["a b / c d", "a b / c d", []],
  ["a b c d", "a b / c d", []],
  ["a b / c d", "a b / c x d", [{ onlyFirst: [], onlySecond: ["x"], at: 3 }]],
  ["a b / c d / e", "a b / e", [{ onlyFirst: ["c", "d"], onlySecond: [], at: 2 }]],
  ["a .5 b", "a.5 b", [{ onlyFirst: ["a", ".5"], onlySecond: ["a.5"], at: 0 }]],
])("%s beside %s", (first, second, differences) => {
  expect(compareWords(lines(first), lines(second))).toEqual(differences);
});

test("no word of either text is lost: what is the same and what differs make up both", () => {
  const text = fc.array(fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const differences = compareWords(first, second);
      const words = first.flat();
      const rebuilt: string[] = [];
      let at = 0;
      for (const difference of differences) {
        rebuilt.push(...words.slice(at, difference.at), ...difference.onlySecond);
        const to = difference.at + difference.onlyFirst.length;
        expect(words.slice(difference.at, to)).toEqual(difference.onlyFirst);
        at = to;
      }
      expect([...rebuilt, ...words.slice(at)]).toEqual(second.flat());
    }),
  );
});
