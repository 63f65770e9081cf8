import { describe, expect, test } from "vitest";
import type { DeclaredChart } from "./declared-chart.ts";
import { chartedFile, chartOf, faultsOf } from "./fixtures.ts";

const SALES =
  "Elver sold 2,223 fishing boats in 2024, which is 54% more, while Nordship made 2,038 FB sales. It has 10 offices and spent $5 million. Roe said: “We are 100% sure.”";
const [ELVER, NORDSHIP] = ["figure-2-223-fishing-boats", "figure-2-038-fb-sales"];
const COMPARE = { figures: [ELVER, NORDSHIP], labels: ["Elver", "Nordship"] };

test("rivals that count the same, in other words, are bars from zero", () => {
  const chart = { ...COMPARE, title: "Boats sold, 2024", notes: { [ELVER]: "+54% on the year" } };
  expect(faultsOf(SALES, chart)).toEqual([]);
  expect(chartOf(SALES, chart)?.marks).toEqual([
    { figure: ELVER, label: "Elver", value: "2,223", length: 100, note: "+54% on the year" },
    { figure: NORDSHIP, label: "Nordship", value: "2,038", length: 91.7 },
  ]);
});

describe("an editor is told of a chart", () => {
  test.each<[string, string, Partial<DeclaredChart>, string[]]>([
    [
      "with an id that is no figure, and the nearest that is one",
      SALES,
      { figures: [ELVER, "figure-2-083-fb-sales"], labels: ["Elver", "Nordship"] },
      [
        `charts-figure-unknown: The article has no figure “figure-2-083-fb-sales”. The nearest is “${NORDSHIP}”: write that.`,
      ],
    ],
    [
      "with a figure that is in it twice",
      SALES,
      { figures: [ELVER, ELVER], labels: ["Elver", "Elver"] },
      [`charts-figure-twice: The figure “${ELVER}” is in the chart already. Take one out.`],
    ],
    [
      "of mixed units",
      SALES,
      { figures: [ELVER, "figure-5-million"], labels: ["Sold", "Spent"] },
      [
        "charts-unit-mixed: “2,223 fishing boats” and “$5 million” have different units. Draw only figures of one unit.",
      ],
    ],
    [
      "with a percentage beside an amount",
      SALES,
      { figures: [ELVER, "figure-54-percent"], labels: ["Sold", "Growth"] },
      [
        `charts-percent-amount: “54%” is a percentage, and no amount to draw beside one. Say it in a note, such as “notes: { ${ELVER}: … }”.`,
      ],
    ],
    [
      "of percentages of different wholes",
      "Of the boats 30% are new. Rents rose 18%.",
      { figures: ["figure-30-percent", "figure-18-percent"], labels: ["New", "Rents"] },
      [
        "charts-percent-unrelated: “30%” and “18%” are percentages of what may be different wholes. Draw each as a “share”, or say them in words.",
      ],
    ],
    [
      "with a percentage that somebody says",
      SALES,
      { kind: "number", figures: ["figure-100-percent"], labels: ["sure"] },
      [
        "charts-percent-spoken: The percentage “100%” is said in a quotation, and is not drawn. Take it out of the chart.",
      ],
    ],
    [
      "of quantities that have nothing to do with one another",
      SALES,
      { figures: [ELVER, "figure-10-offices"], labels: ["Sold", "Rented"] },
      [
        "charts-counts-different: “2,223 fishing boats” and “10 offices” count different things. Take one out, or say in the label of each what it counts.",
      ],
    ],
    [
      "of one bar",
      SALES,
      { figures: [ELVER], labels: ["Elver"] },
      [
        "charts-figures-few: A chart of the kind “compare” has two to eight figures. Add what is missing.",
      ],
    ],
    [
      "without a label",
      SALES,
      { figures: [ELVER, NORDSHIP], labels: ["Elver"] },
      [
        "charts-label-missing: The chart has no label for “2,038 FB sales”. Write one for each below “labels”, in the same order.",
      ],
    ],
    [
      "with a number that the text does not have",
      SALES,
      { ...COMPARE, title: "Boats sold, 2023", notes: { [ELVER]: "+45%" } },
      ["title has the number “2023”", "note has the number “45”"].map(
        (what) =>
          `charts-number-unfounded: The ${what}, which the paragraph of the chart’s figures does not have. Write it as in the text, or take it out.`,
      ),
    ],
    [
      "with a note on what is not in it",
      SALES,
      { ...COMPARE, notes: { "figure-10-offices": "growing" } },
      [
        "charts-note-astray: The note is on “figure-10-offices”, which is no figure of the chart. Write the id of one that is.",
      ],
    ],
    [
      "of a range",
      "A walk takes 4 to 6 hours, a ride 2 hours.",
      { figures: ["figure-4-to-6-hours", "figure-2-hours"], labels: ["Walk", "Ride"] },
      ["charts-range: “4 to 6 hours” is a range, and a bar has one length. Take it out."],
    ],
    [
      "below zero",
      "It was 4 degrees by day and minus 3 degrees at night.",
      { figures: ["figure-4-degrees", "figure-minus-3-degrees"], labels: ["Day", "Night"] },
      ["charts-negative: “minus 3 degrees” lies below zero, where no bar begins. Take it out."],
    ],
    [
      "whose later time comes first",
      "They spent $8 million in 2024 and $5 million in 2023.",
      {
        kind: "change",
        figures: ["figure-8-million", "figure-5-million"],
        labels: ["2024", "2023"],
      },
      [
        "charts-order: “$8 million” is of 2024 and “$5 million” of 2023. Write the earlier first, its label too.",
      ],
    ],
    [
      "of a share that is none",
      SALES,
      { kind: "share", figures: [ELVER], labels: ["boats"] },
      [
        "charts-share-none: “2,223 fishing boats” is no share of a whole. Write first the figure that is one, such as “a quarter”.",
      ],
    ],
    [
      "with dates that belong into a timeline",
      SALES,
      { ...COMPARE, dates: ["2024"] },
      [
        "charts-dates-astray: A chart of the kind “compare” has two to eight figures. Take the dates out, or choose “timeline”.",
      ],
    ],
  ])("%s", (_what, text, chart, faults) => {
    expect(faultsOf(text, chart)).toEqual(faults);
  });

  test("that was removed, with the reason", () => {
    const retired = { "figure-3-boats": "It was wrong." };
    const chart = { kind: "number", figures: ["figure-3-boats"], labels: ["boats"] } as const;
    expect(faultsOf(SALES, chart, { retired })).toEqual([
      "charts-figure-retired: The figure “figure-3-boats” was removed: It was wrong. Take it out of the chart.",
    ]);
  });

  test("that is one too many", () => {
    const many = Array.from({ length: 7 }, () => COMPARE);
    const told = chartedFile(SALES, many).messages.map(({ reason }) => reason);
    expect(told.join("\n")).toContain("The article has 7 charts, and more than 6 crowd the text.");
  });
});

