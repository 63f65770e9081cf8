import type { Word } from "../words/word.ts";
import {
  closest,
  hasPhrases,
  heaviestRun,
  type Match,
  mostTogether,
  strengthOf,
} from "./matching.ts";
import type { ReadPassage } from "./read-passages.ts";
import type { ResolvedQuery, Term } from "./resolve.ts";

/** A word found beside the text, in heading, role, hints or title, counts this much. */
const AROUND = 0.4;
/** A word that is the speaker's name counts this much. */
const SPEAKER = 0.95;
/** A passage must answer this share of a query's weight. */
const LEAST_COVERAGE = 0.34;
/** Words that stand together stand in a stretch of so many words: a long sentence. */
const TOGETHER = 30;
/** What a number in the text is worth to a question such as `how many …`. */
const NUMBER_ASKED = 8;
/** From this strength on a word is the one that was asked for, and no other of its root. */
const CLEAR = 0.75;
/** Words at most so far from a number are about it. */
const NEAR = 8;

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
): { score: number; complete: boolean } | undefined {
  const terms = query.words;
  const inText = terms.map(() => 0);
  for (const { term, strength } of matches) inText[term] = Math.max(inText[term] ?? 0, strength);
  if (terms.some((term, at) => term.number && inText[at] === 0)) return undefined;
  if (query.phrases.length > 0 && !hasPhrases(matches, query)) return undefined;

  const best = (words: readonly Word[], at: number) => {
    const term = terms[at];
    return term === undefined ? 0 : Math.max(0, ...words.map((word) => strengthOf(term, word)));
  };
  let answered = 0;
  let whole = 0;
  let complete = true;
  let named = false;
  let spoken = false;
  let placed = false;
  let hinted = false;
  const own = [...weights];
  terms.forEach((term, at) => {
    const weight = weights[at] ?? 0;
    const text = inText[at] ?? 0;
    const bySpeaker = SPEAKER * best(read.speaker, at);
    const hint = text < 1 && !term.common ? AROUND * best(read.hints, at) : 0;
    const strength = Math.max(text, bySpeaker, hint, AROUND * best(read.around, at));
    if (hint > text) hinted = true;
    if (text === 0 && strength > 0 && !term.common) placed = true;
    if (bySpeaker > text) {
      spoken = true;
      own[at] = 0;
    }
    answered += weight * strength;
    whole += weight;
    if (term.common || term.number || weight === 0) return;
    if (strength === 0) complete = false;
    else named = true;
  });
  // A number that stands beside none of the other words counts something else.
  if (terms.some((term) => term.number)) {
    if ((!complete && !named) || isApart(matches, terms)) return undefined;
  }
  const textWeight = own.reduce((sum, weight) => sum + weight, 0);
  const textAnswered = own.reduce((sum, weight, at) => sum + weight * (inText[at] ?? 0), 0);
  const coverage = answered / whole;
  if (!(coverage >= LEAST_COVERAGE) || (textAnswered === 0 && !(complete && (spoken || hinted)))) {
    return undefined;
  }
  const content = new Set(terms.flatMap((term, at) => (term.common || own[at] === 0 ? [] : [at])));
  if (least > 0 && mostTogether(matches, content, TOGETHER) + (placed ? 1 : 0) < least) {
    return undefined;
  }
  const run = textWeight > 0 ? heaviestRun(matches, terms, own).weight / textWeight : 0;
  const near = closest(matches, content);
  const first = near[0]?.word.position ?? 0;
  const span = (near.at(-1)?.word.position ?? first) - first + 1;
  const closeness = near.length === 0 ? 0 : new Set(near.map((match) => match.term)).size / span;
  const score =
    100 * coverage +
    (complete ? 30 : 0) +
    20 * run +
    8 * closeness +
    (query.asksNumber && read.words.some((word) => word.number) ? NUMBER_ASKED : 0) +
    preference(read, matches, query, { run, spoken, complete });
  return { score, complete };
}

/**
 * Does the text have the query's other words in looser forms only, as `officer` for `offices`, and
 * none near a number of the query?
 */
function isApart(matches: readonly Match[], terms: readonly Term[]): boolean {
  const others = matches.filter(({ term }) => !terms[term]?.number && !terms[term]?.common);
  if (others.length === 0 || others.some(({ strength }) => strength >= CLEAR)) return false;
  const counting = matches.filter(({ term }) => !terms[term]?.common);
  return !counting.some((match, at) => {
    const before = counting[at - 1];
    return (
      before !== undefined &&
      terms[before.term]?.number !== terms[match.term]?.number &&
      match.word.position - before.word.position <= NEAR
    );
  });
}

/** Among passages that answer alike: which kind is meant. */
function preference(
  { passage, words }: ReadPassage,
  matches: readonly Match[],
  query: ResolvedQuery,
  { run, spoken, complete }: { run: number; spoken: boolean; complete: boolean },
): number {
  const length = (words.at(-1)?.position ?? 0) + 1;
  const filled = new Set(matches.map((match) => match.word.position)).size / length;
  const asked = query.words.length;
  switch (passage.kind) {
    case "section":
      return run > 0.9 ? 6 * filled : -6;
    case "quotation":
      if (spoken && complete) return 9;
      if (query.asksSpeaker && passage.speaker !== undefined) return 20;
      return run > 0.9 && asked > 1 ? 2 + filled : query.phrases.length > 0 ? 2 : 0;
    case "figure":
      return run > 0.9 && query.words.some((word) => word.number) ? 4 * filled : -4;
    case "paragraph":
      return 1;
  }
}
