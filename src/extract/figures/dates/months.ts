import { byForm } from "../word-tables.ts";

/** Month names, long and short, with their two-digit number. */
export const MONTHS = byForm(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
  ].map((forms, i) => [String(i + 1).padStart(2, "0"), forms]),
);
