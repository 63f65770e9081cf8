import { describe, expect, test } from "vitest";
import { ranked, type Told } from "./fixtures.ts";

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
const heading = (text: string): Told => ({ kind: "section", text, section: text });
const figure = (text: string): Told => ({ kind: "figure", text });

describe("of passages that answer alike", () => {
  test.each<Case>([
    {
      rule: "a heading of just these words comes first",
      typed: "barge",
      passages: ["The barge sank.", heading("Barge")],
      first: "b a",
    },
    {
      rule: "a heading of mostly these words comes first",
      typed: "barge sank",
      passages: ["The barge sank.", heading("The barge sank one day in May")],
      first: "b a",
    },
    {
      rule: "a long heading comes last",
      typed: "barge",
      passages: [heading("The barge, the sea and many men"), "The barge sank."],
      first: "b a",
    },
    {
      rule: "a heading with the words in another order comes last",
      typed: "barge sank",
      passages: [heading("Sank barge"), "Sank at last, as we feared, was the barge."],
      first: "b a",
    },
    {
      rule: "a quotation of the words in a row comes before a paragraph",
      typed: "barge sank",
      passages: ["The barge sank.", "Ada Roe spoke.", quotation("The barge sank", "Ada Roe")],
      first: "c a",
    },
    {
      rule: "a quotation of little else comes before a longer one",
      typed: "barge sank",
      passages: [
        ...["Ada Roe spoke.", quotation("The barge sank in the dark", "Ada Roe")],
        ...["Ben Poe spoke.", quotation("The barge sank", "Ben Poe")],
      ],
      first: "d b",
    },
    {
      rule: "a quotation of a single word comes after a paragraph",
      typed: "barge",
      passages: ["Ada Roe spoke.", quotation("A barge", "Ada Roe"), "A barge."],
      first: "c b",
    },
    {
      rule: "a quotation with words in another order comes after a paragraph",
      typed: "barge sank",
      passages: ["Ada Roe spoke.", quotation("Sank barge", "Ada Roe"), "Sank barge."],
      first: "c b",
    },
    {
      rule: "a quotation comes first when quoted words are looked for",
      typed: "“barge sank” rope",
      passages: ["The barge sank and a rope.", quotation("The barge sank and a rope", "Ada Roe")],
      first: "b",
    },
    {
      rule: "what somebody says about it comes before where both words stand",
      typed: "Roe barge",
      passages: ["Roe barge.", "She spoke.", quotation("The barge sank", "Ada Roe")],
      first: "c a",
    },
    {
      rule: "what somebody says about something else does not",
      typed: "Roe barge sank",
      passages: [
        "Roe barge rose.",
        "She spoke.",
        quotation("Our barge rose", "Ada Roe"),
        "It sank.",
      ],
      first: "a c",
    },
    {
      rule: "who said it is answered by a quotation of known speaker",
      typed: "who said barge sank",
      passages: [
        ...["The barge sank.", "Ada Roe spoke."],
        quotation("A barge, for all we know, sank", "Ada Roe"),
      ],
      first: "c a",
    },
    {
      rule: "who said it is not answered by a quotation of unknown speaker",
      typed: "who said barge sank",
      passages: ["Somebody spoke.", quotation("A barge, for all we know, sank"), "The barge sank."],
      first: "c b",
    },
    {
      rule: "a figure of just these words comes before its paragraph",
      typed: "12 barges",
      passages: ["They counted 12 barges then.", figure("12 barges")],
      first: "b",
    },
    {
      rule: "a figure comes before a longer one",
      typed: "12 barges",
      passages: ["One.", figure("12 barges and men"), "Two.", figure("12 barges")],
      first: "d b",
    },
    {
      rule: "a figure whose number is not asked for comes last",
      typed: "barges",
      passages: ["One.", figure("12 barges"), "A barge."],
      first: "c b",
    },
    {
      rule: "a figure with the number and only some of the words comes last",
      typed: "12 barges sank",
      passages: ["One.", figure("12 barges"), "There 12 barges rose.", "It sank."],
      first: "c b",
    },
    {
      rule: "a figure with only some of the words comes last",
      typed: "12 barges sank",
      passages: ["They counted 12 barges that sank.", figure("12 barges")],
      first: "a",
    },
  ])("$rule", ({ typed, passages, first }) => {
    expect(ranked(typed, passages).slice(0, first.length)).toBe(first);
  });
});
