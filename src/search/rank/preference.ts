import type { Match } from "./matching.ts";
import type { ReadPassage } from "./read-passages.ts";
import type { ResolvedQuery } from "./resolve.ts";

/** From this share of its weight on, a passage has the query in its own order. */
export const WHOLE_RUN = 0.9;

/** Among passages that answer alike, which kind is meant: points for or against each. */
export function preference(
  { passage, words }: ReadPassage,
  matches: readonly Match[],
  query: ResolvedQuery,
  run: number,
  /** Whether all is answered, and some of it by the speaker’s name. */
  isBySpeaker: boolean,
): number {
  const length = (words.at(-1)?.position ?? 0) + 1;
  const filled = new Set(matches.map((match) => match.word.position)).size / length;
  const isWholeRun = run > WHOLE_RUN;
  switch (passage.kind) {
    case "section":
      return isWholeRun ? 6 * filled : -6;
    case "quotation":
      if (isBySpeaker) return 9;
      if (query.asksSpeaker && passage.speaker !== undefined) return 20;
      if (isWholeRun && query.words.length > 1) return 2 + filled;
      return query.phrases.length > 0 ? 2 : 0;
    case "figure":
      return isWholeRun && query.words.some((word) => word.number) ? 4 * filled : -4;
    case "paragraph":
      return 1;
  }
}
