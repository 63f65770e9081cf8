import { byForm, wordSet } from "./tables.ts";

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

export const YEAR_CUES = wordSet(
  `in since by until till from during of to before after for early late mid between and around
   circa through fiscal spring summer autumn fall winter than the`,
);

/** "2000 people", "1900 metres" count; "2024 sales" are the sales of a year. */
export const COUNTED_AFTER = wordSet(
  `people men women children jobs workers troops soldiers tonne tonnes tons km kg kilometres
   kilometers metres meters miles feet ft m hectares acres mw gw degrees yen yuan dollars euros
   pounds rupees percent per hours days years million billion points homes households passengers
   employees`,
);
