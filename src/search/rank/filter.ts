import { nameKeys } from "./names.ts";
import type { Hit } from "./rank-passages.ts";
import type { PassageKind, SearchArticle, SearchPassage } from "./search-passage.ts";

/** Which passages are wanted; an absent key wants all. Names are compared as printed. */
export interface PassageFilter {
  kind?: PassageKind;
  speaker?: string;
  /** Of the article, e.g. `2024`. */
  year?: string;
  author?: string;
  source?: string;
  /** Words of the speaker’s name in any order, as they are typed, e.g. `roe`. */
  speakerWords?: string;
}

/** Does a passage pass? */
export function passesFilter(passage: SearchPassage, filter: PassageFilter): boolean {
  const { kind, speaker, speakerWords } = filter;
  return (
    (kind === undefined || passage.kind === kind) &&
    (speaker === undefined || passage.speaker === speaker) &&
    (speakerWords === undefined || hasWords(passage.speaker, speakerWords))
  );
}

function hasWords(name: string | undefined, words: string): boolean {
  if (name === undefined) return false;
  const own = new Set(nameKeys("speaker", name));
  return nameKeys("speaker", words).every((key) => own.has(key));
}

/** Does an article pass? */
export function passesArticle(
  { date, authors = [], source: own }: SearchArticle,
  { year, author, source }: PassageFilter,
): boolean {
  return (
    (year === undefined || date.startsWith(`${year}-`)) &&
    (author === undefined || authors.includes(author)) &&
    (source === undefined || own === source)
  );
}

/** How many hits each value of a filter would leave. */
export interface Counts {
  all: number;
  quotation: number;
  figure: number;
  /** By value, e.g. of speakers `Ada Roe` → 7. */
  speakers: Map<string, number>;
  years: Map<string, number>;
  authors: Map<string, number>;
  sources: Map<string, number>;
  /** Are there more articles than were looked through? Then there may be more hits of each. */
  cut: boolean;
}

/** Counts hits for the filters: of everything, and of quotations and figures by themselves. */
export function countHits(all: Hit[], quotations: Hit[], figures: Hit[], cut: boolean): Counts {
  const articles = all.map(({ article }) => article);
  return {
    all: all.length,
    quotation: quotations.length,
    figure: figures.length,
    speakers: counted(
      quotations.map(({ passage }) => (passage.unnamed ? undefined : passage.speaker)),
    ),
    years: counted(articles.map(({ date }) => date.slice(0, 4))),
    authors: counted(articles.flatMap(({ authors = [] }) => authors)),
    sources: counted(articles.map(({ source }) => source)),
    cut,
  };
}

function counted(values: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
