import { dayOf, hasTime, startOf } from "../dates.ts";

/** A correction as the editor declared it. */
interface Correction {
  /** E.g. `2025-03-20`, or with a time, `2025-03-20T09:00:00+08:00`. */
  date: string;
  text: string;
}

/**
 * What was declared of each version. A correction with a time belongs to the first version that was recorded after it;
 * one with a day alone to the only version of that day, or to none, for of several it is not known.
 *
 * @param recorded when each version was, the oldest first, e.g. `["2025-03-19T07:00:00+08:00"]`
 * @returns the corrections of each version
 */
export function declaredCorrections(
  recorded: readonly string[],
  corrections: readonly Correction[],
): Correction[][] {
  const own = recorded.map((): Correction[] => []);
  for (const correction of corrections) {
    const { date } = correction;
    const fitting = [...recorded.keys()].filter((at) => {
      const time = recorded[at] ?? "";
      return hasTime(date) ? startOf(time) >= startOf(date) : dayOf(time) === date;
    });
    const [first] = fitting;
    const isKnown = hasTime(date) || fitting.length === 1;
    if (first !== undefined && isKnown) own[first]?.push(correction);
  }
  return own;
}
