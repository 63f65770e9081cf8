import { describe, expect, test } from "vitest";
import { ranked, type Told } from "./fixtures.ts";

const TEXT: Told[] = [
  "The barge left the harbour before noon with 12 sacks of coal.",
  { kind: "figure", text: "12 sacks" },
  { kind: "section", text: "The way back" },
  "Nobody had seen the lantern since the storm of May.",
  { kind: "quotation", text: "We looked for it all night" },
  "A boy found it under the bridge a week later.",
];

describe("words copied across the end of a paragraph find", () => {
  test.each([
    ["both", "noon with 12 sacks of coal. The way back Nobody had seen the lantern", "a c d"],
    [
      "both where they are quoted",
      "“since the storm of May. A boy found it under the bridge”",
      "d f",
    ],
    [
      "both where a mark of the text closes what was not copied",
      "since the storm of May.” A boy found it under the bridge",
      "d f",
    ],
    ["both while the last word is typed", "the storm of May A boy found it under the bri", "d f"],
    [
      "nothing where the order is another",
      "“A boy found it under the bridge the storm of May”",
      "",
    ],
    [
      "nothing where a number is another",
      "harbour before noon with 13 sacks of coal The way back Nobody had seen",
      "",
    ],
    ["nothing where the words are few", "“of May. A boy”", ""],
  ])("%s", (_rule, typed, ids) => {
    expect(ranked(typed, TEXT)).toBe(ids);
  });

  test("the one passage that has all of them", () => {
    const joined: Told = "It was the storm of May. A boy found it under the bridge.";
    expect(ranked("the storm of May. A boy found it under the bridge", [...TEXT, joined])).toMatch(
      /^g/,
    );
  });
});
