import { expect, test } from "vitest";
import { pagefindQueries, withoutSigns } from "./pagefind-queries.ts";
import { readQuery } from "./query.ts";
import { vocabularyLookup } from "./resolve.ts";

const look = vocabularyLookup({
  words:
    "anchor barge barges captain cooperation cooperator lantern mid rope sail sale sold the zürich".split(
      " ",
    ),
  numbers: ["$3 million", "12", "12.0"],
});

test.each<[typed: string, asked: string[]]>([
  ["barge", ["barge"]],
  ["barges", ["barges"]],
  ["the barge ", ['"the barge"', "barge"]],
  ["the", ["the"]],
  ["rope captain ", ['"rope captain"', "rope captain", "captain", "rope"]],
  [
    "rope captain lan",
    [
      '"rope captain lantern"',
      '"rope captain"',
      "rope captain lantern",
      "captain",
      "rope",
      "lantern",
    ],
  ],
  ["rope captain 12", ['"rope captain 12"', "rope captain 12", "12", "captain", "rope"]],
  [
    "“rope captain” lantern",
    ['"rope captain"', "rope captain lantern", "captain", "lantern", "rope"],
  ],
  [
    "“rope” “captain lantern lan",
    [
      '"captain lantern lantern"',
      '"captain lantern"',
      "rope captain lantern lantern",
      "captain",
      "lantern",
      "rope",
    ],
  ],
  ["$3 million rope ", ['"3 million rope"', "3 million rope", "3 million", "rope"]],
  ["mid-rope ", ['"mid-rope"', "mid rope", "rope", "mid"]],
  ["mid—rope ", ['"mid rope"', "mid rope", "rope", "mid"]],
  ["sold ", ["sold", "sale"]],
  ["cooperations ", ["cooperation"]],
  [
    "captain Zürich rope anchor lantern ",
    [
      '"captain zürich rope anchor lantern"',
      "captain zürich rope anchor lantern",
      "zürich",
      "captain",
      "lantern",
      "anchor",
    ],
  ],
  [
    "what captain lantern rope ",
    [
      '"what captain lantern rope"',
      "captain lantern rope",
      "lantern rope",
      "captain rope",
      "captain lantern",
      "captain",
      "lantern",
      "rope",
    ],
  ],
  ["bitcoin", []],
  ["barge bitcoin", []],
  ["rope cap", ['"rope captain"', "rope captain", "rope", "captain"]],
  [
    "“rope captain anchor” lan",
    [
      '"rope captain anchor"',
      "rope captain anchor lantern",
      "captain",
      "anchor",
      "rope",
      "lantern",
    ],
  ],
  [
    "what captain lantern weigh ",
    ['"what captain lantern weigh"', "captain lantern", "lantern", "captain"],
  ],
  [
    "captain lantern rope weigh ",
    [
      '"captain lantern rope weigh"',
      "captain lantern rope",
      "lantern rope",
      "captain rope",
      "captain lantern",
      "captain",
      "lantern",
      "rope",
    ],
  ],
  [
    "what captain lantern rope anchor ",
    [
      '"what captain lantern rope anchor"',
      "captain lantern rope anchor",
      ...[
        "lantern anchor rope",
        "captain anchor rope",
        "captain lantern rope",
        "captain lantern anchor",
      ],
      ...[
        "captain lantern",
        "captain anchor",
        "captain rope",
        "lantern anchor",
        "lantern rope",
        "anchor rope",
      ],
      ...["captain", "lantern", "anchor", "rope"],
    ],
  ],
  ["", []],
])("for %j Pagefind is asked in turn", (typed, asked) => {
  expect(pagefindQueries(look(readQuery(typed))).map((one) => one.asked)).toEqual(asked);
});

test.each([
  ["$3 million", "3 million"],
  ["US$3", "3"],
  ["€5", "5"],
  ["5 £ (¥)", "5"],
  ["₹₩5", "5"],
  ['"rope"', "rope"],
  ["a$ap", "ap"],
])("Pagefind is asked for %j as %j", (word, asked) => {
  expect(withoutSigns(word)).toBe(asked);
});

test("a long query is asked for by its rarest words, where there are several articles", () => {
  const words = "anchor barge captain lantern rope sail the".split(" ");
  const typed = "“the anchor, the barge captain” lantern, rope, sail 12 ";
  const asked = (counts?: [string, string]) =>
    pagefindQueries(
      vocabularyLookup({ words, numbers: ["12"], ...(counts && { counts }) })(readQuery(typed)),
    ).map((one) => one.asked);

  expect(asked(["6152439", "8"]).slice(0, 3)).toEqual([
    "barge lantern sail",
    "barge captain lantern rope sail",
    "lantern sail",
  ]);
  expect(asked()[0]).toBe('"the anchor the barge captain"');
});
