/** Month names, long and short, with their two-digit number. */
export const MONTHS: ReadonlyMap<string, string> = new Map(
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
  ].flatMap((names, i) =>
    names.split(" ").map((name): [string, string] => [name, String(i + 1).padStart(2, "0")]),
  ),
);
