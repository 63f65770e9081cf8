import { parseDate } from "../dates.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** A time of the day, as it may follow a day. */
const TIME = /(?:[T,]|\s)\s*(\d{1,2}:\d{2}(?::\d{2})?)$/;

/**
 * The day that was meant where it is written in another form.
 *
 * @param written e.g. `20.11.2026`, `2026-1-5` or `5 January 2026, 7:30`
 * @returns as it is to be written, e.g. `2026-11-20`; nothing where it could be two days, as `1/5/2026`
 */
export function meantDate(written: string): string | undefined {
  const time = TIME.exec(written)?.[1];
  const day = dayIn(written.replace(TIME, "").trim());
  if (day === undefined) return undefined;
  const [year, month, date] = day.map((part) => part.padStart(2, "0"));
  const whole = `${year}-${month}-${date}${time === undefined ? "" : `T${time.padStart(5, "0")}`}`;
  return "date" in parseDate(whole) ? whole : undefined;
}

/** Year, month and day. */
function dayIn(text: string): [year: string, month: string, day: string] | undefined {
  const [, year = "", second = "", third = ""] =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  if (year !== "") return [year, second, third];
  const [, first = "", sign, middle = "", last = ""] =
    /^(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? [];
  if (first !== "") {
    // With full stops the day comes first; else it is known where the other cannot be a month.
    if (sign === "." || Number(first) > 12 || first === middle) return [last, middle, first];
    return Number(middle) > 12 ? [last, first, middle] : undefined;
  }
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?([a-z]+)\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/i;
  const [, before, name = "", after, end = ""] = words.exec(text) ?? [];
  const month = name.length < 3 ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const day = before ?? after;
  return month === -1 || day === undefined ? undefined : [end, String(month + 1), day];
}
