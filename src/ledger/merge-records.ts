import type { Published } from "./published.ts";
import type { ArticleRecord } from "./record.ts";

/** A file with the marks of a merge that git could not do, as it is on either side of them. */
export interface Sides {
  /** The line of the first mark, from 1. */
  line: number;
  ours: string;
  theirs: string;
}

/**
 * The two sides of a file in conflict, whether git shows what was before (`|||||||`) or not.
 *
 * @returns `undefined` for a file without a conflict
 */
export function sidesOf(text: string): Sides | undefined {
  const lines = text.split(/\r?\n/);
  const line = lines.findIndex((one) => /^<{7}( |$)/.test(one)) + 1;
  if (line === 0) return undefined;
  const sides = { line, ours: "", theirs: "" };
  let part: "both" | "ours" | "before" | "theirs" = "both";
  for (const one of lines) {
    if (/^<{7}( |$)/.test(one)) part = "ours";
    else if (part === "ours" && /^\|{7}( |$)/.test(one)) part = "before";
    else if (part !== "both" && /^={7}$/.test(one)) part = "theirs";
    else if (part === "theirs" && /^>{7}( |$)/.test(one)) part = "both";
    else {
      if (part === "both" || part === "ours") sides.ours += `${one}\n`;
      if (part === "both" || part === "theirs") sides.theirs += `${one}\n`;
    }
  }
  return sides;
}

/**
 * The record of an article that two branches published: every id of both.
 *
 * Of the updates and corrections the fewer count, so that the merged text is one that changed since,
 * and says so.
 */
export function mergeRecords(ours: ArticleRecord, theirs: ArticleRecord): ArticleRecord {
  const passages = [...ours.passages];
  const places = new Map(passages.map(({ id }, i) => [id, i]));
  const known = new Set([...passages, ...ours.former].map(({ id }) => id));
  // What only they have is put behind what it stands behind with them.
  const behind = new Map<number, Published[]>();
  let place = -1;
  for (const one of theirs.passages) {
    place = places.get(one.id) ?? place;
    if (known.has(one.id)) continue;
    known.add(one.id);
    behind.set(place, [...(behind.get(place) ?? []), one]);
  }
  const added = theirs.former.filter(({ id }) => !known.has(id));
  return {
    ...ours,
    updated: [ours.updated, theirs.updated].includes(null)
      ? null
      : ([ours.updated, theirs.updated].sort()[0] ?? null),
    corrections: Math.min(ours.corrections, theirs.corrections),
    formerly: [...new Set([...ours.formerly, ...theirs.formerly])],
    passages: [
      ...(behind.get(-1) ?? []),
      ...passages.flatMap((one, i) => [one, ...(behind.get(i) ?? [])]),
    ],
    former: [...ours.former, ...added],
  };
}
