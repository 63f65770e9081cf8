import { describe, expect, it } from "vitest";
import { findFigures } from "./find-figures.ts";
import { findTimes } from "./find-times.ts";

describe("findFigures", () => {
  it("keeps a conversion in brackets with its figure", () => {
    const text = "Spending hit a record of 8.1 trillion yen ($51.6 billion) in 2024.";
    const [figure, ...others] = findFigures(text);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({
      exact: "8.1 trillion yen",
      qualifier: "record",
      period: "2024",
      conversion: { exact: "$51.6 billion", value: 51_600_000_000, unit: "USD" },
    });
    const { start, end } = figure?.conversion ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe("$51.6 billion");
  });

  it.each([
    ["a percentage", "It hired 300 people (12%) more."],
    ["a duration", "He ran 10 km (50 minutes) daily."],
    ["the same unit", "It paid $5 ($6 before)."],
  ])("does not take %s in brackets for a conversion", (_kind, text) => {
    for (const figure of findFigures(text)) expect(figure.conversion).toBeUndefined();
  });

  it.each([
    ["digits", "9".repeat(10_000)],
    ["separated digits", "1,".repeat(5_000)],
    ["a list of counts", "1 car, 22 cars, ".repeat(700)],
    ["years and counts", ", in 2024 22 cars".repeat(600)],
    ["magnitudes", `5 ${"million ".repeat(1_500)}`],
    ["brackets", "5 yen (".repeat(1_500)],
    ["hyphens", "10-".repeat(3_500)],
    ["number words", "one hundred and twenty-".repeat(450)],
    ["yen signs", "¥5 ".repeat(3_500)],
    ["lone surrogates", "\ud800 5 \udc00 people ".repeat(600)],
    ["control characters", "5\u0000 people\u202e ".repeat(600)],
    ["words without spaces", "é".repeat(10_000)],
  ])("survives 10,000 letters of %s with true offsets and finite values", (_kind, text) => {
    let last = 0;
    for (const { start, end, exact, value } of findFigures(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(exact);
      expect(Number.isFinite(value)).toBe(true);
      last = end;
    }
    for (const { start, end, exact } of findTimes(text)) expect(text.slice(start, end)).toBe(exact);
  });

  it("finds the same in a text each time, since it keeps no state", () => {
    const text = "It sold 2,223 cars in 2024, a 54% rise.";
    expect(findFigures(text)).toEqual(findFigures(text));
    expect(findFigures(text)).toHaveLength(2);
  });

  it("reads nothing in an empty text", () => {
    expect(findFigures("")).toEqual([]);
  });
});
