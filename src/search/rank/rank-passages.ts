import { opensQuestion } from "../words/stop-words.ts";
import { leastWords } from "./left-out.ts";
import { type Match, matchesIn } from "./matching.ts";
import type { ReadPassage } from "./read-passages.ts";
import type { ResolvedQuery } from "./resolve.ts";
import { type Grade, scoreOf } from "./score.ts";
import type { SearchArticle, SearchPassage } from "./search-passage.ts";
import { spannedPassages } from "./spanned-passages.ts";

/** A passage found. */
export interface Hit extends Grade {
  article: SearchArticle;
  passage: SearchPassage;
  /** Of figures, the places in the paragraph of all that this result is for; see `joinFigures`. */
  places?: [from: number, to: number][];
}

/** The score of the first passage of a copied stretch: more than one that has but some of it can have. */
const SPANNED = 1000;
/** A word of grammar weighs this much of the lightest other word. */
const COMMON = 0.2;

/**
 * The passages that answer a query, best first; of a paragraph and what is quoted or counted in it
 * only the better. A stretch that was copied across the end of a paragraph finds the passages it goes across. Empty when a word is nowhere that cannot be left out, and for a query without words.
 * Numbers and quoted stretches must stand in the passage itself.
 */
export function rankPassages(read: readonly ReadPassage[], query: ResolvedQuery): Hit[] {
  const least = leastWords(query);
  if (least === undefined || query.words.length === 0) return [];
  const found = read.map((passage) => matchesIn(passage.words, query));
  const weights = weigh(read, found, query);
  const graded = read.map((one, at) => scoreOf(one, found[at] ?? [], query, weights, least));
  if (!graded.some((grade) => grade?.inOrder)) {
    spannedPassages(read, found, query, weights).forEach((at, place) => {
      graded[at] = { score: SPANNED - place, complete: true, inOrder: true };
    });
  }
  const hits: (Hit & { at: number; family: SearchPassage })[] = [];
  read.forEach((one, at) => {
    const grade = graded[at];
    if (grade === undefined) return;
    const { article, passage, family } = one;
    hits.push({ article, passage, family, at, ...grade });
  });
  hits.sort((a, b) => b.score - a.score || a.at - b.at);
  const shown = new Map<SearchPassage, boolean>();
  return hits
    .filter(({ passage, family }) => {
      const whole = passage === family;
      const before = shown.get(family);
      if (before === undefined) shown.set(family, whole);
      return before === undefined || (before === false && !whole);
    })
    .map(({ at: _at, family: _family, ...hit }) => hit);
}

/** Rare words weigh more; counted over paragraphs, since quotations only repeat them. */
function weigh(
  read: readonly ReadPassage[],
  found: readonly Match[][],
  query: ResolvedQuery,
): number[] {
  const counts = query.words.map(() => 0);
  let paragraphs = 1;
  read.forEach(({ passage }, at) => {
    if (passage.kind !== "paragraph") return;
    paragraphs += 1;
    for (const term of new Set(found[at]?.map((match) => match.term))) {
      counts[term] = (counts[term] ?? 0) + 1;
    }
  });
  const onlyCommon = query.words.every((term) => term.common);
  return query.words.map((term, at) => {
    const rare = Math.log(1 + paragraphs / ((counts[at] ?? 0) + 0.5));
    if (term.matches.size === 0) return 0;
    if (!term.common || onlyCommon) return rare;
    return query.question && opensQuestion(term.folded) ? 0 : COMMON * Math.min(rare, 1);
  });
}
