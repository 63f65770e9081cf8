import { expect, test } from "vitest";
import { sentenceAround } from "./sentence-around.ts";

test.each([
  [
    "It grew. In 2024, 8.1 trillion yen came in. More will.",
    "8.1",
    "In 2024, 8.1 trillion yen came in.",
  ],
  [
    "It rained. On Feb. 25, Mr. Roe sold 3 boats to Co. Ltd. in Ely.",
    "3 boats",
    "On Feb. 25, Mr. Roe sold 3 boats to Co. Ltd. in Ely.",
  ],
  [
    "It rained. “We sold 3. Nobody came,” Roe said. He left.",
    "3.",
    "“We sold 3. Nobody came,” Roe said.",
  ],
  ["Why? About ($51.6 billion) was lost! So they say", "51.6", "About ($51.6 billion) was lost!"],
  ["40 ships", "40", "40 ships"],
])("in “%s” the sentence of “%s” is “%s”", (text, words, sentence) => {
  expect(sentenceAround(text, text.indexOf(words))).toBe(sentence);
});

test("the space behind a sentence belongs to the next one", () => {
  expect(sentenceAround("It grew. More will.", "It grew".length)).toBe("It grew.");
  expect(sentenceAround("It grew. More will.", "It grew.".length)).toBe("More will.");
  expect(sentenceAround("It grew. ", "It grew. ".length)).toBe("It grew. ");
});
