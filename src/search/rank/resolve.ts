import { isGeneralWord } from "../words/stop-words.ts";
import { stem } from "../words/word-forms.ts";
import type { Query, QueryWord } from "./query.ts";
import type { Vocabulary } from "./site-file.ts";
import { EXACT, type Matches, VocabularyIndex } from "./vocabulary-index.ts";

/** A word of the query together with what it stands for in the vocabulary. */
export interface Term extends QueryWord {
  /** Keys that a passage can answer it with → how well each does, above 0 and at most 1. */
  matches: Matches;
  /** Spellings of the best matches in the vocabulary, e.g. `["jan"]` for `January`. */
  spellings: string[];
  /** The more articles have it, the higher: the logarithm to the base 2 of their number. */
  commonness: number;
  /** The articles that have it; `undefined` when that is not known, or tells nothing. */
  articles: readonly number[] | undefined;
  /** The articles that have it as typed, in no other form; `undefined` in the same way. */
  asTyped: readonly number[] | undefined;
  /** Is it nowhere in the vocabulary, and no word that a query may have besides? */
  missing: boolean;
}

/** A query looked up in a vocabulary. */
export interface ResolvedQuery extends Query {
  words: Term[];
  /** Words as typed that are nowhere, e.g. `["bitcoin"]`; see `left-out.ts`. */
  missing: string[];
  /** Related words that stand for some that are nowhere, e.g. `["doctor"]`; see `related.ts`. */
  also: string[];
}

/** What the next words of a query are, with their matches: one or two as typed, joined or split. */
interface Reading {
  /** How many words of the query it takes. */
  taken: number;
  words: { word: QueryWord; matches: Matches }[];
}

/**
 * Looks the words of a query up.
 *
 * @param splits whether a word that is nowhere may be two that were typed as one
 */
export type Lookup = (query: Query, splits?: boolean) => ResolvedQuery;

/** Looks the vocabulary up; made once per vocabulary, since reading it takes some milliseconds. */
export function vocabularyLookup(vocabulary: Vocabulary): Lookup {
  const index = new VocabularyIndex(vocabulary);
  return (query, splits) => resolve(query, index, splits);
}

/**
 * Looks a query up in a vocabulary; in one that is not all there, again when what it then wants is
 * added.
 */
export function resolve(query: Query, index: VocabularyIndex, splits = true): ResolvedQuery {
  const terms: Term[] = [];
  /** For each word of the query, and for its end, the term that begins there. */
  const starts: number[] = [];
  const split: [number, number][] = [];
  while (starts.length < query.words.length) {
    const { taken, words } = readingAt(query, starts.length, index, splits);
    for (let word = 0; word < taken; word += 1) starts.push(terms.length);
    if (words.length > 1) split.push([terms.length, terms.length + words.length]);
    for (const { word, matches } of words) {
      const isGeneral = word.common || (query.question && isGeneralWord(word.folded));
      const spellings = index.spellingsOfBest(matches);
      terms.push({
        ...word,
        position: terms.length,
        matches,
        spellings,
        commonness: index.commonness(spellings),
        articles: matches.size === 0 ? undefined : index.articlesOf(matches),
        asTyped: index.articlesOfWord(word.folded),
        missing: matches.size === 0 && !isGeneral,
      });
    }
  }
  starts.push(terms.length);
  const quoted = query.phrases.map(([from, to]): [number, number] => [
    starts[from] ?? 0,
    starts[to] ?? 0,
  ]);
  const missing = terms.flatMap((term) => (term.missing ? term.printed : []));
  const phrases = [...quoted, ...split];
  return { ...query, words: terms, phrases, missing: [...new Set(missing)], also: [] };
}

function readingAt(query: Query, at: number, index: VocabularyIndex, splits: boolean): Reading {
  const word = query.words[at] as QueryWord;
  const next = query.words[at + 1];
  const matches = index.matchesOf(word, query.half && next === undefined);
  if (word.number || index.wanted.length > 0) return { taken: 1, words: [{ word, matches }] };
  const isSure = matches.get(word.keys[0] ?? "") === EXACT;
  if (next !== undefined && !(isSure && index.has(next.keys[0] ?? ""))) {
    const folded = word.folded + next.folded;
    if (index.has(stem(folded))) {
      const joined = { ...next, start: word.start, folded, printed: folded, common: false };
      return { taken: 2, words: [exactly(joined)] };
    }
  }
  const halves = splits && matches.size === 0 ? index.halvesOf(word.folded) : undefined;
  if (halves === undefined) return { taken: 1, words: [{ word, matches }] };
  return {
    taken: 1,
    words: halves.map((half) => exactly({ ...word, folded: half, printed: half })),
  };
}

/** A word that is in the vocabulary under its own key. */
function exactly(word: QueryWord): Reading["words"][number] {
  const key = stem(word.folded);
  return { word: { ...word, keys: [key] }, matches: new Map([[key, EXACT]]) };
}
