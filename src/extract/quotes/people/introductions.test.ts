import { describe, expect, test } from "vitest";
import { paragraphs, quoted } from "../quoted.ts";

/** Who says “We tried,” in a text; `?` where it is open. */
const speaker = (text: string): string | undefined =>
  quoted(paragraphs(text))
    .find((one) => one.includes(": We tried"))
    ?.split(": ")[0];

describe("a surname stands for whom the text introduces", () => {
  test.each([
    ["with a full name", "Ada Roe left. “We tried,” Roe said.", "Ada Roe"],
    ["with an age", "Goldcrest Vale, 34, left. “We tried,” Vale said.", "Goldcrest Vale"],
    [
      "with a role before",
      "Economist Goldcrest Vale left. “We tried,” Vale said.",
      "Goldcrest Vale",
    ],
    [
      "with a role behind",
      "Goldcrest Vale, a welder, left. “We tried,” Vale said.",
      "Goldcrest Vale",
    ],
    [
      "as an apposition to a role",
      "Castle Vale grew. Its head, Goldcrest Vale, left. “We tried,” Vale said.",
      "Goldcrest Vale",
    ],
    ["with a title", "Dr. Goldcrest Vale left. “We tried,” Vale said.", "Goldcrest Vale"],
    ["as an owner", "Ada Roe’s second goal won it. “We tried,” Roe said.", "Ada Roe"],
    ["as an owner of words", "In Ada Roe’s words, it was late. “We tried,” Roe said.", "Ada Roe"],
    ["later", "“We tried,” Roe said. Ada Roe is a baker.", "Ada Roe"],
    ["with initials", "Ada C. Roe, 45, left. “We tried,” Roe said.", "Ada C. Roe"],
    ["with initials only", "J. R. Vale, 45, left. “We tried,” Vale said.", "J. R. Vale"],
    ["with a particle", "Ludwig van Roe left. “We tried,” van Roe said.", "Ludwig van Roe"],
    [
      "with a name that is a verb otherwise",
      "Will Roe left. “We tried,” Will Roe said.",
      "Will Roe",
    ],
    [
      "with a name that an organisation may have",
      "Bill Park, 45, left. “We tried,” Park said.",
      "Bill Park",
    ],
    ["with letters of other languages", "Petra Vasić left. “We tried,” Vasić said.", "Petra Vasić"],
    ["with a surname in -man", "Ada Hartman left. “We tried,” Hartman said.", "Ada Hartman"],
    ["with a role as surname", "Ada Baker left. “We tried,” Baker said.", "Ada Baker"],
  ])("%s", (_, text, name) => {
    expect(speaker(text)).toBe(name);
  });
});

describe("a name is not taken for a person’s where it is", () => {
  test.each([
    ["an organisation’s", "“We tried,” Goldcrest Holdings said."],
    ["an organisation’s that begins like a person’s", "“We tried,” Ada Research said."],
    ["one that an article stands before", "“We tried,” the Goldcrest Vale said."],
    ["one where somebody works", "Ada Vale manager Tom Roe left. “We tried,” Ada Vale said."],
    ["a ship’s", "The Ada Roe sank. “We tried,” Roe said."],
    ["one that speaks of itself", "“We tried,” Goldcrest Vale said it knew."],
    ["perhaps a park’s", "They met at Ada Park. “We tried,” Park said."],
    ["a place", "They met in Castle Vale. “We tried,” Castle Vale said."],
    ["unknown and in writing", "“We tried,” Castle Vale said in a statement."],
    ["a people", "“We tried,” Goldcrest Germans said."],
    ["a headline", "Roe Doing Ada Favors Again Today. “We tried,” Favors said."],
    ["nobody’s that the text tells of", "“We tried,” Vale said."],
    ["an acronym", "“We tried,” GVT said."],
    ["a day", "On Monday it rained. “We tried,” Monday said."],
  ])("%s", (_, text) => {
    expect(speaker(text)).toBe("?");
  });
});

describe("a single name is a person’s where the text", () => {
  test.each([
    ["addresses them", "“We tried,” Mr. Vale said.", "Vale"],
    ["has them tell somebody", "“We tried,” Vale told reporters.", "Vale"],
    ["goes on with a pronoun", "Vale said she would go. “We tried,” Vale said.", "Vale"],
    ["has them say “I”", "“We tried, and I failed,” Vale said.", "Vale"],
  ])("%s", (_, text, name) => {
    expect(speaker(text)).toBe(name);
  });
});

describe("a name is printed", () => {
  test.each([
    [
      "as it is introduced, not as it is called",
      "Ada C. Roe left. “We tried,” Ada Roe said.",
      "Ada C. Roe",
    ],
    ["without what it owns", "“We tried,” said Ada Roe’s sister. “We tried,” Roe said.", "?"],
    ["without rank", "“We tried,” said Lt. Gen. Ada Roe.", "Ada Roe"],
    ["without office", "“We tried,” said former President Ada Roe.", "Ada Roe"],
    ["without what is joined to it", "Sam Hall and Ada Roe left. “We tried,” Roe said.", "Ada Roe"],
    ["without a nickname’s marks", "Ada “Red” Roe left. “We tried,” Ada Roe said.", "Ada Roe"],
    ["whole, for two surnames", "“We tried,” said Ada Roe-Lee.", "Ada Roe-Lee"],
  ])("%s", (_, text, name) => {
    expect(speaker(text)).toBe(name);
  });
});

test("no name is made of two that stand side by side", () => {
  for (const text of [
    "Ada Roe Monday left. “We tried,” Roe said.",
    "In 2019 Ada Roe left. “We tried,” Roe said.",
    "Then Ada Roe left. “We tried,” Roe said.",
    "Joining Ada Roe was Tom Lee. “We tried,” Roe said.",
  ]) {
    expect(speaker(text)).toBe("Ada Roe");
  }
});

test("a surname that looks like a common word is a person’s once the whole name was read", () => {
  for (const [text, name] of [
    ["Ada Roe left. Zorvan Grant came. Grant laughed. “We tried,” he said.", "Zorvan Grant"],
    ["The book by Zorvan Love is out. Love argued well. “We tried,” Love wrote.", "Zorvan Love"],
  ] as const) {
    expect(speaker(text)).toBe(name);
  }
});
