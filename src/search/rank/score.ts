import type { Word } from "../words/word.ts";
import {
  closest,
  hasPhrases,
  heaviestRun,
  type Match,
  mostTogether,
  strengthOf,
} from "./matching.ts";
import { preference, WHOLE_RUN } from "./preference.ts";
import type { ReadPassage } from "./read-passages.ts";
import type { ResolvedQuery, Term } from "./resolve.ts";

/** What a word of the query counts by where it is found; in the text itself as `strengthOf` says. */
const FOUND_IN = {
  /** The speaker’s name. */
  speaker: 0.95,
  /** Other names for what the text has, which are not shown. */
  hints: 0.4,
  /** Heading, role or title. */
  around: 0.4,
} as const;

/** What makes a score, each times a number from 0 to 1. */
const POINTS = {
  /** The share of the query’s weight that is answered. */
  coverage: 100,
  /** Every word is answered that must be. */
  complete: 30,
  /** The share of the weight that stands in the order of the query. */
  run: 20,
  /** How close together the words stand. */
  closeness: 8,
  /** A number in the text, for a question such as `how many …`. */
  number: 8,
} as const;

/** A passage must answer this share of a query's weight. */
const LEAST_COVERAGE = 0.34;
/** Words that belong together are found in a stretch of so many words: a long sentence. */
const TOGETHER = 30;
/** From this strength on a word is the one that was asked for, not another of its root. */
const OWN_FORM = 0.75;
/** Words at most so far from a number are about it. */
const NEAR_WORDS = 8;
/** How a passage answers one word of the query. */
interface TermAnswer {
  term: Term;
  weight: number;
  /** How well the text answers it, and how well the best of all places does; 0 for not at all. */
  inText: number;
  strength: number;
  /** Whether the speaker’s name, or a hint, answers it better than the text. */
  isSpoken: boolean;
  isHinted: boolean;
}

/** How well a passage answers a query. */
export interface Grade {
  /** Higher is better; comparable only within one ranking. */
  score: number;
  /** Does it have every word that is anywhere and no word of grammar? */
  complete: boolean;
  /** Does nearly all of the query stand there in a row? */
  inOrder: boolean;
}

/**
 * How well a passage answers a query, higher is better; `undefined` when it does not.
 *
 * @param matches the words of its text that answer
 * @param weights what each word of the query weighs
 * @param least so many of the words it must have, close together; see `left-out.ts`
 */
export function scoreOf(
  read: ReadPassage,
  matches: readonly Match[],
  query: ResolvedQuery,
  weights: readonly number[],
  least: number,
): Grade | undefined {
  const terms = query.words;
  const answers = answersTo(terms, read, matches, weights);
  if (answers.some(({ term, inText }) => term.number && inText === 0)) return undefined;
  if (query.phrases.length > 0 && !hasPhrases(matches, query)) return undefined;

  const needed = answers.filter(({ term, weight }) => !term.common && !term.number && weight !== 0);
  const complete = needed.every(({ strength }) => strength > 0);
  const spoken = answers.some(({ isSpoken }) => isSpoken);
  // A number without any of the other words near it counts something else.
  const isOfOther = needed.length > 0 && needed.every(({ strength }) => strength === 0);
  if (terms.some((term) => term.number) && (isOfOther || isApart(matches, terms))) return undefined;

  const own = answers.map(({ weight, isSpoken }) => (isSpoken ? 0 : weight));
  const textWeight = sum(own);
  const textAnswered = sum(answers.map(({ inText }, at) => (own[at] ?? 0) * inText));
  const coverage =
    sum(answers.map(({ weight, strength }) => weight * strength)) /
    sum(answers.map(({ weight }) => weight));
  const isAnswered =
    textAnswered !== 0 || (complete && (spoken || answers.some(({ isHinted }) => isHinted)));
  if (!(coverage >= LEAST_COVERAGE) || !isAnswered) return undefined;

  const content = new Set(terms.flatMap((term, at) => (term.common || own[at] === 0 ? [] : [at])));
  const isPlaced = answers.some(
    ({ term, inText, strength }) => inText === 0 && strength > 0 && !term.common,
  );
  const together = () => mostTogether(matches, content, TOGETHER) + Number(isPlaced);
  if (least > 0 && together() < least) return undefined;

  const run = textWeight > 0 ? heaviestRun(matches, terms, own).weight / textWeight : 0;
  const hasNumber = query.asksNumber && read.words.some((word) => word.number);
  const score =
    POINTS.coverage * coverage +
    POINTS.complete * Number(complete) +
    POINTS.run * run +
    POINTS.closeness * closeness(matches, content) +
    POINTS.number * Number(hasNumber) +
    preference(read, matches, query, run, spoken && complete);
  return { score, complete, inOrder: run > WHOLE_RUN };
}

function answersTo(
  terms: readonly Term[],
  read: ReadPassage,
  matches: readonly Match[],
  weights: readonly number[],
): TermAnswer[] {
  const inTexts = terms.map(() => 0);
  for (const { term, strength } of matches) inTexts[term] = Math.max(inTexts[term] ?? 0, strength);
  return terms.map((term, at) => {
    const best = (words: readonly Word[]) =>
      Math.max(0, ...words.map((word) => strengthOf(term, word)));
    const inText = inTexts[at] ?? 0;
    const speaker = FOUND_IN.speaker * best(read.speaker);
    const hint = inText < 1 && !term.common ? FOUND_IN.hints * best(read.hints) : 0;
    return {
      term,
      weight: weights[at] ?? 0,
      inText,
      strength: Math.max(inText, speaker, hint, FOUND_IN.around * best(read.around)),
      isSpoken: speaker > inText,
      isHinted: hint > inText,
    };
  });
}

/** How densely the closest matches of all words stand: 1 for one directly after the other. */
function closeness(matches: readonly Match[], content: ReadonlySet<number>): number {
  const near = closest(matches, content);
  const [first, last] = [near[0], near.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const length = last.word.position - first.word.position + 1;
  return new Set(near.map(({ term }) => term)).size / length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/**
 * Does the text have the query's other words in looser forms only, as `officer` for `offices`, and
 * none near a number of the query?
 */
function isApart(matches: readonly Match[], terms: readonly Term[]): boolean {
  const others = matches.filter(({ term }) => !terms[term]?.number && !terms[term]?.common);
  if (others.length === 0 || others.some(({ strength }) => strength >= OWN_FORM)) return false;
  const counting = matches.filter(({ term }) => !terms[term]?.common);
  return !counting.some((match, at) => {
    const before = counting[at - 1];
    return (
      before !== undefined &&
      terms[before.term]?.number !== terms[match.term]?.number &&
      match.word.position - before.word.position <= NEAR_WORDS
    );
  });
}
