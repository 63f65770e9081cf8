import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWords } from "./compare-words.ts";

/** With deleted words in square brackets and inserted ones in braces. */
const shown = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => ({ kept: text, deleted: `[${text}]`, inserted: `{${text}}` })[kind])
    .join("");

describe("what changed of a text is shown", () => {
  test.each([
    ["ten boats", "ten boats", "ten boats"],
    ["ten boats", "two boats", "[ten]{two} boats"],
    ["ten old boats left", "two new boats left", "[ten old]{two new} boats left"],
    ["It rose 54% in 2024.", "It rose 45% in 2024.", "It rose [54]{45}% in 2024."],
    ["Boats left.", "Boats left, and came back.", "Boats left{, and came back}."],
    ["", "Boats.", "{Boats.}"],
    ["Boats.", "", "[Boats.]"],
    ["港は新しい。", "港は古い。", "港は[新しい]{古い}。"],
  ])("from “%s” to “%s” as %s", (before, after, words) => {
    expect(shown(before, after)).toBe(words);
  });
});

test("no word of either text is lost, and none is added", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", " ", "  ", ",", "\n"))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = compareWords(before, after);
      const without = (kind: string) =>
        runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join("");
      expect([without("inserted"), without("deleted")]).toEqual([before, after]);
    }),
  );
});
