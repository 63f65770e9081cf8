import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Gap } from "./gaps.ts";
import { type Token, tag } from "./tagger.ts";

/** Sentences as a test reads them: `Roe said .`, with `<0>` for the first gap. */
const read = (text: string, gaps: Gap[] = []): string[] =>
  tag(text, gaps).map((sentence) => sentence.map(shown).join(" "));
const shown = ({ kind, gap, text }: Token): string => (kind === "gap" ? `<${gap}>` : text);

/** What stands between curly marks, as gaps. */
const quotationsIn = (text: string): Gap[] =>
  [...text.matchAll(/“[^”]*?([,.?!])?”/gu)].map(({ 0: whole, 1: sign = "", index }) => ({
    start: index,
    end: index + whole.length,
    sign,
  }));

/** The part of speech of a word in a text. */
const partOf = (text: string, word: string) =>
  tag(text, [])
    .flat()
    .find((token) => token.text === word)?.pos;

describe("words", () => {
  test.each([
    ["keep the clitic they own with", "Roe’s boat, the crew's oar", "Roe’s boat , the crew's oar"],
    ["of many keep their apostrophe", "the workers’ sons", "the workers’ sons"],
    ["keep their negation", "She didn’t; he can't.", "She didn’t ; he can't ."],
    ["keep a shortened verb", "They’ve gone, and I’m here", "They’ve gone , and I’m here"],
    ["with hyphens are one", "The co-founder, a 29-year-old", "The co-founder , a 29-year-old"],
    ["of two surnames are one", "Ada Roe-Lee left", "Ada Roe-Lee left"],
    ["are not cut at letters of any language", "Vasić saw Wałęsa’s son", "Vasić saw Wałęsa’s son"],
    ["are not cut at accents of their own", "Jose\u0301 left", "Jose\u0301 left"],
    ["keep the dots of an abbreviation", "The U.S. team", "The U.S. team"],
  ])("%s", (_, text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test("are compared in lower case with straight apostrophes, and marks by no word", () => {
    const [sentence = []] = tag("Roe’s crew DIDN’T row.", []);
    expect(sentence.map(({ kind, lower }) => [kind, lower])).toEqual([
      ["word", "roe's"],
      ["word", "crew"],
      ["word", "didn't"],
      ["word", "row"],
      ["mark", ""],
    ]);
  });
});

describe("sentences", () => {
  test.each([
    ["end with their full stop", "It rained. Roe left.", ["It rained .", "Roe left ."]],
    ["do not end behind a title", "Mr. Roe met Dr. Lee.", ["Mr. Roe met Dr. Lee ."]],
    [
      "do not end in a bracket",
      "Rep. Ann Roe (R-N.Y.) agreed. It rained.",
      ["Rep. Ann Roe ( R-N . Y. ) agreed .", "It rained ."],
    ],
    ["go on in lower case", "The U.S. team won. roe left", ["The U.S. team won . roe left"]],
  ])("%s", (_, text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });
});

describe("a gap", () => {
  test.each([
    ["is one token, with the mark it ends in", "“We tried,” Roe said.", ["<0> , Roe said ."]],
    ["without such a mark stands alone", "Roe said “we tried” twice.", ["Roe said <0> twice ."]],
    ["ends a sentence with its full stop", "“We tried.” Roe left.", ["<0> .", "Roe left ."]],
    ["is told from one right behind it", "“One”“Two” he said.", ["<0> <1> he said ."]],
    ["is not read", "Roe said “it. Rained. Twice” a day.", ["Roe said <0> a day ."]],
    [
      "is told from words right beside it",
      "Then pre-“war”days and Roe“One,”Lee.",
      ["Then pre- <0> days and Roe <1> , Lee ."],
    ],
    ["may be the whole text", "“We tried.”", ["<0> ."]],
  ])("%s", (_, text, sentences) => {
    expect(read(text, quotationsIn(text))).toEqual(sentences);
  });

  test("stands where it is in the text, and the mark it ends in has no width there", () => {
    const text = "Then “we tried,” Roe said.";
    const [sentence = []] = tag(text, quotationsIn(text));
    expect(sentence.slice(1, 4).map(({ start, end }) => [start, end])).toEqual([
      [5, 16],
      [16, 16],
      [17, 20],
    ]);
  });
});

describe("a name", () => {
  test.each([
    ["of a word that is an auxiliary otherwise", "We met Will Roe in Ely.", "Will"],
    ["of a word that is an adjective otherwise", "Ted Young met Ada Roe.", "Young"],
    ["of a word that is an adverb otherwise, before a verb", "Prior said so.", "Prior"],
    ["behind a comma", "In May, Will said so.", "Will"],
    ["with its clitic", "We took Roe’s boat.", "Roe’s"],
  ])("%s is tagged as one", (_, text, word) => {
    expect(partOf(text, word)).toBe("PROPN");
  });

  test.each([
    ["an adverb that opens a sentence", "Then left Roe.", "Then"],
    ["an adverb in -ly", "Reportedly left Roe.", "Reportedly"],
    ["a verb that opens a sentence", "Said Ada Roe so?", "Said"],
    ["a question’s verb", "Will she go?", "Will"],
    ["a verb", "Roe texted the mayor.", "texted"],
  ])("is not seen in %s", (_, text, word) => {
    expect(partOf(text, word)).not.toBe("PROPN");
  });
});

describe("a long text", () => {
  test("is read in pieces without losing a word or cutting one", () => {
    const sentence = "Ada Roe of Ely rowed home in the rain.";
    const text = Array.from({ length: 400 }, () => sentence).join(" ");
    const sentences = read(text);
    expect(sentences.join(" ").replaceAll(" .", ".")).toBe(text);
    expect(sentences.length).toBeGreaterThan(390);
  });

  test("may have a run that is too long for a word, which is passed over", () => {
    const run = "x".repeat(300);
    const [sentence = []] = tag(`Ada ${run} Roe left.`, []);
    expect(sentence.map(({ text }) => text)).toEqual(["Ada", "", "Roe", "left", "."]);
    expect(sentence[1]).toMatchObject({ kind: "mark", start: 4, end: 304, gap: undefined });
  });
});

test("every word stands in the text where its token says, in order, and none in a gap", () => {
  const piece = fc.constantFrom(
    ...["Roe", "’s", "didn’t", " ", " ", ". ", ", ", "“We tried,”", "“One”", "\n", "😀", "\ud800"],
    ...[
      "5.2 %",
      "co-",
      "founder",
      "(R-N.Y.)",
      "ć",
      "\u0301",
      "—",
      "x".repeat(250),
      "é",
      "‘",
      "U.S.",
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const gaps = quotationsIn(text);
      let at = 0;
      for (const { kind, text: word, start, end, gap } of tag(text, gaps).flat()) {
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
        if (kind === "gap") expect({ start, end }).toMatchObject(span(gaps[gap ?? -1]));
        else if (word !== "" && start < end) expect(text.slice(start, end)).toBe(word);
        else if (kind === "word") expect.fail(`“${word}” has no place`);
      }
    }),
    { numRuns: 300 },
  );
});

const span = (gap: Gap | undefined) => ({ start: gap?.start, end: gap?.end });
