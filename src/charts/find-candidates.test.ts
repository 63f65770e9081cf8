import { expect, test } from "vitest";
import { chartedFile } from "./fixtures.ts";

/** The lines that are proposed for a text. */
const proposed = (text: string) =>
  chartedFile(text, undefined).messages.flatMap(({ ruleId, reason }) =>
    ruleId === "chart-candidate" ? (/- \{.*\}/.exec(reason)?.[0] ?? "") : [],
  );

test.each([
  [
    "Spending hit 8.1 trillion yen in 2024, a significant increase from 5.3 trillion yen in 2023.",
    "kind: change, figures: [figure-5-3-trillion-yen, figure-8-1-trillion-yen], labels: [2023, 2024]",
  ],
  [
    "The share has fallen to 58%, from 74% in 2017.",
    "kind: change, figures: [figure-74-percent, figure-58-percent], labels: [2017, …]",
  ],
  [
    "The subsidy will fall from £90,000 this year to £54,000 next year.",
    "kind: change, figures: [figure-90-000, figure-54-000], labels: […, …]",
  ],
  [
    "Elver sold 2,223 fishing boats. That is more than Nordship, which made 2,038 FB sales.",
    "kind: compare, figures: [figure-2-223-fishing-boats, figure-2-038-fb-sales], labels: […, …]",
  ],
  [
    "Heating costs £2,150 a week, he says, and the aid will fall from £900 this year to £500.",
    "kind: change, figures: [figure-900, figure-500], labels: […, …]",
  ],
  [
    "Nearly a quarter of all guests came by sea.",
    "kind: share, figures: [figure-a-quarter], labels: […]",
  ],
])("“%s” allows a chart", (text, chart) => {
  expect(proposed(text)).toEqual([`- { title: …, ${chart} }`]);
});

test.each([
  ["with nothing that compares", "Elver sold 40 boats. In the harbour lie 50 boats."],
  ["of other things", "It has 10 offices, while 1,200 people work there."],
  ["of a part and what is added to it", "They bought 40 boats, while another 10 boats were lent."],
  ["of other units", "It rose to $8 million, up from €5 million."],
  ["of a range", "It takes from 3 to 5 hours."],
  ["of a change by a share", "Work has shrunk by a quarter of what it was."],
  ["of an amount that is no share", "They paid a quarter of a million."],
  ["of percentages that are said", "“It is up to 50%, up from 40%,” Ada Roe said."],
])("none is proposed %s", (_what, text) => {
  expect(proposed(text)).toEqual([]);
});
