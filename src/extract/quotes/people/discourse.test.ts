import { describe, expect, test } from "vitest";
import type { Speaker, TextBlock } from "../quotation.ts";
import { paragraphs, quoted } from "../quoted.ts";

/** Who says “We tried,” in paragraphs; `?` where it is open. */
const speaker = (text: string, speakers: Speaker[] = []): string | undefined =>
  quoted(paragraphs(...text.split(" / ")), speakers)
    .find((one) => one.includes(": We tried"))
    ?.split(": ")[0];

describe("a pronoun stands for", () => {
  test.each([
    ["the only one named", "Mary Roe left. “We tried,” she said.", "Mary Roe"],
    [
      "the only one, over a sentence",
      "Mary Roe left. It rained. “We tried,” she said.",
      "Mary Roe",
    ],
    ["the only one, over a paragraph", "Mary Roe left. / “We tried,” she said.", "Mary Roe"],
    [
      "the only one of whom a noun tells it",
      "The actress Alex Roe left. “We tried,” she said.",
      "Alex Roe",
    ],
    ["the one whose given name fits", "Mary Roe met Paul Lee. “We tried,” he said.", "Paul Lee"],
    ["the other one likewise", "Mary Roe met Paul Lee. “We tried,” she said.", "Mary Roe"],
    [
      "the subject of the sentence before",
      "Paul Lee left. He emailed Sam Roe. “We tried,” he wrote.",
      "Paul Lee",
    ],
    ["the speaker of before", "“I left,” said Mary Roe. / “We tried,” she said.", "Mary Roe"],
    ["whoever is named in a possessive", "Mary Roe’s boat sank. “We tried,” she said.", "Mary Roe"],
  ])("%s", (_, text, name) => {
    expect(speaker(text)).toBe(name);
  });
});

describe("a pronoun is left open where", () => {
  test.each([
    ["nobody is named", "It rained. “We tried,” she said."],
    ["two may be meant", "Mary Roe met Ann Lee. “We tried,” she said."],
    ["the only one is called otherwise", "Mary Roe left. “We tried,” he said."],
    ["a stranger came between", "Mary Roe left. A woman stayed. “We tried,” she said."],
    [
      "the one who fits is only asked about",
      "Mary Roe left. Asked about Ann Lee, she said: “We tried.”",
    ],
    ["it is not known who was told", "A man emailed Paul Roe. “We tried,” he wrote."],
    [
      "the one who fits is too far back",
      `Mary Roe left. ${"It rained. ".repeat(7)}“We tried,” she said.`,
    ],
    ["it stands for many", "Mary Roe left. “We tried,” they said."],
  ])("%s", (_, text) => {
    expect(speaker(text)).toBe("?");
  });

  test("a heading came between", () => {
    const heading: TextBlock = { kind: "heading", text: "Rain", emphasis: [], strong: [] };
    const [before, after] = paragraphs("Mary Roe left.", "“We tried,” she said.");
    expect(quoted([before, heading, after].filter((block) => block !== undefined))).toEqual([
      "?: We tried,",
    ]);
  });
});

describe("a description stands for", () => {
  const MAYOR = [{ name: "Ada Roe", role: "mayor of Ely", aliases: ["the mayor", "the Ely head"] }];
  test.each([
    [
      "whom the text introduced so",
      "The mayor, Ada Roe, left. “We tried,” the mayor said.",
      "Ada Roe",
    ],
    [
      "whom it introduced in an apposition",
      "Ada Roe, a baker from Ely, left. “We tried,” the baker said.",
      "Ada Roe",
    ],
    [
      "whom it introduced by a short title",
      "Sen. Ada Roe left. “We tried,” the senator said.",
      "Ada Roe",
    ],
    [
      "whom it introduced with that place",
      "Florida senator Ada Roe left. “We tried,” the Florida senator said.",
      "Ada Roe",
    ],
    [
      "the only one that was told of, by age",
      "Ada Roe, 29, left. “We tried,” the 29-year-old said.",
      "Ada Roe",
    ],
    [
      "nobody where two were introduced so",
      "Mayor Ada Roe met Mayor Tom Lee. “We tried,” the mayor said.",
      "?",
    ],
    [
      "nobody of another place",
      "The mayor, Ada Roe, left. “We tried,” the mayor of Wells said.",
      "?",
    ],
    ["nobody with another article", "The mayor, Ada Roe, left. “We tried,” a mayor said.", "?"],
    ["nobody who was not introduced so", "Ada Roe left. “We tried,” the mayor said.", "?"],
    ["nobody of two", "Senators Ada Roe and Tom Lee left. “We tried,” the senators said.", "?"],
    ["nobody of many", "Ada Roe, a baker, left. “We tried,” the bakers said.", "?"],
  ])("%s", (_, text, name) => {
    expect(speaker(text)).toBe(name);
  });

  test.each([
    ["a declared alias", "“We tried,” the Ely head said.", "Ada Roe"],
    ["a declared alias of a new sentence", "The mayor said: “We tried.”", "Ada Roe"],
    ["a declared role that says of what", "“We tried,” said the mayor of Ely.", "Ada Roe"],
    ["not the alias of another place", "“We tried,” said the mayor of Wells.", "?"],
  ])("%s", (_, text, name) => {
    expect(speaker(text, MAYOR)).toBe(name);
  });
});
