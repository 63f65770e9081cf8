import { expect, test } from "vitest";
import type { TextBlock } from "../quotation.ts";
import { paragraphs, quoted } from "../quoted.ts";

const ROE = [{ name: "Ada Roe", aliases: ["AR"] }];

/** A turn with its label and colon in bold. */
function turn(label: string, text: string): TextBlock {
  const bold = `${label}:`;
  return {
    kind: "paragraph",
    text: `${bold} ${text}`,
    emphasis: [],
    strong: [{ start: 0, end: bold.length }],
  };
}

test("each answer is a quotation of its speaker, and a question is none", () => {
  const blocks = [
    turn("Q", "Did it rain?"),
    turn("Ada Roe", "It did."),
    turn("Caixin", "And now?"),
    turn("AR", "No."),
  ];
  expect(quoted(blocks, ROE)).toEqual(["Ada Roe: It did.", "Ada Roe: No."]);
});

test("paragraphs without a label carry on the turn until a heading", () => {
  const heading: TextBlock = { kind: "heading", text: "Later", emphasis: [], strong: [] };
  const blocks = [
    turn("Q", "Well?"),
    turn("A", "It did."),
    ...paragraphs("All day."),
    heading,
    ...paragraphs("Rain."),
  ];
  expect(quoted(blocks, ROE)).toEqual(["Ada Roe: It did. / All day."]);
});

test("an answer labelled A is nobody’s when two speakers are declared", () => {
  const blocks = [turn("Q", "Well?"), turn("A", "It did.")];
  expect(quoted(blocks, [...ROE, { name: "Sam Lee" }])).toEqual(["?: It did."]);
});

test("initials stand for the one declared speaker who has them", () => {
  const blocks = [turn("Q", "Well?"), turn("SL", "It did.")];
  expect(quoted(blocks, [...ROE, { name: "Sam Lee" }])).toEqual(["Sam Lee: It did."]);
});

test("a single bold lead-in is no interview", () => {
  expect(quoted([turn("Note", "It rained."), ...paragraphs("Rain.")], ROE)).toEqual([]);
});

test("a note in italics ends the turn", () => {
  const note: TextBlock = {
    kind: "paragraph",
    text: "Edited.",
    emphasis: [{ start: 0, end: 7 }],
    strong: [],
  };
  expect(quoted([turn("Q", "Well?"), turn("A", "It did."), note], ROE)).toEqual([
    "Ada Roe: It did.",
  ]);
});

/** A paragraph in bold as a whole. */
function bold(text: string): TextBlock {
  return { kind: "paragraph", text, emphasis: [], strong: [{ start: 0, end: text.length }] };
}

test("answers without a label behind questions in bold are the one declared speaker’s", () => {
  const blocks = [
    bold("Did it rain?"),
    ...paragraphs("I think so.", "All day."),
    bold("And now?"),
    ...paragraphs("No."),
  ];
  expect(quoted(blocks, ROE)).toEqual(["Ada Roe: I think so. / All day.", "Ada Roe: No."]);
  expect(quoted(blocks, [...ROE, { name: "Sam Lee" }])).toEqual([
    "?: I think so. / All day.",
    "?: No.",
  ]);
});

test("questions in bold over paragraphs that tell of the speaker are headings", () => {
  const blocks = [
    bold("Did it rain?"),
    ...paragraphs("“I think so,” Roe said."),
    bold("And now?"),
    ...paragraphs("Nobody knows."),
  ];
  expect(quoted(blocks, ROE)).toEqual(["Ada Roe: I think so,"]);
});

test("a paragraph behind the last turn that tells of a speaker is prose", () => {
  const blocks = [
    turn("Q", "Well?"),
    turn("SL", "I did."),
    ...paragraphs("Roe saw us out. “No,” she said."),
  ];
  expect(quoted(blocks, [...ROE, { name: "Sam Lee" }])).toEqual([
    "Sam Lee: I did.",
    "Ada Roe: No,",
  ]);
});
