import type { Word } from "../words/word.ts";
import type { ResolvedQuery, Term } from "./resolve.ts";

/** A word of a text that answers a word of the query. */
export interface Match {
  /** Index into the words of the query. */
  term: number;
  word: Word;
  /** How well, above 0 and at most 1. */
  strength: number;
}

/** An inflected form does a little less well than the very word. */
const INFLECTED = 0.97;

/** How well a word of a text answers a word of the query; 0 when it does not. */
export function strengthOf(term: Term, word: Word): number {
  let best = 0;
  for (const key of word.keys) best = Math.max(best, term.matches.get(key) ?? 0);
  for (const key of word.parts) best = Math.max(best, term.matches.get(key) ?? 0);
  return best === 1 && !term.number && word.folded !== term.folded ? INFLECTED : best;
}

/** A query that repeats a word and a text that does so too would have their product of matches. */
const MOST_MATCHES = 10_000;

/** The words of a text that answer the query, in reading order; of very many the first. */
export function matchesIn(words: readonly Word[], query: ResolvedQuery): Match[] {
  const terms = query.words;
  const byKey = new Map<string, number[]>();
  terms.forEach((term, at) => {
    for (const key of term.matches.keys()) byKey.set(key, [...(byKey.get(key) ?? []), at]);
  });
  const found: Match[] = [];
  for (const word of words) {
    if (found.length >= MOST_MATCHES) break;
    const answered = new Set<number>();
    for (const key of word.keys) for (const at of byKey.get(key) ?? []) answered.add(at);
    for (const key of word.parts) for (const at of byKey.get(key) ?? []) answered.add(at);
    for (const term of answered) {
      const asked = terms[term];
      if (asked !== undefined) found.push({ term, word, strength: strengthOf(asked, word) });
    }
  }
  return found;
}

/** A stretch of a text in which words of the query stand in the order and distance of the query. */
export interface WordRun<M extends Match = Match> {
  matches: M[];
  weight: number;
}

/**
 * The heaviest run, e.g. for `slow is smooth` the three words in a row. Words of the query in
 * front of a missing one do not join those behind it.
 */
export function heaviestRun<M extends Match>(
  matches: readonly M[],
  terms: readonly Term[],
  weights: readonly number[],
): WordRun<M> {
  let best: Ending<M> | undefined;
  // The run that ends at a match, by term and place.
  const ending = new Map<string, Ending<M>>();
  for (const match of matches) {
    const step = (terms[match.term]?.position ?? 0) - (terms[match.term - 1]?.position ?? 0);
    const place = match.word.position;
    const before = `${match.term - 1} `;
    // A magnitude or unit has the place of its number, and yet follows it.
    const previous =
      ending.get(before + (place - step)) ??
      (match.word.bound ? ending.get(before + place) : undefined);
    const run: Ending<M> = {
      match,
      previous,
      weight: (previous?.weight ?? 0) + (weights[match.term] ?? 0) * match.strength,
    };
    ending.set(`${match.term} ${place}`, run);
    if (run.weight > (best?.weight ?? 0)) best = run;
  }
  const run: M[] = [];
  for (let at = best; at !== undefined; at = at.previous) run.push(at.match);
  return { matches: run.reverse(), weight: best?.weight ?? 0 };
}

/** The last match of a run, with those before it. */
interface Ending<M extends Match> {
  match: M;
  previous: Ending<M> | undefined;
  weight: number;
}

/** Does every quoted stretch of the query stand in the text word for word? */
export function hasPhrases(matches: readonly Match[], query: ResolvedQuery): boolean {
  return query.phrases.every(([from, to]) => {
    const within = matches.filter((match) => match.term >= from && match.term < to);
    const terms = query.words.slice(from, to);
    const counting = within.map((match) => ({ ...match, term: match.term - from, strength: 1 }));
    return (
      heaviestRun(
        counting,
        terms,
        terms.map(() => 1),
      ).weight >= terms.length
    );
  });
}

/**
 * How many of the words of the query listed in `wanted` a stretch of the text has at most.
 *
 * @param length of the stretch, in words
 */
export function mostTogether(
  matches: readonly Match[],
  wanted: ReadonlySet<number>,
  length: number,
): number {
  const kept = matches.filter((match) => wanted.has(match.term));
  const held = new Map<number, number>();
  let most = 0;
  let from = 0;
  for (const { term, word } of kept) {
    held.set(term, (held.get(term) ?? 0) + 1);
    for (let first = kept[from]; first !== undefined; first = kept[from]) {
      if (word.position - first.word.position < length) break;
      letGo(held, first.term);
      from += 1;
    }
    most = Math.max(most, held.size);
  }
  return most;
}

function letGo(held: Map<number, number>, term: number): void {
  const left = (held.get(term) ?? 1) - 1;
  if (left === 0) held.delete(term);
  else held.set(term, left);
}

/** The fewest consecutive matches that hold every matched word of the query listed in `wanted`. */
export function closest(matches: readonly Match[], wanted: ReadonlySet<number>): Match[] {
  const kept = matches.filter((match) => wanted.has(match.term));
  const need = new Set(kept.map((match) => match.term)).size;
  const held = new Map<number, number>();
  let best: [from: number, to: number] = [0, 0];
  let shortest = Number.POSITIVE_INFINITY;
  let from = 0;
  kept.forEach((match, to) => {
    held.set(match.term, (held.get(match.term) ?? 0) + 1);
    for (let first = kept[from]; held.size === need && first !== undefined; first = kept[from]) {
      const length = match.word.position - first.word.position;
      if (length < shortest) {
        shortest = length;
        best = [from, to + 1];
      }
      letGo(held, first.term);
      from += 1;
    }
  });
  return kept.slice(...best);
}
