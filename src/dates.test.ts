import { describe, expect, test } from "vitest";
import { compareDates, isBefore, now, parseDate } from "./dates.ts";
import { SITE } from "./site.ts";

const read = (written: string, zone?: string) => {
  const parsed = parseDate(written, zone);
  return "date" in parsed ? parsed.date : parsed.fault;
};

describe("a date", () => {
  test("stays as precise as it was written", () => {
    expect(read("2025-03")).toBe("2025-03");
    expect(read("2024-02-29")).toBe("2024-02-29");
    expect(read("1970-01-01")).toBe("1970-01-01");
  });

  test("has its time in the site’s zone, with the offset", () => {
    expect(SITE.timeZone).toBe("Asia/Shanghai");
    expect(read("2025-03-19T07:00")).toBe("2025-03-19T07:00:00+08:00");
    expect(read("2025-03-19 07:00:30")).toBe("2025-03-19T07:00:30+08:00");
    expect(read("2025-03-19T07:00+09:00")).toBe("2025-03-19T06:00:00+08:00");
    expect(read("2025-03-19T23:00:00.000Z")).toBe("2025-03-20T07:00:00+08:00");
  });

  test.each([
    ["2025-03-30T00:59", "Europe/London", "2025-03-30T00:59:00+00:00"],
    ["2025-03-30T02:00", "Europe/London", "2025-03-30T02:00:00+01:00"],
    ["2025-03-30T01:30", "Europe/London", "skipped"],
    ["2025-10-26T01:30", "Europe/London", "2025-10-26T01:30:00+01:00"],
    ["2025-10-26T01:30Z", "Europe/London", "2025-10-26T01:30:00+00:00"],
    ["2025-11-02T01:30", "America/New_York", "2025-11-02T01:30:00-04:00"],
    ["2025-10-05T02:15", "Australia/Lord_Howe", "skipped"],
    ["2025-10-05T02:30", "Australia/Lord_Howe", "2025-10-05T02:30:00+11:00"],
    ["2011-12-30T12:00", "Pacific/Apia", "skipped"],
    ["2011-12-31T12:00", "Pacific/Apia", "2011-12-31T12:00:00+14:00"],
    ["2025-03-19T07:00", "Asia/Kolkata", "2025-03-19T07:00:00+05:30"],
    ["2025-03-19T07:00", "America/St_Johns", "2025-03-19T07:00:00-02:30"],
    ["2025-03-19T07:00", "UTC", "2025-03-19T07:00:00+00:00"],
    ["1900-01-01T07:00", "Asia/Shanghai", "1900-01-01T07:00:00+08:05"],
  ])("of %s in %s is %s", (written, zone, date) => {
    expect(read(written, zone)).toBe(date);
  });

  test.each([
    ["", "form"],
    ["2025", "form"],
    ["2025-3-19", "form"],
    ["19 March 2025", "form"],
    ["2025-03T07:00", "form"],
    ["2025-03-19T7:00", "form"],
    ["2025-03-19T07", "form"],
    ["2025-03-19T07:00 PM", "form"],
    ["2025-03-19T07:00 Asia/Tokyo", "form"],
    ["2025-03-19\n", "form"],
    ["2025-13", "calendar"],
    ["2025-00-10", "calendar"],
    ["2025-06-31", "calendar"],
    ["2025-02-29T07:00", "calendar"],
    ["0000-01-01", "early"],
    ["0202-05-01", "early"],
    ["2025-03-19T24:00", "clock"],
    ["2025-03-19T07:60", "clock"],
    ["2025-03-19T07:00:60", "clock"],
    ["2025-03-19T07:00+25:00", "clock"],
  ])("is none when written as “%s”: %s", (written, fault) => {
    expect(read(written)).toBe(fault);
  });
});

test("dates are ordered by the instant, the less precise one first", () => {
  const ordered = [
    "2025-02-28T23:59:00+08:00",
    "2025-03",
    "2025-03-01",
    "2025-03-01T00:00:00+08:00",
    "2025-03-01T09:00:00+09:00",
    "2025-03-01T08:30:00+08:00",
    "2025-03-01T00:31:00Z",
    "2025-03-02",
  ];
  expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
});

test("a date is before another only as far as both are precise", () => {
  expect(isBefore("2025-03-18", "2025-03-19T07:00:00+08:00")).toBe(true);
  expect(isBefore("2025-03-19", "2025-03-19T07:00:00+08:00")).toBe(false);
  expect(isBefore("2025-03-01", "2025-03")).toBe(false);
  expect(isBefore("2025-02-28", "2025-03")).toBe(true);
  expect(isBefore("2025-03-19T06:59:00+08:00", "2025-03-19T07:00:00+08:00")).toBe(true);
});

test("the present time is a date like any other", () => {
  expect(read(now())).toBe(now());
});
