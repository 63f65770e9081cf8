import { type Phrase, phraseFrom, qualified, reappositioned } from "../grammar/noun-phrases.ts";
import { hasRole } from "../grammar/subjects.ts";
import { isCapitalised, isMark, isWord, lower, type Token } from "../grammar/tokens.ts";
import { isVerbHere, type VerbPhrase, verbPhraseAt } from "../grammar/verb-phrases.ts";
import { isSpeech } from "../words/speech-verbs.ts";

/** Whom a sentence names as the source of words, as printed. */
export interface Source {
  phrase: Phrase;
  /** It says that the words were not said, or the words are somebody else’s: no speaker. */
  doubtful: boolean;
  /** The verb is that of speech, so that a full name beside it is a person’s. */
  spoken: boolean;
  /** Place of the token after the clause that names it. */
  next: number;
}

/**
 * The attribution that begins at token `at`, right after a quotation:
 * `said Roe`, `Roe said`, `Roe, the mayor of Ely, told the Echo`, `according to Roe`,
 * `in Roe’s words`, `as Roe put it`, `— Ada Roe`. Undefined when the words there are no attribution.
 */
export function attributionFrom(tokens: Token[], at: number, to: number): Source | undefined {
  let start = at;
  while (start < to && isMark(tokens[start], ",—–-.")) start += 1;
  if (start >= to) return undefined;
  const phrased = phrasedSource(tokens, start, to);
  if (phrased !== undefined) return phrased;
  const signature = isMark(tokens[at], "—–") ? phraseFrom(tokens, start) : undefined;
  if (signature !== undefined && signature.last + 1 === to) return source(signature, to, false);
  if (lower(tokens[start]) === "as") start += 1;
  return verbFirst(tokens, start, to) ?? subjectFirst(tokens, start, to);
}

/** `according to Roe`, `in the words of Roe`, `in Roe’s words`. */
export function phrasedSource(tokens: Token[], at: number, to: number): Source | undefined {
  const first = lower(tokens[at]);
  if (first === "according" && lower(tokens[at + 1]) === "to") return named(tokens, at + 2, to);
  if (first !== "in") return undefined;
  if (/^the words? of$/u.test([1, 2, 3].map((step) => lower(tokens[at + step])).join(" "))) {
    return named(tokens, at + 4, to);
  }
  for (let word = at + 2; word < Math.min(at + 8, to); word += 1) {
    if (!/^(?:words|phrase|telling|view)$/u.test(lower(tokens[word]))) continue;
    if (isWord(tokens[word - 1]) && /[’']s?$/u.test(tokens[word - 1]?.text ?? "")) {
      const phrase = phraseFrom(tokens.slice(at, word), 1);
      if (phrase === undefined) return undefined;
      const placed = { ...phrase, first: phrase.first + at, last: phrase.last + at };
      return source(withoutPossessive(placed), word + 1, true);
    }
    if (/^(?:his|her)$/u.test(lower(tokens[word - 1])))
      return possessor(tokens, word - 1, word + 1);
  }
  return undefined;
}

function named(tokens: Token[], at: number, to: number): Source | undefined {
  const phrase = phraseFrom(tokens, at);
  if (phrase === undefined || phrase.last >= to) return undefined;
  // `according to Roe’s office`: the source is the office.
  if (/[’']s$/u.test(tokens[phrase.last]?.text ?? "")) return undefined;
  return source(qualified(tokens, reappositioned(tokens, phrase)), phrase.last + 1, false);
}

export function possessor(tokens: Token[], at: number, next: number): Source {
  const word = lower(tokens[at]) === "his" ? "he" : "she";
  return source({ kind: "pronoun", words: [word], lead: [], first: at, last: at }, next, true);
}

export const withoutPossessive = (phrase: Phrase): Phrase => ({
  ...phrase,
  kind:
    phrase.kind === "common" && /^\p{Lu}/u.test(phrase.words.at(-1) ?? "") ? "name" : phrase.kind,
  words: phrase.words.map((word) => word.replace(/[’']s$/u, "").replace(/s[’']$/u, "s")),
});

function source(phrase: Phrase, next: number, spoken: boolean): Source {
  return { phrase, doubtful: false, spoken, next };
}

/** `said Maria Lopez`, `adds the mayor`. */
function verbFirst(tokens: Token[], at: number, to: number): Source | undefined {
  const verb = lower(tokens[at]);
  if (!isSpeech(verb) || verb.endsWith("ing") || !isVerbHere(tokens, at)) return undefined;
  const phrase = phraseFrom(tokens, at + 1);
  if (phrase === undefined || phrase.last >= to) return undefined;
  const following = tokens[phrase.last + 1];
  if (/^(?:and|or)$/u.test(lower(following)) && isCapitalised(tokens[phrase.last + 2]))
    return undefined;
  if (/^(?:it|that|this)$/u.test(phrase.words[0] ?? "")) return undefined;
  return source(qualified(tokens, reappositioned(tokens, phrase)), phrase.last + 1, true);
}

/** `Roe said`, `Roe, the mayor of Ely, has often said`, `a spokesman for Roe said`. */
function subjectFirst(tokens: Token[], at: number, to: number): Source | undefined {
  const phrase = phraseFrom(tokens, at);
  if (phrase === undefined) return undefined;
  const whole = reappositioned(tokens, phrase);
  let verbAt = Math.max(phrase.last, whole.last) + 1;
  let further = "";
  // `Roe of the University of Ely said`
  while (verbAt < to && /^(?:of|for|to|at|from|in|with|on)$/u.test(lower(tokens[verbAt]))) {
    further ||= lower(tokens[verbAt]);
    const noun = phraseFrom(tokens, verbAt + 1);
    if (noun === undefined) break;
    verbAt = noun.last + 1;
  }
  if (/^(?:and|or)$/u.test(lower(tokens[verbAt]))) return undefined;
  const verb = verbAfter(tokens, verbAt, to);
  if (verb === undefined || verb.kind !== "speech" || verb.passive || verb.participle)
    return undefined;
  // `the mayor of Ely`, `a friend from Ely`: not the `mayor` or `friend` somebody declared.
  const exact = qualified(tokens, whole);
  const speaker =
    further !== "" && whole.kind === "common" && exact === whole
      ? { ...whole, words: [...whole.words, further] }
      : exact;
  return { phrase: speaker, doubtful: verb.negated, spoken: true, next: verb.next };
}

/** The verb at `at`, or behind the apposition or time words that begin there. */
function verbAfter(tokens: Token[], at: number, to: number): VerbPhrase | undefined {
  const direct = verbPhraseAt(tokens, at);
  if (direct !== undefined && direct.next <= to) return direct;
  if (isWord(tokens[at])) {
    if (
      !/^(?:on|last|this|yesterday|today|now|who)$/u.test(lower(tokens[at])) &&
      !isCapitalised(tokens[at])
    )
      return undefined;
    for (let later = at + 1; later <= at + 2; later += 1) {
      const verb = verbPhraseAt(tokens, later);
      if (verb !== undefined && verb.next <= to) return verb;
    }
    return undefined;
  }
  if (!isMark(tokens[at], ",(—–")) return undefined;
  for (let close = at + 1; close < Math.min(at + 40, to); close += 1) {
    if (tokens[close]?.kind === "quote" || isMark(tokens[close], ";:")) return undefined;
    if (!isMark(tokens[close], ",)—–")) continue;
    const verb = verbPhraseAt(tokens, close + 1);
    if (verb !== undefined && verb.next <= to) return verb;
    if (!hasRole(tokens, at, close) && close - at > 25) return undefined;
  }
  return undefined;
}
