import type { Hit } from "./rank-passages.ts";
import type { PassageKind, SearchPassage } from "./search-passage.ts";

/** Which passages are wanted; an absent key wants all. */
export interface PassageFilter {
  kind?: PassageKind;
  speaker?: string;
}

/** Does a passage pass? The speaker is compared as printed. */
export function passesFilter(passage: SearchPassage, { kind, speaker }: PassageFilter): boolean {
  return (
    (kind === undefined || passage.kind === kind) &&
    (speaker === undefined || passage.speaker === speaker)
  );
}

/** How many hits each value of a filter would leave. */
export interface Counts {
  all: number;
  quotation: number;
  figure: number;
  /** Speakers by name, e.g. `Ada Roe` → 7. */
  speakers: Map<string, number>;
  /** Are there more articles than were looked through? Then there may be more hits of each. */
  cut: boolean;
}

/** Counts hits for the filters: of everything, and of quotations and figures by themselves. */
export function countHits(all: Hit[], quotations: Hit[], figures: Hit[], cut: boolean): Counts {
  const speakers = new Map<string, number>();
  for (const { passage } of quotations) {
    if (passage.speaker === undefined) continue;
    speakers.set(passage.speaker, (speakers.get(passage.speaker) ?? 0) + 1);
  }
  return { all: all.length, quotation: quotations.length, figure: figures.length, speakers, cut };
}
