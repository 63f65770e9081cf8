import { expect, test } from "vitest";
import { paragraphs, quoted } from "../quoted.ts";

const BOTH = [{ name: "Ada Roe" }, { name: "Sam Lee" }];
const SHE = "Ada Roe trains at dawn. She runs alone.";

test.each([
  [
    "a pronoun behind `A former champion …,` is the subject and goes back to the sentence before",
    "Her coach, Sam Lee, was not fooled. A former champion who swam for Ely, he has known Roe for years.",
    "“We were in trouble,” he said.",
    "Sam Lee: We were in trouble,",
  ],
  [
    "`her` may mean somebody known as `she`, so the next `she` stays open",
    "Lee changed everything about her training.",
    "“It took a year,” she said.",
    "?: It took a year,",
  ],
  [
    "a name led by what somebody speaks for is one person",
    "Opposition energy spokesman Sam Lee said prices were too high.",
    "He described the tax as “a burden on everybody”.",
    "Sam Lee: a burden on everybody",
  ],
  [
    "`the 29-year-old` is the subject of a sentence that tells of nobody else",
    "Lee said he had waited for hours.",
    "“Nobody called me,” the 29-year-old said.",
    "Sam Lee: Nobody called me,",
  ],
  [
    "`the 15-year-old` stays open where somebody else is told of",
    "Lee said a boy had run away.",
    "“Nobody called me,” the 15-year-old said.",
    "?: Nobody called me,",
  ],
  [
    "what somebody `would like to see` is in the words of who says it",
    "It rained.",
    "The talks went on, and Lee said he would like to see “a generation that knows both sides.”",
    "Sam Lee: a generation that knows both sides.",
  ],
])("%s", (_, before, words, expected) => {
  expect(quoted(paragraphs(SHE, before, words), BOTH)).toEqual([expected]);
});

test("a rating in marks is a term and no quotation", () => {
  expect(quoted(paragraphs("Roe, who rates the shares “hold,” expects little."), BOTH)).toEqual([]);
});
