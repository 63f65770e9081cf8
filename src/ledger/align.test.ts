import fc from "fast-check";
import { expect, test } from "vitest";
import { align, sharedLetters } from "./align.ts";

const letters = fc.string({ unit: fc.constantFrom(..."abcde"), maxLength: 90 });

/** The length of the longest common subsequence, as its definition has it. */
function longest(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(letter === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

test("two lists share the longest run of entries that both have in order", () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const pairs = align([...a], [...b]);
      expect(pairs).toHaveLength(longest(a, b));
      for (const [i, j] of pairs) expect(a[i]).toBe(b[j]);
      expect(sharedLetters(a, b)).toBe(longest(a, b));
    }),
    { seed: 20250319 },
  );
});

test("long lists of different entries share what moved nowhere", () => {
  const before = Array.from({ length: 6000 }, (_, i) => `entry ${i}`);
  const after = before.map((entry, i) => (i % 3 === 0 ? `new ${i}` : entry)).reverse();
  const back = [...after.slice(0, 100), ...after.slice(100).reverse()];
  const pairs = align(before, back);
  expect(pairs.length).toBeGreaterThan(3900);
  for (const [n, [i, j]] of pairs.entries()) {
    expect(before[i]).toBe(back[j]);
    expect(j).toBeGreaterThan(pairs[n - 1]?.[1] ?? -1);
  }
});

test("texts of 60,000 words that differ in one word, or wholly, are compared in little memory", () => {
  const text = "abcdefgh".repeat(7500);
  expect(sharedLetters(text, `${text.slice(0, 30_000)}x${text.slice(30_001)}`)).toBe(59_999);
  expect(sharedLetters(text, "xyz".repeat(20_000))).toBe(0);
});
