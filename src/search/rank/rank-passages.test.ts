import { describe, expect, test } from "vitest";
import { articleOf, hitsOf, ranked, type Told } from "./fixtures.ts";

const quotation = (text: string, speaker?: string): Told => ({
  kind: "quotation",
  text,
  ...(speaker === undefined ? {} : { speaker }),
});
/** So many words between two others. */
const words = (count: number) => Array.from({ length: count }, () => "then").join(" ");

describe("what a passage must have to be found:", () => {
  test.each<[rule: string, typed: string, passages: Told[], ids: string]>([
    ["one of two words", "barge lantern", ["A barge.", "A lantern."], "a b"],
    [
      "more than one of three",
      "barge lantern anchor",
      ["A barge.", "A lantern.", "An anchor."],
      "",
    ],
    ["two of three", "barge lantern anchor", ["A barge.", "A lantern, an anchor."], "b"],
    ["a word of its own besides the heading’s", "Part", ["A barge.", "Its part."], "b"],
    ["any word where all are words of grammar", "who are we", ["Who are we?", "A barge."], "a"],
    ["any word but one of the title", "News", ["It sank.", "It sank."], "a"],
    ["every word where only the role has one", "captain", [quotation("A barge")], ""],
    ["the number", "12 barges", ["Barges sank.", "All 12 barges sank."], "b"],
    ["the number itself, not in the heading", "12", [{ text: "Barges.", section: "12" }], ""],
    ["the number alone", "12", ["All 12 barges sank."], "a"],
    ["one of the words beside the number", "12 barges sank", ["All 12 barges.", "It sank."], "a"],
    ["a word beside the number", "12 barges", ["All 12 sank.", "No barges."], ""],
    ["a word beside the number, which may be in the heading", "12 part", ["All 12 sank."], "a"],
    ["the quoted words", "“barge sank”", ["The barge sank.", "The barge that sank."], "a"],
    ["both quoted stretches", "“a barge” “a sail”", ["A barge, a sail.", "A barge."], "a"],
    ["the quoted words themselves, not in the heading", "“part”", ["A barge.", "A part."], "b"],
  ])("%s", (_rule, typed, passages, ids) => {
    expect(ranked(typed, passages)).toBe(ids);
  });

  test.each([
    ["the speaker’s name and any other word", "Roe sank", "b a"],
    ["the speaker’s name alone", "Roe", "b"],
    ["the whole name", "Ada Roe", "b"],
    ["the role alone", "captain", "b"],
    ["a hint alone", "boat", "a"],
    ["the role and a word", "captain sank", "b a"],
  ])("%s", (_rule, typed, ids) => {
    const passages: Told[] = [
      { text: "“The barge sank,” she said.", hints: "boat" },
      { kind: "quotation", text: "The barge sank", speaker: "Ada Roe", role: "Captain" },
      "It rose.",
    ];
    const found = hitsOf(typed, articleOf(passages)).map(({ passage }) => passage.id);
    expect(ids.startsWith(found.join(" "))).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each([
    [28, "a"],
    [29, ""],
  ])("words that stand together where one is nowhere, with %i between: %j", (between, ids) => {
    const text = `The barge, ${words(between - 1)} a lantern.`;
    expect(ranked("what did a barge with lantern weigh", [text])).toBe(ids);
  });

  test("such words together, of which the heading may have one", () => {
    const passages = [{ text: "A barge.", section: "Lantern" }, "A barge.", "A lantern."];
    expect(ranked("what did a barge with lantern weigh", passages)).toBe("a");
  });

  test.each([
    ["far from a word of the same root", `The cooperator rose, ${words(6)} and 12 sank.`, ""],
    ["near a word of the same root", `The cooperator rose, ${words(5)} and 12 sank.`, "a"],
    ["far from the very word", `The cooperation rose, ${words(9)} and 12 sank.`, "a"],
    ["far from another form of it", `The cooperations rose, ${words(9)} and 12 sank.`, "a"],
    ["in front of a word of the same root", `12 rose, ${words(6)} cooperator sank.`, "a"],
  ])("a number asked for with a word may stand %s: %s", (_where, text, ids) => {
    expect(ranked("12 cooperation", [text, "No cooperation."])).toBe(ids);
  });
});

describe("of a paragraph and what stands in it", () => {
  const passages: Told[] = [
    {
      text: "“The barge sank,” the captain said. “A lantern shone.” It was March.",
      hints: "Roe",
    },
    quotation("The barge sank", "Ada Roe"),
    quotation("A lantern shone", "Ada Roe"),
    "A sail tore.",
  ];

  test.each([
    ["the quotation alone is shown where it is the better", "barge sank", "b"],
    ["both quotations are shown where each is better", "Roe", "b c"],
    ["the paragraph alone is shown where it is the better", "barge lantern", "a"],
  ])("%s", (_rule, typed, ids) => {
    expect(ranked(typed, passages)).toBe(ids);
  });
});

test("quotations are shown even when their paragraph answers better than one of them", () => {
  const passages = [
    "“The barge sank,” she said. “A lantern shone.”",
    quotation("The barge sank", "Ada Roe"),
    quotation("A lantern shone", "Ada Roe"),
  ];
  expect(ranked("Roe barge sank shone", passages)).toBe("b c");
});

test("passages that answer alike stand in the order of the article", () => {
  expect(ranked("barge", ["A barge.", "A barge.", "A sail.", "A barge."])).toBe("a b d");
});

test("a result says in which article it is, and whether it has every word", () => {
  const article = articleOf(["A barge sank.", "A barge with a lantern sank."]);
  const found = hitsOf("the barge lantern", article);
  expect(found.map(({ score: _, ...hit }) => hit)).toEqual([
    { article, passage: article.passages[1], complete: true, inOrder: false },
    { article, passage: article.passages[0], complete: false, inOrder: false },
  ]);
});

test("nothing is found by words that are nowhere, or by none", () => {
  expect(ranked("bitcoin", ["A barge."])).toBe("");
  expect(ranked("", ["A barge."])).toBe("");
});

test.each([
  ["barge", "A barge.", "A barges."],
  ["cooperation", "Cooperation.", "Cooperator."],
  ["cooperation", "Cooperations.", "Cooperator."],
  ["lanter", "A lantern.", "Nothing."],
  ["lantren", "A lantern.", "Nothing."],
  ["3 million barges", "3 million barges.", "3 barges, a million men."],
])("%s finds %j before %j", (typed, better, worse) => {
  expect(ranked(typed, [worse, better]).split(" ")[0]).toBe("b");
});
