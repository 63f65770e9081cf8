import { expect, test } from "vitest";
import { buildVocabulary } from "../build/build-vocabulary.ts";
import { excerpt, textFragment } from "./excerpt.ts";
import { articleOf } from "./fixtures.ts";
import { readQuery } from "./query.ts";
import { vocabularyLookup } from "./resolve.ts";

const look = (typed: string, text: string) =>
  vocabularyLookup(buildVocabulary([articleOf([text])]))(readQuery(typed));

type Places = [from: number, to: number][];

/** An excerpt with what is marked in brackets and `|` between its segments. */
function shown(typed: string, text: string, length: number, places: Places = []): string {
  return excerpt(text, look(typed, text), length, places)
    .map((segment) => (segment.mark ? `[${segment.text}]` : segment.text))
    .join("|");
}

const SUNK =
  "The old barge sank off Ely in March and the barge with the lantern sank in June near the old quay.";
const LETTERS = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj";
const SMILES = "\u{1F600}".repeat(20);

test.each([
  [
    "all of a short text",
    "barge",
    98,
    "The old |[barge]| sank off Ely in March and the |[barge]| with the lantern sank in June near the old quay.",
  ],
  [
    "all but what is too long",
    "barge",
    97,
    "The old |[barge]| sank off Ely in March and the |[barge]| with the lantern sank in June near the old …",
  ],
  [
    "words of grammar within a row",
    "the barge sank",
    98,
    "The old |[barge sank]| off Ely in March and the |[barge]| with the lantern |[sank]| in June near the old quay.",
  ],
  [
    "words of grammar within the best row alone",
    "barge in the lantern",
    98,
    "The old |[barge]| sank off Ely in March and the |[barge]| with |[the lantern]| sank in June near the old quay.",
  ],
  ["no words of grammar by themselves", "in the", 98, SUNK],
  [
    "where the words stand closest",
    "barge lantern",
    40,
    "… the |[barge]| with the |[lantern]| sank in June …",
  ],
  ["where they stand in a row", "the lantern sank", 30, "… |[the lantern sank]| in June near …"],
  ["where the only word stands", "Ely", 30, "… off |[Ely]| in March and the barge …"],
  ["the end of a text", "quay", 30, "… in June near the old |[quay]|."],
  ["the beginning of a text", "old", 30, "The |[old]| barge sank off Ely in …"],
  ["the beginning where nothing answers", "nothing", 30, "The old barge sank off Ely in …"],
  [
    "the beginning of what is longer than the excerpt",
    "barge lantern sank",
    20,
    "… |[barge]| with the …",
  ],
])("an excerpt shows %s", (_what, typed, length, expected) => {
  expect(shown(typed, SUNK, length)).toBe(expected);
});

test.each<[typed: string, text: string, length: number, expected: string]>([
  ["ffff", LETTERS, 20, "… |[ffff]| gggg hhhh iiii …"],
  ["aaaa jjjj", LETTERS, 20, "[aaaa]| bbbb cccc dddd …"],
  ["bbbb", LETTERS.replace(" ", "\n"), 20, "aaaa\n|[bbbb]| cccc dddd …"],
  ["quay", `${"x".repeat(30)}${SMILES} quay ${SMILES}`, 20, "… |[quay]| …"],
  ["quay", `quay ${SMILES}`, 20, "[quay]| …"],
  ["quay", `a quay${SMILES}`, 9, "… |[quay]|\u{1F600}\u{1F600} …"],
])(
  "an excerpt of %s is cut at spaces, and never within a character",
  (typed, text, length, expected) => {
    expect(shown(typed, text, length)).toBe(expected);
  },
);

test.each<[what: string, typed: string, places: Places, length: number, expected: string]>([
  [
    "are marked",
    "",
    [
      [3, 12],
      [17, 25],
    ],
    99,
    "Of |[12 crates]| and |[40 boxes]|, 3 sank",
  ],
  [
    "are marked once, whatever else answers",
    "12 crates",
    [
      [3, 12],
      [6, 12],
    ],
    99,
    "Of |[12 crates]| and 40 boxes, 3 sank",
  ],
  [
    "are marked beside what answers",
    "sank",
    [[3, 12]],
    99,
    "Of |[12 crates]| and 40 boxes, 3 |[sank]",
  ],
])("places %s", (_what, typed, places, length, expected) => {
  expect(shown(typed, "Of 12 crates and 40 boxes, 3 sank", length, places)).toBe(expected);
});

test("the first place stands in the middle, what answers a query in the first third", () => {
  expect(shown("", LETTERS, 20, [[25, 29]])).toBe("… eeee |[ffff]| gggg hhhh …");
  expect(shown("ffff", LETTERS, 20)).toBe("… |[ffff]| gggg hhhh iiii …");
});

test.each([
  ["barge", SUNK, "The%20old-,barge,-sank%20off%20Ely%20in"],
  ["old barge sank", SUNK, "The-,old%20barge%20sank,-off%20Ely%20in%20March"],
  ["quay", SUNK, "June%20near%20the%20old-,quay"],
  ["The", SUNK, "The,-old%20barge%20sank%20off"],
  ["in June near the", SUNK, "with%20the%20lantern%20sank-,in%20June%20near%20the,-old%20quay"],
  [
    "aa ab ac ad ae af ag ah ai aj ak",
    "aa ab ac ad ae af ag ah ai aj ak",
    "aa%20ab%20ac%20ad%20ae%20af%20ag%20ah%20ai%20aj%20ak",
  ],
  [
    "aa ab ac ad ae af ag ah ai aj ak al",
    "aa ab ac ad ae af ag ah ai aj ak al",
    "aa%20ab%20ac%20ad,ai%20aj%20ak%20al",
  ],
  ["well-known", "A well-known quay.", "A-,well%2Dknown,-quay"],
  ["5%", "It was 5%, they say.", "It%20was-,5%25,-%2C%20they%20say"],
  ["barge", "\ud800 barge", "barge"],
  ["lighthouse", SUNK, ""],
])(
  "the text fragment of %j leads to the words between those around them",
  (typed, text, expected) => {
    expect(textFragment(text, look(typed, text))).toBe(expected);
  },
);
