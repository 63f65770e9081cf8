import { oncePerText } from "./once-per.ts";
import { SITE } from "./site.ts";

/**
 * Dates of articles, as text: `2025-03`, `2025-03-19`, or with a time and its offset from UTC in the
 * site’s time zone, `2025-03-19T07:00:00+08:00`. Each is valid ISO 8601 and a W3C date-time
 * (https://www.w3.org/TR/NOTE-datetime), and begins with the day as it is called in that zone.
 */

const FORM =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|[+-]\d{2}:\d{2})?)?)?$/i;
/** No newspaper is older than 1605, so an earlier year is a slip. */
const EARLIEST_YEAR = 1600;
/** No place on Earth is further from UTC than UTC+14. */
const LARGEST_OFFSET_MINUTES = 14 * 60;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** An archive of many years has about so many dates, each of which is asked for many times. */
const DATES_KEPT = 20_000;

/**
 * Why text is no date: it is not written as one, the calendar does not have the day or month, its
 * year is too early, the clock does not have the time, or clocks were put forward over it that day.
 */
export type DateFault = "form" | "calendar" | "early" | "clock" | "skipped";

/**
 * Reads a date as an editor writes it: `2025-03`, `2025-03-19`, `2025-03-19T07:00` or
 * `2025-03-19 07:00` in the site’s zone, `2025-03-19T07:00+09:00`, `2025-03-19T07:00:30Z`. A time that
 * the clocks showed twice, when they were put back, is the first of the two.
 *
 * @returns the date in the site’s zone, e.g. `2025-03-19T06:00:00+08:00`; or what is wrong with it
 */
export function parseDate(
  written: string,
  zone: string = SITE.timeZone,
): { date: string } | { fault: DateFault } {
  const parts = FORM.exec(written);
  if (parts === null) return { fault: "form" };
  const [, year = "", month = "", day, hour, minute = "", second = "00", offset] = parts;
  const midnight = Date.parse(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  // A day too many, such as 31 June, is taken for one of the next month.
  if (new Date(midnight).getUTCMonth() + 1 !== Number(month)) return { fault: "calendar" };
  if (Number(year) < EARLIEST_YEAR) return { fault: "early" };
  if (day === undefined || hour === undefined) return { date: written };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { fault: "clock" };
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const minutes = offset === undefined ? undefined : minutesOf(offset);
  if (Math.abs(minutes ?? 0) > LARGEST_OFFSET_MINUTES) return { fault: "clock" };
  const instant = minutes === undefined ? instantOfLocal(local, zone) : local - minutes * MINUTE_MS;
  return instant === undefined ? { fault: "skipped" } : { date: inZone(instant, zone) };
}

/** The present time as a date with a time, e.g. `2025-03-19T07:00:00+08:00`. */
export function now(): string {
  return inZone(Date.now(), SITE.timeZone);
}

/** The day or month of a date without its time, e.g. `2025-03-19` of `2025-03-19T07:00:00+08:00`. */
export function dayOf(date: string): string {
  return date.slice(0, "2025-03-19".length);
}

/** Whether a date has a time of day. */
export function hasTime(date: string): boolean {
  return date.length > "2025-03-19".length;
}

/**
 * Orders dates from old to new, as `Array.sort` wants it. A day without a time counts as its
 * beginning and a month as its first day; of two that begin alike the less precise one is first.
 */
export function compareDates(a: string, b: string): number {
  return startOf(a) - startOf(b) || a.length - b.length;
}

/**
 * Whether one date is earlier than another, as far as both are precise: `2025-03-19` is not before
 * `2025-03-19T07:00:00+08:00`, nor before `2025-03`.
 */
export function isBefore(a: string, b: string): boolean {
  if (hasTime(a) && hasTime(b)) return startOf(a) < startOf(b);
  const precision = Math.min(dayOf(a).length, dayOf(b).length);
  return a.slice(0, precision) < b.slice(0, precision);
}

/** The instant at which a date begins in the site’s zone, in ms since 1970. */
export const startOf = oncePerText((date): number => {
  if (hasTime(date)) {
    const parsed = parseDate(date);
    return "date" in parsed ? Date.parse(parsed.date) : Number.NaN;
  }
  const midnight = Date.parse(
    `${date.length === "2025-03".length ? `${date}-01` : date}T00:00:00Z`,
  );
  const zone = SITE.timeZone;
  // Where clocks are put forward at midnight, the day begins at that instant all the same.
  return instantOfLocal(midnight, zone) ?? midnight - offsetAt(midnight - DAY_MS, zone) * MINUTE_MS;
}, DATES_KEPT);

/**
 * The instant at which the clocks of a zone show a time, the first where they show it twice.
 *
 * @param local the time as if it were UTC, in ms since 1970
 * @returns ms since 1970; `undefined` when the clocks are put forward over that time
 */
function instantOfLocal(local: number, zone: string): number | undefined {
  return [local - DAY_MS, local + DAY_MS]
    .map((near) => offsetAt(near, zone))
    .map((offset) => ({ offset, instant: local - offset * MINUTE_MS }))
    .filter(({ offset, instant }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a - b)[0];
}

/** An instant as the clocks of a zone show it, e.g. `2025-03-19T07:00:00+08:00`. */
function inZone(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const local = new Date(instant + offset * MINUTE_MS).toISOString().slice(0, -".000Z".length);
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

/**
 * How far the clocks of a zone are ahead of UTC, in whole minutes: before zones were agreed on,
 * offsets had seconds, which ISO 8601 has no form for.
 */
function offsetAt(instant: number, zone: string): number {
  const offsets =
    OFFSETS.get(zone) ??
    new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  OFFSETS.set(zone, offsets);
  const name = offsets.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  return minutesOf(name?.replace("GMT", "").slice(0, "+08:00".length) || "Z");
}

/** What tells the offset, by zone: making one takes far longer than asking it. */
const OFFSETS = new Map<string, Intl.DateTimeFormat>();

/** The minutes of an offset, e.g. 480 of `+08:00`, and 0 of `Z`. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
}
