import { opensQuestion } from "../words/stop-words.ts";
import type { ResolvedQuery, Term } from "./resolve.ts";

/** A question is answered by a passage with so many of its other words, close together. */
const OF_QUESTION = 2;
/** Of keywords every one counts: so many others must stand together, and this share of all. */
const OF_KEYWORDS = 3;
const SHARE_OF_KEYWORDS = 0.75;

/**
 * How many words of a query a passage must have, close together, so that the words that are nowhere
 * may be left out, e.g. 2 for `what did the physician say about her heart`, 0 when no word is
 * missing. `undefined` when nothing may be left out: a number, a name and quoted words are what a
 * query is about, and too few other words lead anywhere.
 */
export function leastWords(query: ResolvedQuery): number | undefined {
  const missing = query.words.filter((term) => term.missing);
  const kept = query.words.filter((term) => !term.common && term.matches.size > 0).length;
  // Keywords with a related word among them only mean what was asked for where all stand together.
  if (missing.length === 0) return query.also.length > 0 && !query.question ? kept : 0;
  const isAbout = query.words.some((term, at) => term.missing && isSubject(query, at));
  if (isAbout) return undefined;
  if (query.question) {
    return kept >= OF_QUESTION && missing.length <= kept + 1 ? OF_QUESTION : undefined;
  }
  const least = Math.max(OF_KEYWORDS, Math.ceil(SHARE_OF_KEYWORDS * (kept + missing.length)));
  return kept >= least ? least : undefined;
}

/** Is a word what a query is about, so that nothing stands for it: a number, a name, a quoted word? */
export function isSubject(query: ResolvedQuery, at: number): boolean {
  return (
    query.words[at]?.number === true ||
    query.phrases.some(([from, to]) => from <= at && at < to) ||
    isName(query, at)
  );
}

/**
 * Does a word read like a name: by its capital, or, since queries are often typed without any, by
 * its place? `did macron say`, `who is macron`, `said macron` and `offices in india` have it where
 * any other singular noun would need an article.
 */
function isName({ words: terms, text }: ResolvedQuery, at: number): boolean {
  const { printed, folded, start } = terms[at] as Term;
  if (/^\p{Lu}/u.test(printed)) return true;
  // What stands in front of a comma, as in “nobody did, although”, tells nothing of what is behind it.
  const isParted = /[,;:.!?]\s*$/.test(text.slice(0, start));
  const before = isParted ? "" : (terms[at - 1]?.folded ?? "");
  const next = terms[at + 1];
  if (NO_NAME.test(folded) || /['’]s$/.test(terms[at - 1]?.printed ?? "")) return false;
  if (ASKED_DETERMINER.test(before)) return false;
  if (SPEAKS.test(next?.folded ?? "") || SPEAKS.test(before) || /^(?:do|does|did)$/.test(before)) {
    return true;
  }
  if (AUXILIARY.test(before)) return at < 2 || opensQuestion(terms[at - 2]?.folded ?? "");
  return /^(?:in|from|at)$/.test(before) && (next === undefined || next.common);
}

/** Endings of plurals, verbs, adverbs and words for what cannot be touched. */
const NO_NAME =
  /(?:[^s]s|ing|ed|ly|ion|ity|ment|ness|ship|ism|ance|ence|hood|dom|able|ful|ive|ous)$/;
const ASKED_DETERMINER =
  /^(?:a|an|the|this|that|these|those|my|your|his|her|its|our|their|some|any|no|each|every|what|which|whose)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|can|could|will|would|should|who|whom)$/;
const SPEAKS = /^(?:say|says|said|tell|tells|told|think|thinks|thought)$/;
