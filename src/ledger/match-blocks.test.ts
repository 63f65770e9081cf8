import { describe, expect, test } from "vitest";
import { BOATS, claims, MAYOR, type Short, unnamed } from "./fixtures.ts";

const OTHERS: Short = ["paragraph", "boats-came-back-1", "Boats came back with nothing on board."];
const TODAY: Short = ["section", "today", "Today"];
/** The same with other words. */
const reworded = ([kind, id]: Short, exact: string): Short => [kind, id, exact];

describe("a section or paragraph has the id that it was published under", () => {
  const CORRECTED = "Boats came home to the harbour in spring.";

  test.each<[string, Short[], Short[], (string | undefined)[]]>([
    [
      "when nothing changed",
      [TODAY, BOATS, MAYOR],
      [TODAY, BOATS, MAYOR],
      ["today", "boats-came-back", "the-mayor-left"],
    ],
    [
      "when the interface calls the footnotes otherwise",
      [["section", "notes", "Notes"]],
      [["section", "notes", "Anmerkungen"]],
      ["notes"],
    ],
    [
      "when something new stands before it",
      [BOATS],
      [MAYOR, BOATS],
      [undefined, "boats-came-back"],
    ],
    [
      "when it stands elsewhere",
      [BOATS, MAYOR, TODAY],
      [TODAY, BOATS, MAYOR],
      ["today", "boats-came-back", "the-mayor-left"],
    ],
    [
      "when it stands elsewhere, whatever its words would be called",
      [["paragraph", "news", BOATS[2]], MAYOR],
      [MAYOR, BOATS],
      ["the-mayor-left", "news"],
    ],
    [
      "when another with its words is gone, by what stands around it",
      [BOATS, ["paragraph", "yes", "Yes."], TODAY, ["paragraph", "yes-1", "Yes."], MAYOR],
      [BOATS, TODAY, ["paragraph", "yes", "Yes."], MAYOR],
      ["boats-came-back", "today", "yes-1", "the-mayor-left"],
    ],
    ["when it was corrected", [BOATS], [reworded(BOATS, CORRECTED)], ["boats-came-back"]],
    ["once, when its words stand twice", [BOATS], [BOATS, BOATS], ["boats-came-back", undefined]],
    [
      "once, when it was corrected and copied",
      [BOATS],
      [reworded(BOATS, CORRECTED), BOATS],
      [undefined, "boats-came-back"],
    ],
    [
      "but not when it is of another kind now",
      [["section", "today", "Today"]],
      [["paragraph", "today", "Today"]],
      [undefined],
    ],
    [
      "but not when most of its words are others",
      [BOATS],
      [reworded(BOATS, "Boats came back when all whales had gone away from us.")],
      [undefined],
    ],
    [
      "but not when its first words are others",
      [BOATS],
      [["paragraph", "the-boats-came", `The ${CORRECTED}`]],
      [undefined],
    ],
    [
      "that of the one it is, of two that begin alike",
      [BOATS, OTHERS],
      [
        ["paragraph", "boats-came-back", "Boats came back with little on board."],
        ["paragraph", "boats-came-back", CORRECTED],
      ],
      ["boats-came-back-1", "boats-came-back"],
    ],
  ])("%s", (_when, before, now, ids) => {
    expect(claims(before).ofBlocks(now.map(unnamed))).toEqual(ids);
  });

  test.each<[string, string[], string, string, boolean]>([
    ["-1 behind its own words", ["boats"], "boats-1", "boats", true],
    ["-1 while nothing had the words alone", [], "boats-1", "boats", false],
    ["-12 while -11 was there", ["boats-11"], "boats-12", "boats", true],
    ["-12 while -11 was not there", ["boats", "boats-10"], "boats-12", "boats", false],
    ["a year, which is one of its words", ["boats"], "boats-1999", "boats", false],
    ["a year, where it is written so again", ["boats"], "boats-1999", "boats-1999", true],
    ["a number that other words follow", ["boats-9"], "boats-10-offices", "boats", false],
    ["no number", ["boats"], "boats-ab", "boats", false],
  ])("with the number %s", (_what, others, id, natural, isClaimed) => {
    const before: Short[] = [
      ...others.map((other): Short => ["paragraph", other, "No words of these are like those."]),
      ["paragraph", id, "Boats came back to the harbour in spring."],
    ];
    const now = unnamed(["paragraph", natural, CORRECTED]);
    expect(claims(before).ofBlocks([now])).toEqual([isClaimed ? id : undefined]);
  });

  test.each(["moved", "retired"])("but not once it is %s, and nothing else has it then", (list) => {
    const settled = { [list]: { "boats-came-back": "the-mayor-left", unknown: "the-mayor-left" } };
    const some = claims([BOATS, MAYOR], settled);
    const now = [BOATS, reworded(BOATS, CORRECTED), MAYOR].map(unnamed);
    expect(some.ofBlocks(now)).toEqual([undefined, undefined, "the-mayor-left"]);
    expect([...some.all]).toEqual(["boats-came-back", "the-mayor-left", "unknown"]);
  });
});
