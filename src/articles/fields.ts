import { z } from "zod";
import { type DateFault, isBefore, parseDate } from "../dates.ts";
import { meantDate } from "./meant-date.ts";

/**
 * Text with something to see in it, without the white space around it.
 *
 * @param what it is, as a sentence begins, e.g. `The title`
 */
export const text = (what: string) =>
  z
    .string({ error: `${what} is not text. Put it in quotation marks.` })
    .trim()
    .min(1, { error: `${what} is empty. Write it.`, abort: true })
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, { error: `${what} has nothing to see. Write it.` });

/** An address that begins with `http:` or `https:`. */
export const webAddress = (what: string) =>
  z.url({
    protocol: /^https?$/,
    error: `${what} is not a web address. Write it whole, such as https://example.org/story.`,
  });

/** A list of which the entries are read by `entry`. */
export const listOf = <Entry extends z.ZodType>(entry: Entry, what: string, form: string) =>
  z.array(entry, { error: `${what} are not a list. Write ${form}, each after “- ”.` });

const FAULTS: Record<Exclude<DateFault, "form" | "calendar">, string> = {
  early: "is older than any newspaper. Correct its year.",
  clock: "has a time or an offset that does not exist. Write it as 07:00 or 19:30.",
  skipped:
    "has a time that did not exist, because the clocks were put forward over it. Correct it, or write the offset from UTC behind it, such as +01:00.",
};

/** What is wrong with a day such as 30 February, and what to do. */
function noSuchDay(written: string): string {
  const [year = "", month = "", day] = written.slice(0, "2025-03-19".length).split("-");
  const name = MONTHS[Number(month) - 1];
  const what = name === undefined ? `month ${month}` : `${Number(day)} ${name} ${year}`;
  return `There is no ${what}. Correct the date.`;
}

function formFault(what: string, written: string, form: string): string {
  const meant = meantDate(written);
  if (meant !== undefined) return `${what} is written as “${written}”. Write ${meant}.`;
  return form.replace("is not a date", `“${written}” is not a date`);
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * A day, perhaps with a time.
 *
 * @param today of what must have happened, the date after which it cannot have, e.g. `2025-03-19`; without
 * it the date may lie in the future, and the day may be unknown
 */
export const date = (what: string, today?: string) => {
  const month = today === undefined ? ", or YYYY-MM when the day is not known" : "";
  const form = `${what} is not a date. Write it as YYYY-MM-DD, with the time as YYYY-MM-DDThh:mm${month}.`;
  return z.string({ error: form }).transform((written, context) => {
    const parsed = parseDate(written.trim());
    const fault = "fault" in parsed ? parsed.fault : undefined;
    if ("date" in parsed && (today === undefined || parsed.date.length > "2025-03".length)) {
      if (today === undefined || !isBefore(today, parsed.date)) return parsed.date;
      const message = `${what} lies in the future. Write the day it was published.`;
      context.issues.push({ code: "custom", input: written, message });
    } else {
      const message =
        fault === "calendar"
          ? noSuchDay(written.trim())
          : fault === undefined
            ? form.replace("is not a date", `“${written.trim()}” has no day`)
            : fault === "form"
              ? formFault(what, written.trim(), form)
              : `${what} ${FAULTS[fault]}`;
      context.issues.push({ code: "custom", input: written, message });
    }
    return z.NEVER;
  });
};
