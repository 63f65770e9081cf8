import { expect, test } from "vitest";
import { ranked, type Told } from "./fixtures.ts";

/** Another paragraph that has the word, so that the word is less rare. */
const often = (text: string, times: number) => Array.from({ length: times }, () => text);

interface Case {
  rule: string;
  typed: string;
  passages: Told[];
  /** The first two of what is found. */
  first: string;
}

const quotation = (text: string, speaker?: string): Told => ({
  kind: "quotation",
  text,
  ...(speaker === undefined ? {} : { speaker }),
});

test.each<Case>([
  {
    rule: "more of the words count more than fewer that stand together",
    typed: "barge lantern anchor sail",
    passages: [
      "The barge lantern sank.",
      "A barge, and near it lay, as we saw, an anchor under a lantern.",
      "A sail tore.",
    ],
    first: "b a",
  },
  {
    rule: "having every word counts more than a row of nearly all",
    typed: "barge lantern anchor sail rope",
    passages: [
      "The barge lantern anchor sail sank.",
      "A rope lay there while men sang of a sail and saw from afar an anchor under a lantern beside their barge.",
      ...often("The rope was old.", 12),
    ],
    first: "b a",
  },
  {
    rule: "the order of the words counts",
    typed: "barge lantern anchor",
    passages: ["The lantern barge anchor sank.", "The barge lantern anchor sank."],
    first: "b a",
  },
  {
    rule: "words that stand closer count more",
    typed: "barge lantern",
    passages: ["The barge had on its deck one lantern.", "The barge had one lantern."],
    first: "b a",
  },
  {
    rule: "the very word counts more than another form of it",
    typed: "barge",
    passages: ["The barges sank.", "The barge sank."],
    first: "b a",
  },
  {
    rule: "a rare word counts more than a frequent one",
    typed: "barge sank",
    passages: ["Here one sank.", "Here one barge.", "One sank."],
    first: "b a",
  },
  {
    rule: "a word of grammar counts, if only a little",
    typed: "under barge",
    passages: ["Over it a barge lay.", "Under it a barge lay."],
    first: "b a",
  },
  {
    rule: "a word of grammar counts less than any other word",
    typed: "without barge lantern sail",
    passages: [
      "Without barge went men.",
      "Under barge hung, with no one near, a lantern.",
      ...["A lantern shone.", "A barge.", "A sail.", "A sail.", "A sail.", "A sail."],
    ],
    first: "b c",
  },
  {
    rule: "a question about a number prefers a passage with one",
    typed: "how many barges sank",
    passages: ["Barges of ours sank.", "Barges, 12 of them, sank."],
    first: "b a",
  },
  {
    rule: "a question about anything else does not",
    typed: "which barges sank",
    passages: ["Barges, 12 of them, sank.", "Barges of ours sank."],
    first: "b a",
  },
  {
    rule: "the heading around a text counts",
    typed: "barge sank",
    passages: ["It sank.", { text: "It sank.", section: "Barge" }, "A barge."],
    first: "b c",
  },
  {
    rule: "a word in the text counts more than one in the heading",
    typed: "barge sank",
    passages: [
      { text: "It sank.", section: "Barge" },
      "A barge came, and after all that time at sea in wind and rain it sank.",
    ],
    first: "b a",
  },
  {
    rule: "the role of who speaks counts",
    typed: "sank captain",
    passages: [
      ...["She spoke.", quotation("It sank", "Ada Roe"), "He spoke."],
      { kind: "quotation", text: "It sank", speaker: "Ben Poe", role: "Captain" },
    ],
    first: "d b",
  },
])("$rule", ({ typed, passages, first }) => {
  expect(ranked(typed, passages).slice(0, first.length)).toBe(first);
});
