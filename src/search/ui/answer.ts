import { joinFigures } from "../rank/figure-sentences.ts";
import {
  type Counts,
  countHits,
  type PassageFilter,
  passesArticle,
  passesFilter,
} from "../rank/filter.ts";
import { type Hit, rankPassages } from "../rank/rank-passages.ts";
import type { ReadPassage } from "../rank/read-passages.ts";
import type { ResolvedQuery } from "../rank/resolve.ts";

/** What a reader asks for; without words, a filter lists all that passes it. */
export interface Request extends PassageFilter {
  typed: string;
  /** By date, newest first; else the best first. */
  sort?: "date";
}

/** What a request came to. */
export interface Answer {
  /** Best first; those for the rest of the query when some of its words are missing. */
  hits: Hit[];
  query: ResolvedQuery;
  /** What the filters would leave; the kind that is chosen does not count. */
  counts: Counts;
  /** Looks through further articles and adds their hits; absent when there are none. */
  more?: () => Promise<Answer>;
}

/** The hits among some passages: of every kind, of quotations and of figures. */
export interface Hits {
  all: Hit[];
  quotations: Hit[];
  figures: Hit[];
}

/** Ranks passages that pass the filter, but for its kind; without words, lists them. */
export function hitsAmong(read: ReadPassage[], query: ResolvedQuery, request: Request): Hits {
  const { kind: _, ...filter } = request;
  const wanted = read.filter(
    ({ article, passage }) => passesArticle(article, filter) && passesFilter(passage, filter),
  );
  const hitsOf = (of: PassageFilter): Hit[] => {
    const passing = wanted.filter(({ passage }) => passesFilter(passage, of));
    const ranked = query.words.length > 0 ? rankPassages(passing, query) : listed(passing);
    if (request.sort === "date") ranked.sort((a, b) => compare(b.article.date, a.article.date));
    return joinFigures(ranked);
  };
  return {
    all: hitsOf({}),
    quotations: hitsOf({ kind: "quotation" }),
    figures: hitsOf({ kind: "figure" }),
  };
}

/** The answer of hits found one after another. */
export function answerOf(
  found: readonly Hits[],
  query: ResolvedQuery,
  { kind }: Request,
  cut: boolean,
): Answer {
  const all = found.flatMap((hits) => hits.all);
  const quotations = found.flatMap((hits) => hits.quotations);
  const figures = found.flatMap((hits) => hits.figures);
  const hits = kind === "quotation" ? quotations : kind === "figure" ? figures : all;
  return { hits, query, counts: countHits(all, quotations, figures, cut) };
}

function listed(read: readonly ReadPassage[]): Hit[] {
  return read.map(({ article, passage }) => ({ article, passage, score: 0, complete: true }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
