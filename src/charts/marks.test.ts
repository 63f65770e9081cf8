import { expect, test } from "vitest";
import type { DeclaredChart } from "./declared-chart.ts";
import { chartOf, faultsOf } from "./fixtures.ts";

const two = (text: string, figures: string[]) =>
  chartOf(text, { kind: "change", figures, labels: ["before", "after"] });

test.each([
  ["rose from $5.3 million to $8.1 million", ["figure-5-3-million", "figure-8-1-million"], "+53%"],
  ["fell from 90 days to 60 days", ["figure-90-days", "figure-60-days"], "−33%"],
  ["rose from 90 days to nearly 120 days", ["figure-90-days", "figure-120-days"], "about +33%"],
  [
    "rose from 20% to 22.5%",
    ["figure-20-percent", "figure-22-5-percent"],
    "+2.5 percentage points",
  ],
])("what %s has changed by %s is reckoned: %s", (text, figures, change) => {
  expect(two(`It ${text}.`, figures)?.result).toBe(`${change} (our arithmetic)`);
});

test("nothing has a growth that began at zero", () => {
  const chart = two("It rose from 0 days to 12 days.", ["figure-0-days", "figure-12-days"]);
  expect(chart?.result).toBeUndefined();
  expect(chart?.marks.map(({ length }) => length)).toEqual([0, 100]);
});

test.each([
  ["a quarter of all guests", "figure-a-quarter", "one in four", 25, 4],
  ["around a quarter of all guests", "figure-a-quarter", "around one in four", 25, 4],
  ["more than two-thirds of guests", "figure-two-thirds", "more than two in three", 66.7, 3],
  ["23% of guests", "figure-23-percent", "23%", 23, undefined],
])("a share is said and cut in the parts of the text: %s", (text, id, value, length, parts) => {
  const chart = chartOf(`It is ${text}.`, { kind: "share", figures: [id], labels: ["came"] });
  expect(chart?.marks).toEqual([{ figure: id, label: "came", value, length }]);
  expect(chart?.parts).toBe(parts);
});

test("a share may have the number that it stands for", () => {
  const text = "Nearly 1 million tourists came by sea, a quarter of all guests.";
  const chart: Partial<DeclaredChart> = {
    kind: "share",
    figures: ["figure-a-quarter", "figure-1-million-tourists"],
    labels: ["came by sea", "in all"],
  };
  expect(faultsOf(text, chart)).toEqual([]);
  const values = chartOf(text, chart)?.marks.map(({ value }) => value);
  expect(values).toEqual(["one in four", "nearly 1 million tourists"]);
});

test("a lone number is said with what it counts", () => {
  const figures = ["figure-1-200-people"];
  const text = "It employs around 1,200 people.";
  const chart = chartOf(text, { kind: "number", figures, labels: ["in all"] });
  expect(chart?.marks[0]?.value).toBe("around 1,200 people");
});

const DATES = "It opened in 2007, closed in December 2023 and burnt on Feb. 25.";

test("a timeline has its dates in order, each at its place in time", () => {
  const dates = ["2025-02-25", "2007", "2023-12"];
  const labels = ["burnt", "opened", "closed"];
  expect(faultsOf(DATES, { kind: "timeline", dates, labels })).toEqual([]);
  expect(chartOf(DATES, { kind: "timeline", dates, labels })?.marks).toEqual([
    { label: "opened", value: "2007", length: 0, datetime: "2007" },
    { label: "closed", value: "Dec 2023", length: 93, datetime: "2023-12" },
    { label: "burnt", value: "25 Feb 2025", length: 100, datetime: "2025-02-25" },
  ]);
});

test.each([
  [
    ["2007", "2024-02-25"],
    "charts-date-unknown: The text has no date “2024-02-25”. Take it out, or write it only as precise as in the text.",
  ],
  [
    ["2007", "2023-12-01"],
    "charts-date-unknown: The text has no date “2023-12-01”. Take it out, or write it only as precise as in the text.",
  ],
  [
    ["2007", "December"],
    "charts-date-form: “December” is not a date. Write it as YYYY, YYYY-MM or YYYY-MM-DD.",
  ],
])("of the dates %s one is refused", (dates, fault) => {
  expect(faultsOf(DATES, { kind: "timeline", dates, labels: ["a", "b"] })).toEqual([fault]);
});

test("a timeline has two dates at least, and no figures", () => {
  const figures = ["figure-a"];
  const faults = faultsOf(DATES, {
    kind: "timeline",
    dates: ["2007"],
    labels: ["opened"],
    figures,
  });
  expect(faults).toEqual([
    "charts-figures-many: A “timeline” has “dates” in place of figures. Take them out.",
    "charts-dates-few: A “timeline” has two dates or more. Write them below “dates”.",
  ]);
});
