import { expect, test } from "vitest";
import { formatNumber, formatValue } from "./format-value.ts";

test.each([
  ["8.1 trillion yen", 8.1e12, "JPY", "8.1 trillion yen", "8,1 trillion yen"],
  ["$51.60 million", 51.6e6, "USD", "$51.60 million", "$51,60 million"],
  ["2,223 electric vehicles", 2223, null, "2,223", "2.223"],
  ["1 million Chinese tourists", 1e6, null, "1 million", "1 million"],
  ["Eleven meat plants", 11, null, "11", "11"],
  ["six months", 6, "month", "six months", "six months"],
  ["54%", 54, "percent", "54%", "54%"],
  ["minus 20 degrees", -20, "degree", "minus 20 degrees", "minus 20 degrees"],
  ["2 dozen eggs", 24, null, "2 dozen", "2 dozen"],
  ["1,2 Millionen Euro", 1.2e6, "EUR", "1.2 Millionen Euro", "1,2 Millionen Euro"],
  ["3,5 Millionen Gäste", 3.5e6, null, "3.5 Millionen Gäste", "3,5 Millionen Gäste"],
  ["2.223 Boote", 2223, null, "2,223", "2.223"],
  ["1 200 000 personnes", 1.2e6, null, "1,200,000", "1.200.000"],
  ["1,234 million yen", 1.234e9, "JPY", "1,234 million yen", "1,234 million yen"],
])("%s is shown as such, in the notation of the interface", (exact, value, unit, en, de) => {
  expect(formatValue({ exact, value, unit }, false, "en-GB")).toBe(en);
  expect(formatValue({ exact, value, unit }, false, "de-DE")).toBe(de);
});

test("alone, a number has what it counts", () => {
  const figure = { exact: "2,223 electric vehicles", value: 2223, unit: null };
  expect(formatValue(figure, true, "de-DE")).toBe("2.223 electric vehicles");
});

test("a minus is one, and no hyphen", () => {
  expect(formatNumber(-2223.5, {}, "en-GB")).toBe("−2,223.5");
});
