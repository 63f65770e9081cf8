import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtWord, endOfText, startOfText } from "./cut-text.ts";

const FAMILY = "👩‍👩‍👧";
const ACCENTED = "e\u0301";

test("words are cut after a word, and never within a character", () => {
  expect(cutAtWord("Seeing is believing.", 20)).toBe("Seeing is believing.");
  expect(cutAtWord("Seeing is believing, they say.", 22)).toBe("Seeing is believing …");
  expect(cutAtWord("𠮷".repeat(20), 10)).toBe(`${"𠮷".repeat(4)} …`);
  expect(cutAtWord(ACCENTED.repeat(20), 10)).toBe(`${ACCENTED.repeat(4)} …`);
  expect(cutAtWord(FAMILY.repeat(20), 20)).toBe(`${FAMILY.repeat(2)} …`);
});

test.each([
  // A word that is most of what may stand is cut itself.
  ["a harbourmaster", 10, "a harbour …"],
  ["harbours a bcdefghijk", 12, "harbours a …"],
  ["abcd efghijklmnop", 8, "abcd ef …"],
  ["abcde efghijklmnop", 8, "abcde …"],
  ["One, two – three", 12, "One, two …"],
  ["One two... three", 11, "One two …"],
  ["One two", 7, "One two"],
  ["One two", 6, "One t …"],
])("“%s” in %i characters is “%s”", (text, units, cut) => {
  expect(cutAtWord(text, units)).toBe(cut);
});

test("the start and the end of a text end between characters", () => {
  expect(startOfText(`ab${FAMILY}`, 5)).toBe("ab");
  expect(endOfText(`${FAMILY}ab`, 5)).toBe("ab");
  expect(startOfText("🇯🇵🇨🇳", 6)).toBe("🇯🇵");
  expect(endOfText("a\u0301b", 2)).toBe("b");
});

test("no cut leaves half a surrogate pair, however many marks a letter has", () => {
  const piece = fc.constantFrom("a", " ", "\u0301", "\u200D", "𠮷", "👩", "\uFE0F", "🇯🇵");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), fc.nat(150), (pieces, units) => {
      const text = pieces.join("");
      const cuts = [startOfText(text, units), endOfText(text, units)];
      expect(cuts.every((cut) => cut.isWellFormed() && cut.length <= units)).toBe(true);
      expect(cutAtWord(text, units + 2).isWellFormed()).toBe(true);
    }),
  );
});
