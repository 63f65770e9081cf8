import {
  isCalendarWord,
  isNameParticle,
  isPreposition,
  isRole,
  isSentenceOpener,
  isTitle,
} from "../words/person-words.ts";
import { standsBeforeVerb, verbForm } from "../words/speech-verbs.ts";
import { isCapitalised, isMark, isWord, lower, type Token } from "./tokens.ts";

/** Who or what a verb may have as its subject, as the sentence puts it. */
export interface Phrase {
  kind: "pronoun" | "name" | "common";
  /** For a name without titles and roles, e.g. `Maria Lopez`; for the others the phrase as printed. */
  words: string[];
  /** What stands before a name: `economist`, `Dr`, `Prime Minister`. */
  lead: string[];
  /** Places of its first and last token. */
  first: number;
  last: number;
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|this|that)$/u;
const DETERMINER =
  /^(?:the|a|an|his|her|their|its|our|my|one|another|some|many|several|both|most|other|another|two|three)$/u;

export const isDeterminer = (word: string): boolean => DETERMINER.test(word);

/** The phrase that begins at token `at`, e.g. the subject in `said economist Maria Lopez, 34`. */
export function phraseFrom(tokens: Token[], at: number): Phrase | undefined {
  if (PRONOUN.test(lower(tokens[at]))) return pronoun(tokens, at);
  let end = at;
  let named = false;
  // `the Ely manager`: behind a determiner a name may belong to the noun that follows.
  const determined = !isCapitalised(tokens[at]) && DETERMINER.test(lower(tokens[at]));
  while (end < tokens.length) {
    const token = tokens[end];
    if (isInitialStop(tokens, end)) {
      end += 1;
      continue;
    }
    if (!isWord(token) || end - at > 12) break;
    const word = lower(token);
    const capital = isCapitalised(token) && !(end === at && DETERMINER.test(word));
    if (capital && isCalendarWord(word)) break;
    if (!capital) {
      if (named && isRole(word) && isCapitalised(tokens[end + 1])) named = false;
      else if (
        named &&
        !(isNameParticle(word) && isCapitalised(tokens[end + 1])) &&
        !(determined && isRole(word))
      )
        break;
      if (isPreposition(word) || /^(?:and|or|but|who|when|while|if|because|that)$/u.test(word))
        break;
      if (
        end > at &&
        !DETERMINER.test(lower(tokens[end - 1])) &&
        (verbForm(word) || standsBeforeVerb(word))
      )
        break;
    } else {
      named = true;
    }
    end += 1;
  }
  return end === at ? undefined : phraseOf(tokens, at, end - 1);
}

/** The phrase that ends at token `last`, e.g. the subject before a verb; appositions are not skipped. */
export function phraseUpTo(tokens: Token[], last: number, from: number): Phrase | undefined {
  if (PRONOUN.test(lower(tokens[last]))) return pronoun(tokens, last);
  let first = last + 1;
  while (first - 1 >= from && last - first < 12) {
    const token = tokens[first - 1];
    if (isInitialStop(tokens, first - 1)) {
      first -= 1;
      continue;
    }
    if (!isWord(token)) break;
    const word = lower(token);
    if (
      !isCapitalised(token) &&
      /^(?:and|or|but|that|when|while|if|because|who|which|as|what|how|then)$/u.test(word)
    )
      break;
    if (isPreposition(word)) break;
    // `In 2019 Roe said`, `On Monday Roe said`
    if (first <= last && (isCalendarWord(word) || /^\d{4}$/u.test(word))) break;
    if (first - 1 === from && isSentenceOpener(word) && !DETERMINER.test(word)) break;
    first -= 1;
    if (DETERMINER.test(word)) break;
  }
  return first > last ? undefined : phraseOf(tokens, first, last);
}

function pronoun(tokens: Token[], at: number): Phrase {
  return { kind: "pronoun", words: [lower(tokens[at])], lead: [], first: at, last: at };
}

/** The full stop after an initial or a title (`J. Roe`, `Mr. Roe`) does not end the name. */
function isInitialStop(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isMark(tokens[at], ".") &&
    isWord(before) &&
    isCapitalised(tokens[at + 1]) &&
    (/^\p{Lu}$/u.test(before.text) ||
      (isCapitalised(before) && isTitle(before.text) && before.text.length < 5))
  );
}

function phraseOf(tokens: Token[], first: number, last: number): Phrase {
  const run = tokens
    .slice(first, last + 1)
    .filter(isWord)
    .map((token) => token.text);
  const nameAt = nameStart(run);
  if (nameAt >= run.length) return { kind: "common", words: run, lead: [], first, last };
  return { kind: "name", words: run.slice(nameAt), lead: run.slice(0, nameAt), first, last };
}

/** Where the name begins: after the last role, title, possessive or plain word, e.g. 2 in `Acme founder Ada Roe`. */
function nameStart(run: string[]): number {
  let at = run.length;
  while (at > 0) {
    const word = run[at - 1] ?? "";
    const joins = isNameParticle(word) && at < run.length && at > 1;
    const opensSentence = at === 1 && isSentenceOpener(word);
    if (opensSentence || (!joins && !/^\p{Lu}/u.test(word))) break;
    if (/[’']s$|s[’']$/u.test(word)) break;
    if ((isTitle(word) || isRole(word)) && at <= run.length) break;
    at -= 1;
  }
  return at;
}

/**
 * A common phrase with what says which one is meant, e.g. `the mayor of Ely` for `the mayor`,
 * so that it is not taken for the `mayor` somebody declared. Other phrases come back as they are.
 */
export function qualified(tokens: Token[], phrase: Phrase): Phrase {
  if (phrase.kind !== "common") return phrase;
  if (!/^(?:of|for|to)$/u.test(lower(tokens[phrase.last + 1]))) return phrase;
  const last = phraseFrom(tokens, phrase.last + 2)?.last ?? phrase.last + 1;
  const words = tokens.slice(phrase.first, last + 1).map((token) => token.text);
  return { ...phrase, words, last };
}

/** `said the bank’s chief economist, Maria Lopez`: the name in apposition is the person’s. */
export function reappositioned(tokens: Token[], phrase: Phrase): Phrase {
  if (phrase.kind !== "common" || !phrase.words.some(isRole)) return phrase;
  if (!isMark(tokens[phrase.last + 1], ",") || !isCapitalised(tokens[phrase.last + 2]))
    return phrase;
  const name = phraseFrom(tokens, phrase.last + 2);
  return name?.kind === "name" ? { ...name, lead: [...phrase.words, ...name.lead] } : phrase;
}
