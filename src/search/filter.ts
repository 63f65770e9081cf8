import type { PassageKind, SearchArticle, SearchPassage } from "./passage.ts";

/** Which passages are wanted; an absent key wants all. */
export interface PassageFilter {
  kind?: PassageKind;
  speaker?: string;
}

/** Does a passage pass? The speaker is compared as printed. */
export function passesFilter(passage: SearchPassage, filter: PassageFilter): boolean {
  return (
    (filter.kind === undefined || passage.kind === filter.kind) &&
    (filter.speaker === undefined || passage.speaker === filter.speaker)
  );
}

/** All passages that pass, in reading order, for a filter without a query. */
export function listPassages(
  articles: readonly SearchArticle[],
  filter: PassageFilter,
): { article: SearchArticle; passage: SearchPassage }[] {
  return articles.flatMap((article) =>
    article.passages
      .filter((passage) => passesFilter(passage, filter))
      .map((passage) => ({ article, passage })),
  );
}

/**
 * How many passages each value of each filter would leave, e.g. `{ kind: { quotation: 7 },
 * speaker: { "Kenji Kanasugi": 7 } }` as maps.
 */
export function countPassages(passages: readonly SearchPassage[]): {
  kind: Map<PassageKind, number>;
  speaker: Map<string, number>;
} {
  const kind = new Map<PassageKind, number>();
  const speaker = new Map<string, number>();
  for (const passage of passages) {
    kind.set(passage.kind, (kind.get(passage.kind) ?? 0) + 1);
    if (passage.speaker !== undefined) {
      speaker.set(passage.speaker, (speaker.get(passage.speaker) ?? 0) + 1);
    }
  }
  return { kind, speaker };
}
