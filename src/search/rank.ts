import { readWords, type Word } from "../words/words.ts";
import { closest, hasPhrases, heaviestRun, type Match, matchesIn, strengthOf } from "./matching.ts";
import type { SearchArticle, SearchPassage } from "./passage.ts";
import type { ResolvedQuery } from "./resolve.ts";

/** A passage found. */
export interface Hit {
  article: SearchArticle;
  passage: SearchPassage;
  /** Higher is better; comparable only within one ranking. */
  score: number;
}

/** A passage read once, so that every further letter typed is answered at once. */
export interface ReadPassage {
  article: SearchArticle;
  passage: SearchPassage;
  words: Word[];
  speaker: Word[];
  /** What else finds it alone: role and hints; the title finds the first passage. */
  hints: Word[];
  /** What only helps to find it: heading and title. */
  around: Word[];
  /** The paragraph or heading that it is part of. */
  family: SearchPassage;
}

/** A word found beside the text, in heading, role, hints or title, counts this much. */
const AROUND = 0.4;
/** A word that is the speaker's name counts this much. */
const SPEAKER = 0.95;
/** A word of grammar weighs this much of the lightest other word. */
const COMMON = 0.2;
/** A passage must answer this share of a query's weight. */
const LEAST_COVERAGE = 0.34;

/** Reads the passages of articles for `rankPassages`. */
export function readPassages(articles: readonly SearchArticle[]): ReadPassage[] {
  const read: ReadPassage[] = [];
  for (const article of articles) {
    let family = article.passages[0];
    for (const passage of article.passages) {
      const { text, section, speaker = "", role = "", hints = "" } = passage;
      if (passage.kind === "paragraph" || passage.kind === "section") family = passage;
      const opening = passage === article.passages[0] ? article.title : "";
      read.push({
        article,
        passage,
        words: readWords(text),
        speaker: readWords(speaker),
        hints: readWords([role, hints, opening].join("\n")),
        around: readWords([section, article.title].join("\n")),
        family: family ?? passage,
      });
    }
  }
  return read;
}

/**
 * The passages that answer a query, best first; of a paragraph and what is quoted or counted in it
 * only the better. Empty when a word of the query is nowhere, and for a query without words.
 * Numbers and quoted stretches must stand in the passage itself.
 */
export function rankPassages(read: readonly ReadPassage[], query: ResolvedQuery): Hit[] {
  if (query.missing.length > 0 || query.words.length === 0) return [];
  const found = read.map((passage) => matchesIn(passage.words, query));
  const weights = weigh(read, found, query);
  const hits: (Hit & { at: number; family: SearchPassage })[] = [];
  read.forEach((one, at) => {
    const score = scoreOf(one, found[at] ?? [], query, weights);
    if (score !== undefined)
      hits.push({
        ...{ article: one.article, passage: one.passage, score },
        at,
        family: one.family,
      });
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
    .map(({ article, passage, score }) => ({ article, passage, score }));
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
    return term.common && !onlyCommon ? COMMON * Math.min(rare, 1) : rare;
  });
}

function scoreOf(
  read: ReadPassage,
  matches: readonly Match[],
  query: ResolvedQuery,
  weights: readonly number[],
): number | undefined {
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
  let hinted = false;
  const own = [...weights];
  terms.forEach((term, at) => {
    const weight = weights[at] ?? 0;
    const text = inText[at] ?? 0;
    const bySpeaker = SPEAKER * best(read.speaker, at);
    const hint = text < 1 ? AROUND * best(read.hints, at) : 0;
    const strength = Math.max(text, bySpeaker, hint, AROUND * best(read.around, at));
    if (hint > text && !term.common) hinted = true;
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
  const numbered = terms.some((term) => term.number);
  if (numbered && !complete && !named) return undefined;
  const textWeight = own.reduce((sum, weight) => sum + weight, 0);
  const textAnswered = own.reduce((sum, weight, at) => sum + weight * (inText[at] ?? 0), 0);
  const coverage = answered / whole;
  if (!(coverage >= LEAST_COVERAGE) || (textAnswered === 0 && !(complete && (spoken || hinted)))) {
    return undefined;
  }
  const run = textWeight > 0 ? heaviestRun(matches, terms, own).weight / textWeight : 0;
  const content = new Set(terms.flatMap((term, at) => (term.common || own[at] === 0 ? [] : [at])));
  const near = closest(matches, content);
  const first = near[0]?.word.position ?? 0;
  const span = (near.at(-1)?.word.position ?? first) - first + 1;
  const closeness = near.length === 0 ? 0 : new Set(near.map((match) => match.term)).size / span;
  return (
    100 * coverage +
    (complete ? 30 : 0) +
    20 * run +
    8 * closeness +
    preference(read, matches, query, { run, spoken, complete })
  );
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
      return run > 0.9 && asked > 1 ? 2 + filled : query.phrases.length > 0 ? 2 : 0;
    case "figure":
      return run > 0.9 && query.words.some((word) => word.number) ? 4 * filled : -4;
    case "paragraph":
      return spoken && complete ? 8 : 1;
  }
}
