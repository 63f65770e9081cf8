import type { Word } from "../words/word.ts";
import { hasPhrases, heaviestRun, type Match } from "./matching.ts";
import { WHOLE_RUN } from "./preference.ts";
import type { ReadPassage } from "./read-passages.ts";
import type { ResolvedQuery } from "./resolve.ts";

/** So many words in a row are a stretch of somebody’s text, and not by chance in two paragraphs. */
const LEAST_WORDS = 6;

/**
 * The passages that a query goes across when its words were copied from more than one, e.g. from the end of a paragraph
 * and the beginning of the next. Each by its place in `read`, in reading order; empty when there are none.
 *
 * @param read the passages of any number of articles, those of an article together and in reading order
 * @param found the words of each that answer
 * @param weights what each word of the query weighs
 */
export function spannedPassages(
  read: readonly ReadPassage[],
  found: readonly Match[][],
  query: ResolvedQuery,
  weights: readonly number[],
): number[] {
  if (query.words.length < LEAST_WORDS) return [];
  const needed = WHOLE_RUN * weights.reduce((sum, weight) => sum + weight, 0);
  return [...textsIn(read)].flatMap((text) => {
    const matches = inOneText(text, read, found);
    const run = heaviestRun(matches, query.words, weights);
    const matched = new Set(run.matches.map(({ term }) => term));
    const isWhole =
      run.weight >= needed &&
      query.words.every((term, at) => !term.number || matched.has(at)) &&
      hasPhrases(matches, query);
    return isWhole ? [...new Set(run.matches.map(({ at }) => at))] : [];
  });
}

/** A match in a text of several passages. */
interface PlacedMatch extends Match {
  /** Which of `read` it is in. */
  at: number;
}

/** The passages of each article that make up its text: no quotation or figure beside its paragraph. */
function* textsIn(read: readonly ReadPassage[]): Generator<number[]> {
  const present = new Set(read.map(({ passage }) => passage));
  let text: number[] = [];
  for (const [at, { article, passage, family }] of read.entries()) {
    if (article !== read[at - 1]?.article && text.length > 0) {
      yield text;
      text = [];
    }
    if (passage === family || !present.has(family)) text.push(at);
  }
  if (text.length > 0) yield text;
}

function inOneText(
  text: readonly number[],
  read: readonly ReadPassage[],
  found: readonly Match[][],
): PlacedMatch[] {
  let before = 0;
  return text.flatMap((at) => {
    const start = before;
    before += lengthOf(read[at]?.words ?? []);
    return (found[at] ?? []).map((match) => {
      const word = { ...match.word, position: match.word.position + start };
      return { ...match, word, at };
    });
  });
}

function lengthOf(words: readonly Word[]): number {
  return (words.at(-1)?.position ?? -1) + 1;
}
