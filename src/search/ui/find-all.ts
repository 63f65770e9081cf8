import type { PassageFilter } from "../rank/filter.ts";
import type { Hit } from "../rank/rank-passages.ts";
import type { ResolvedQuery } from "../rank/resolve.ts";
import type { SearchPassage } from "../rank/search-passage.ts";
import { type Answer, answerOf, type Hits, type Search } from "./answer.ts";
import { Finding } from "./finding.ts";
import type { Articles } from "./steps.ts";

/**
 * Answers a query, or several of which a passage answers any.
 *
 * @param shown the query as the reader sees it
 * @param kind the kind of passage that is wanted; all are counted
 */
export async function findAll(
  archive: Articles,
  searches: readonly Search[],
  shown: ResolvedQuery,
  kind: PassageFilter["kind"],
): Promise<Answer> {
  const findings = searches.map((search) => new Finding(archive, search));
  const byDate = searches[0]?.byDate ?? false;
  const seen = new Set<SearchPassage>();
  const found: Hits[] = [];
  const next = async (): Promise<Answer> => {
    found.push(joined(await Promise.all(findings.map((one) => one.next())), byDate, seen));
    const isMore = findings.some((one) => one.isMore);
    const answer = answerOf(found, shown, kind, isMore);
    return isMore ? { ...answer, more: next } : answer;
  };
  return next();
}

/** The hits of all, best or newest first, each once. */
function joined(all: readonly Hits[], byDate: boolean, seen: Set<SearchPassage>): Hits {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const join = (lists: readonly Hit[][]): Hit[] => {
    const own = new Set<SearchPassage>();
    const hits = lists.flat().filter(({ passage }) => {
      const isFresh = !own.has(passage) && !seen.has(passage);
      own.add(passage);
      return isFresh;
    });
    return hits.sort((a, b) =>
      byDate ? compare(b.article.date, a.article.date) : b.score - a.score,
    );
  };
  const hits = {
    all: join(all.map((one) => one.all)),
    quotations: join(all.map((one) => one.quotations)),
    figures: join(all.map((one) => one.figures)),
  };
  for (const { passage } of [...hits.all, ...hits.quotations, ...hits.figures]) seen.add(passage);
  return hits;
}

/** Several queries as one, to show and to mark words by. */
export function joinQueries(queries: readonly ResolvedQuery[], typed: string): ResolvedQuery {
  const [first] = queries as [ResolvedQuery];
  const isMissing = queries.every(({ missing }) => missing.length > 0);
  return {
    ...first,
    text: typed.trim(),
    words: queries.flatMap(({ words }) => words),
    phrases: queries.length === 1 ? first.phrases : [],
    missing: isMissing ? [...new Set(queries.flatMap(({ missing }) => missing))] : [],
    also: [...new Set(queries.flatMap(({ also }) => also))],
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
