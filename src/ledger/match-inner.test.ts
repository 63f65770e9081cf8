import { describe, expect, test } from "vitest";
import { BOATS, claims, MAYOR, type Short, unnamed } from "./fixtures.ts";

describe("a figure or quotation has the id that it was published under", () => {
  const [BEFORE, AFTER] = ["boats-came-back", "the-mayor-left"];
  const figure = (id: string, exact: string, prefix = ""): Short => ["figure", id, exact, prefix];
  const quotation = (id: string, exact: string): Short => ["quotation", id, exact];
  const LONG = "We tried to save the harbour for years.";
  const QUOTE = quotation("quote-we-tried-to-save", LONG);
  const CORRECTED = quotation("quote-we-tried-to-save", LONG.replace("years", "months"));
  const SHORT = quotation("quote-yes", "Yes, we did so.");
  const PERCENT = [
    figure("figure-54-percent", "54%", "of all "),
    figure("figure-54-percent-1", "54%", "of those "),
  ] as const;
  const TEN = figure("figure-10-offices", "10 offices");
  const NEW_TEN = figure("figure-10-new-offices", "10 new offices");
  const again = (prefix: string) => figure("figure-54-percent", "54%", prefix);

  /** The ids of what stands in the paragraphs BEFORE and AFTER, when all of the former was published in BEFORE. */
  const ids = (published: readonly Short[], before: Short[], after: Short[] = [], settled = {}) =>
    claims([BOATS, ...published, MAYOR], settled).ofInner([
      ...before.map((one) => ({ ...unnamed(one), paragraph: BEFORE })),
      ...after.map((one) => ({ ...unnamed(one), paragraph: AFTER })),
    ]);

  test.each<[string, readonly Short[], Short[], Short[], (string | undefined)[]]>([
    [
      "when nothing changed",
      [QUOTE, ...PERCENT, SHORT],
      [QUOTE, again("of all "), again("of those "), SHORT],
      [],
      ["quote-we-tried-to-save", "figure-54-percent", "figure-54-percent-1", "quote-yes"],
    ],
    [
      "in its order, when what stands around it changed",
      PERCENT,
      [again("x "), again("y ")],
      [],
      ["figure-54-percent", "figure-54-percent-1"],
    ],
    [
      "in its order, when what stands around it changed places",
      PERCENT,
      [again("of those "), again("of all ")],
      [],
      ["figure-54-percent", "figure-54-percent-1"],
    ],
    [
      "by what stands around it, when there is one less",
      PERCENT,
      [again("of those ")],
      [],
      ["figure-54-percent-1"],
    ],
    [
      "by what stands around it, when there is one more",
      PERCENT,
      [again("x "), again("of all "), again("of those ")],
      [],
      [undefined, "figure-54-percent", "figure-54-percent-1"],
    ],
    [
      "of those left, when there is one less and all around it changed",
      PERCENT,
      [again("x ")],
      [],
      ["figure-54-percent"],
    ],
    [
      "in another paragraph, when it has the same around it",
      PERCENT,
      [],
      [again("of those ")],
      ["figure-54-percent-1"],
    ],
    [
      "but not elsewhere, when it has something else around it",
      PERCENT,
      [],
      [again("x ")],
      [undefined],
    ],
    [
      "but not elsewhere, when it stands there twice",
      PERCENT,
      [],
      [again("of all "), again("of all ")],
      [undefined, undefined],
    ],
    [
      "but not elsewhere, when it was published twice and stands there twice",
      [again("x "), figure("figure-54-percent-1", "54%", "x ")],
      [],
      [again("x "), again("x ")],
      [undefined, undefined],
    ],
    [
      "but not elsewhere, when it was published twice",
      [again("x "), figure("figure-54-percent-1", "54%", "x ")],
      [],
      [again("x ")],
      [undefined],
    ],
    ["in another paragraph, by its words alone", [QUOTE], [], [QUOTE], ["quote-we-tried-to-save"]],
    [
      "by its words alone, when they are five",
      [quotation("quote-a", "We all left the town.")],
      [],
      [quotation("quote-a", "We all left the town.")],
      ["quote-a"],
    ],
    ["but not elsewhere, when it has few words", [SHORT], [], [SHORT], [undefined]],
    [
      "when its groups are joined",
      [figure("figure-1-200-people", "1,200 people")],
      [figure("figure-1200-people", "1200 people", "x")],
      [],
      ["figure-1-200-people"],
    ],
    ["when what is counted is named more fully", [TEN], [NEW_TEN], [], ["figure-10-offices"]],
    [
      "when what is counted twice is named more fully",
      [TEN, figure("figure-10-offices-1", "10 offices")],
      [NEW_TEN, NEW_TEN],
      [],
      ["figure-10-offices", "figure-10-offices-1"],
    ],
    [
      "but not when other things are counted",
      [NEW_TEN],
      [figure("figure-10-old-offices", "10 old offices")],
      [],
      [undefined],
    ],
    [
      "but not when its id does not say all",
      [figure("figure-5-million", "£5 million")],
      [figure("figure-5-million", "$5 million")],
      [],
      [undefined],
    ],
    ["but not elsewhere, when it is written otherwise", [TEN], [], [NEW_TEN], [undefined]],
    ["when a quotation was corrected", [QUOTE], [CORRECTED], [], ["quote-we-tried-to-save"]],
    ["but not elsewhere, when it was corrected", [QUOTE], [], [CORRECTED], [undefined]],
    [
      "but not when it became another quotation",
      [QUOTE],
      [quotation("quote-we-tried-to-save", "We tried to save six old whales.")],
      [],
      [undefined],
    ],
    [
      "but not when a figure became a quotation",
      [TEN],
      [quotation("figure-10-offices", "10 offices")],
      [],
      [undefined],
    ],
  ])("%s", (_when, published, before, after, expected) => {
    expect(ids(published, before, after)).toEqual(expected);
  });

  test("of a paragraph that moved, over several moves", () => {
    const moved = { "boats-came-back": "boats-left", "boats-left": AFTER };
    expect(ids([...PERCENT, SHORT], [], [again("x "), SHORT, again("y ")], { moved })).toEqual([
      "figure-54-percent",
      "quote-yes",
      "figure-54-percent-1",
    ]);
  });

  test("by what stands around it in its paragraph, when another paragraph has the same", () => {
    const other = figure("figure-54-percent-2", "54%", "of those ");
    const now = [BEFORE, AFTER].map((paragraph) => ({ ...unnamed(again("of those ")), paragraph }));
    const some = claims([BOATS, ...PERCENT, MAYOR, other]);
    expect(some.ofInner(now)).toEqual(["figure-54-percent-1", "figure-54-percent-2"]);
  });

  test("in its order, of those that are not retired", () => {
    const published = [...PERCENT, figure("figure-54-percent-2", "54%", "of these ")];
    const settled = { retired: { "figure-54-percent": "Withdrawn" } };
    expect(ids(published, [again("of these "), again("of those ")], [], settled)).toEqual([
      "figure-54-percent-1",
      "figure-54-percent-2",
    ]);
  });

  test.each(["moved", "retired"])("but not once it is %s; the others have theirs", (list) => {
    const settled = { [list]: { "figure-54-percent": "figure-54-percent-1" } };
    expect(ids(PERCENT, [again("x ")], [], settled)).toEqual(["figure-54-percent-1"]);
    expect(ids(PERCENT, [again("of all ")], [], settled)).toEqual(["figure-54-percent-1"]);
    expect(ids(PERCENT, [], [again("of all ")], settled)).toEqual([undefined]);
    const twice = [again("x "), figure("figure-54-percent-1", "54%", "x ")];
    expect(ids(twice, [], [again("x ")], settled)).toEqual([undefined]);
  });
});
