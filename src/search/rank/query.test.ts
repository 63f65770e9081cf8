import { expect, test } from "vitest";
import { readQuery } from "./query.ts";

test.each<[typed: string, words: string, phrases: [number, number][]]>([
  ["the barge sank", "(the) barge sank", []],
  ["“barge sank” rope", "barge sank rope", [[0, 2]]],
  ["rope „barge sank‟", "rope barge sank", [[1, 3]]],
  ["rope «barge sank» sail", "rope barge sank sail", [[1, 3]]],
  ["rope ″barge″ sail", "rope barge sail", [[1, 2]]],
  ["rope ＂barge＂ sail", "rope barge sail", [[1, 2]]],
  ['rope "barge sank', "rope barge sank", [[1, 3]]],
  [
    '"barge" "sank rope"',
    "barge sank rope",
    [
      [0, 1],
      [1, 3],
    ],
  ],
  ['"" barge', "barge", []],
  ['"?!" barge', "barge", []],
  ["‘barge sank’ rope", "barge sank rope", [[0, 2]]],
  ["‚barge sank‛ rope", "barge sank rope", [[0, 2]]],
  ["`barge sank´ rope", "barge sank rope", [[0, 2]]],
  ["'the barge's rope' sank", "(the) barge's rope sank", [[0, 3]]],
  ["Roe's barge's rope", "Roe's barge's rope", []],
  ["barge' rope '", "barge rope", []],
  ["THE BARGE SANK", "(the) barge sank", []],
  ["US", "US", []],
  ["barge AND rope NOT sail", "barge (AND) rope (NOT) sail", []],
  ["us", "(us)", []],
  ["TELL US", "(tell) (us)", []],
  ["barge in May 2031", "barge (in) May 2031", []],
  ["barge in 3 May", "barge (in) 3 May", []],
  ["it may sank", "(it) (may) sank", []],
  ["$5 million barge", "$5 million barge", []],
  ["ten barges", "ten barges", []],
  ["barge\u0007sank\u{E000}rope", "barge sank rope", []],
  ["ｂａｒｇｅ", "barge", []],
  ["barge \ud800", "barge", []],
])("reads %j as the words %s", (typed, words, phrases) => {
  const query = readQuery(typed);
  const shown = query.words.map(({ printed, common }) => (common ? `(${printed})` : printed));
  expect(shown.join(" ")).toBe(words);
  expect(query.phrases).toEqual(phrases);
});

test.each<[typed: string, phrases: [number, number][]]>([
  ["経済", [[0, 2]]],
  ["経済協力会議", [[0, 6]]],
  ["経済協力会議体", []],
  ["経", []],
  [
    "経済 協力",
    [
      [0, 2],
      [2, 4],
    ],
  ],
  ["barge 経済 sail", [[1, 3]]],
  ["barge経済", [[1, 3]]],
  [
    "経済 協力 会議",
    [
      [0, 2],
      [2, 4],
      [4, 6],
    ],
  ],
  ["barge sail", []],
])("letters without spaces are found word for word: %s", (typed, phrases) => {
  expect(readQuery(typed).phrases).toEqual(phrases);
});

test.each([
  ["the barge", true],
  ["the barge ", false],
  ["the barge.", false],
  ["barge 12", false],
  ["", false],
])("the last word of %j may be half-typed: %s", (typed, half) => {
  expect(readQuery(typed).half).toBe(half);
});

test.each([
  ["how many barges sank", { question: true, asksNumber: true, asksSpeaker: false }],
  ["who said it sank", { question: true, asksNumber: false, asksSpeaker: true }],
  ["it sank?", { question: true, asksNumber: false, asksSpeaker: false }],
  ["it sank", { question: false, asksNumber: false, asksSpeaker: false }],
])("what %j asks", (typed, asked) => {
  expect(readQuery(typed)).toMatchObject(asked);
});

test("no more than 200 characters are read, without half a word or number, cleaned of spaces at the ends", () => {
  expect(readQuery("barge ".repeat(40)).words).toHaveLength(33);
  expect(readQuery(`${"barge ".repeat(33)}20`).words).toHaveLength(34);
  expect(readQuery(`${"barge ".repeat(33)}2025`).words).toHaveLength(33);
  expect(readQuery(`${"a".repeat(195)} 2025 barges`).words).toHaveLength(2);
  expect(readQuery(`${"a".repeat(196)} 2025 barges`).words).toHaveLength(1);
  expect(readQuery(`日本 ${"船".repeat(300)}`).text).toHaveLength(200);
  expect(readQuery("ﷺ".repeat(200)).text.length).toBeLessThanOrEqual(200);
  expect(readQuery("  barge\t").text).toBe("barge");
});
