import type { Part } from "./archive.ts";

/**
 * The parts of an archive that may have an answer, newest first, in groups that are asked together.
 *
 * @param known the articles that may answer; `undefined` for any
 * @param least so many of them a group has, but for the last
 */
export function partGroups(
  parts: readonly Part[],
  known: readonly number[] | undefined,
  least: number,
): Part[][] {
  if (known === undefined) return [[...parts]];
  const groups: Part[][] = [];
  let count = 0;
  for (const part of parts) {
    const own = known.filter((article) => isIn(part, article)).length;
    if (own === 0) continue;
    if (count === 0) groups.push([]);
    groups.at(-1)?.push(part);
    count = count + own < least ? count + own : 0;
  }
  return groups;
}

function isIn({ first, articles }: Part, article: number): boolean {
  return first <= article && article < first + articles;
}
