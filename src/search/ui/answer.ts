import { joinFigures } from "../rank/figure-sentences.ts";
import {
  type Counts,
  countHits,
  type PassageFilter,
  passesArticle,
  passesFilter,
} from "../rank/filter.ts";
import { passagesWithout } from "../rank/left-out-passages.ts";
import { type Hit, rankPassages } from "../rank/rank-passages.ts";
import type { ReadPassage } from "../rank/read-passages.ts";
import type { ResolvedQuery } from "../rank/resolve.ts";

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

/** What is looked for: a query, beside what the reader asks for in other ways. */
export interface Search {
  query: ResolvedQuery;
  /** The articles with a quotation that begins as the query does, as far as is known. */
  opened: readonly number[];
  /** All are to be passed; which kind is chosen does not count. */
  filters: PassageFilter[];
  /** What no passage is to have. */
  without: ResolvedQuery[];
  /** The articles that may pass the filters; `undefined` for any. */
  within: readonly number[] | undefined;
  byDate: boolean;
  /** Without words, are all passages listed that pass? */
  lists: boolean;
}

/** Ranks passages that pass the filters; without words, lists them. */
export function hitsAmong(read: readonly ReadPassage[], search: Search): Hits {
  const { query, filters, without, byDate } = search;
  const wanted = passagesWithout(read, without).filter(({ article, passage }) =>
    filters.every((filter) => passesArticle(article, filter) && passesFilter(passage, filter)),
  );
  const hitsOf = (of: PassageFilter): Hit[] => {
    const passing = wanted.filter(({ passage }) => passesFilter(passage, of));
    const ranked = query.words.length > 0 ? rankPassages(passing, query) : listed(passing);
    if (byDate) ranked.sort((a, b) => compare(b.article.date, a.article.date));
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
  kind: PassageFilter["kind"],
  cut: boolean,
): Answer {
  const all = found.flatMap((hits) => hits.all);
  const quotations = found.flatMap((hits) => hits.quotations);
  const figures = found.flatMap((hits) => hits.figures);
  const hits = kind === "quotation" ? quotations : kind === "figure" ? figures : all;
  return { hits, query, counts: countHits(all, quotations, figures, cut) };
}

function listed(read: readonly ReadPassage[]): Hit[] {
  return read.map(({ article, passage }) => {
    return { article, passage, score: 0, complete: true, inOrder: true };
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