test("different things are drawn together where each label says what it counts", () => {
  const labels = ["fishing boats", "offices"];
  expect(faultsOf(SALES, { figures: [ELVER, "figure-10-offices"], labels })).toEqual([]);
});

test("a label too many is told", () => {
  const [fault] = faultsOf(SALES, { ...COMPARE, labels: ["Elver", "Nordship", "Krill"] });
  expect(fault).toContain("The chart has 3 labels, and only 2 to label. Take out the last.");
});

test("an id that moved stands for the figure that it moved to", () => {
  const moved = { "figure-2-222-boats": ELVER };
  const chart = {
    ...COMPARE,
    figures: ["figure-2-222-boats", NORDSHIP],
    notes: { "figure-2-222-boats": "+54%" },
  };
  expect(faultsOf(SALES, chart, { moved })).toEqual([]);
  expect(chartOf(SALES, chart, { moved })?.marks[0]).toMatchObject({ figure: ELVER, note: "+54%" });
});

test("every fault of every chart is told at once, each at its entry", () => {
  const file = chartedFile(SALES, [
    { figures: ["figure-a", "figure-b"], labels: ["A", "B"] },
    { figures: [ELVER], labels: [] },
  ]);
  const told = file.messages.filter(({ ruleId }) => ruleId?.startsWith("charts-"));
  expect(told.map(({ ruleId, column }) => [ruleId, column])).toEqual([
    ["charts-figure-unknown", 4],
    ["charts-figure-unknown", 4],
    ["charts-figures-few", 3],
    ["charts-label-missing", 3],
  ]);
});
