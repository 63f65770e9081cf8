import { datedPieces } from "./dated-pieces.ts";
import type { Time } from "./figure.ts";

/**
 * Finds dates, years and times of day that can be written as an HTML `datetime`, in reading order:
 * "December 2023" is "2023-12", "Feb. 25" is "--02-25". A year in a name ("World Fair 2025"), a
 * decade and a span ("2023-24") are left out.
 */
export function findTimes(text: string): Time[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const { pieces, calendar } = datedPieces(text);
  return calendar.flatMap(({ first, next, datetime }) => {
    const start = pieces[first]?.start;
    const end = pieces[next - 1]?.end;
    if (datetime === null || start === undefined || end === undefined) return [];
    return [{ start, end, exact: text.slice(start, end), datetime }];
  });
}
