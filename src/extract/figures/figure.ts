/** A number in running text with what it counts. Offsets are UTF-16, into one paragraph's text. */
export interface Figure {
  start: number;
  end: number;
  /** The words as printed, e.g. "2.5 billion euros", "12 offices", "61%". */
  exact: string;
  /** e.g. 8100000000000; the lower end of a range; money in whole units ("50 cents" is 0.5). */
  value: number;
  /** The upper end of a range, e.g. 4 for "between 3% and 4%". */
  valueTo?: number;
  /** ISO 4217 for money ("JPY"), else a singular name ("percent", "year"); null for a plain count. */
  unit: string | null;
  /** What is counted, without articles, e.g. "fishing boats"; null when not said beside it. */
  counts: string | null;
  /** What stands before the number, as printed, e.g. "nearly", "record", "more than". */
  qualifier: string | null;
  /** As the sentence states it, e.g. "2024", "2024-03", "2024-Q3", "2019/2023"; never "last year". */
  period: string | null;
  /** The same amount in another unit, in brackets straight after, e.g. "$51.6 billion". */
  conversion?: Conversion;
}

interface Conversion {
  start: number;
  end: number;
  /** The words inside the brackets, without "about", e.g. "$51.6 billion". */
  exact: string;
  value: number;
  unit: string | null;
}

/** A date, year or time of day in running text. */
export interface Time {
  start: number;
  end: number;
  /** As printed, e.g. "December 2023". */
  exact: string;
  /** For the HTML attribute, e.g. "2023-12", "2024", "--02-25", "09:30". */
  datetime: string;
}
