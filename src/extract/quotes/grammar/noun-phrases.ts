import { isGivenName } from "../../language/given-names.ts";
import type { Token } from "../../language/tagger.ts";
import { isRole, isTitle } from "../words/person-words.ts";
import { isCapitalised, isMark, isPossessive, isTime, isWord, lower } from "./tokens.ts";

/** Somebody or something a sentence names. */
export interface NounPhrase {
  kind: "name" | "pronoun" | "common";
  /** Of a name its words, e.g. `Ada`, `Roe`; else the whole phrase, e.g. `the`, `mayor`, `of`, `Ely`. */
  words: string[];
  /** Of a name what stands before it, in lower case, e.g. `former`, `president`. */
  lead: string[];
  /** Places of its first and last token. */
  first: number;
  last: number;
  /** Of a common phrase its noun in lower case, e.g. `mayor`. */
  head: string;
  /** Two or more are joined by “and”. */
  several: boolean;
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|X)$/u;
const PERSONAL = /^(?:he|she|i|we|they|it|you|who|that|which|this|these|those|what|one|both)$/u;
const PARTICLE =
  /^(?:de|da|di|du|del|della|van|von|der|den|la|le|el|al|bin|ibn|ben|dos|das|y|e|af|ter)$/u;

const isNominal = (token: Token | undefined): boolean =>
  isWord(token) &&
  !PERSONAL.test(token.lower) &&
  (NOMINAL.test(token.pos) ||
    isPossessive(token) ||
    /^(?:his|her|its|their|our|my|your)$/u.test(token.lower) ||
    // The tagger takes some capitalised words in the middle of a name for verbs or adverbs.
    (isCapitalised(token) && /^(?:VERB|ADV|INTJ)$/u.test(token.pos)));

/** `de la` in `Ana de la Cruz`: particles between words of a name, whatever the tagger takes them for. */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const isParticle = (place: number) => PARTICLE.test(tokens[place]?.text ?? "");
  let [from, to] = [at, at];
  while (isParticle(from)) from -= 1;
  while (isParticle(to)) to += 1;
  return from < at && to > at && isCapitalised(tokens[from]) && isCapitalised(tokens[to]);
}

/**
 * The noun phrase whose last word is token `last`, e.g. `the former mayor, Ada Roe` without what
 * stands before the comma: `Ada Roe`.
 *
 * @param from where the clause begins
 */
export function nounPhraseEnding(
  tokens: readonly Token[],
  from: number,
  last: number,
): NounPhrase | undefined {
  const end = tokens[last];
  if (!isWord(end)) return undefined;
  if (PERSONAL.test(end.lower)) return pronoun(end, last);
  if (!isNominal(end) || end.pos === "DET") return undefined;
  let first = last;
  while (
    first > from &&
    (isNominal(tokens[first - 1]) || joinsName(tokens, first - 1)) &&
    !startsPhrase(tokens, first) &&
    !opensSentence(tokens, first - 1)
  ) {
    first -= 1;
  }
  return phraseOf(tokens, first, last);
}

/** The noun phrase that begins at token `first`, without what stands in apposition to it. */
export function nounPhraseAt(tokens: readonly Token[], first: number): NounPhrase | undefined {
  const start = tokens[first];
  if (!isWord(start)) return undefined;
  if (PERSONAL.test(start.lower) && !(start.lower === "that" && isNominal(tokens[first + 1])))
    return pronoun(start, first);
  let last = first - 1;
  if (opensSentence(tokens, first)) return undefined;
  while (
    (isNominal(tokens[last + 1]) || (last >= first && joinsName(tokens, last + 1))) &&
    !(last >= first && startsPhrase(tokens, last + 1))
  )
    last += 1;
  return last < first ? undefined : phraseOf(tokens, first, last);
}

/** A verb or adverb with a capital because the sentence begins with it: `See Roe`, `Then Roe`. */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|ADV|INTJ)$/u.test(tokens[at]?.pos ?? "") && !isWord(tokens[at - 1]);

/** A determiner begins a phrase of its own, as `the` in `told Roe the plan`; so does a name behind a year. */
function startsPhrase(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens[at]);
  const before = tokens[at - 1];
  if (before?.pos === "NUM" && isCapitalised(tokens[at])) return true;
  if (isTime(tokens[at]) && before?.pos === "PROPN" && !isTime(before)) return true;
  if (before?.pos === "PROPN" && /^(?:last|next|late|early|earlier)$/u.test(word)) return true;
  return /^(?:the|a|an|this|that|these|those|some|any|every|his|her|its|their|our|my|your)$/u.test(
    word,
  );
}

function pronoun(token: Token, at: number): NounPhrase {
  return {
    kind: "pronoun",
    words: [token.lower],
    lead: [],
    first: at,
    last: at,
    head: "",
    several: false,
  };
}

function phraseOf(tokens: readonly Token[], first: number, last: number): NounPhrase {
  const several = isJoined(tokens, first);
  const nameAt = nameStart(tokens, first, last);
  const words = (from: number, to: number) => tokens.slice(from, to + 1).map(({ text }) => text);
  if (nameAt === undefined) {
    const head = lower(tokens[last]);
    return { kind: "common", words: words(first, last), lead: [], first, last, head, several };
  }
  return {
    kind: "name",
    words: words(nameAt, last).map((word) => word.replace(/(?:[’']s|(?<=s)[’'])$/u, "")),
    // Of `Pope Francis` the title is both.
    lead: tokens.slice(first, nameAt + (ROYAL.test(tokens[nameAt]?.text ?? "") ? 1 : 0)).map(lower),
    first,
    last,
    head: "",
    several,
  };
}

/** Where the name at the end of a phrase begins, behind titles and what else stands before it. */
function nameStart(tokens: readonly Token[], first: number, last: number): number | undefined {
  let start = last + 1;
  // Where the particles before it begin.
  let particles = start;
  for (let at = last; at >= first; at -= 1) {
    const token = tokens[at];
    if (at < last && isPossessive(token)) break;
    const opens = !isWord(tokens[at - 1]) && token?.pos !== "PROPN";
    if (isCapitalised(token) && !isDeterminer(token) && !opens) start = at;
    else if (!(PARTICLE.test(lower(token)) && particles === at + 1)) break;
    particles = at;
  }
  if (start > last) return undefined;
  // A number or year ends no name.
  if (/^\d/u.test(tokens[last]?.text ?? "")) return undefined;
  let name = start;
  for (let at = start; at < last; at += 1) {
    const { text, pos } = tokens[at] ?? { text: "", pos: "" };
    const left = last - at;
    if (ROYAL.test(text) && (left === 1 || NUMERAL.test(tokens[last]?.text ?? ""))) break;
    if (isTitle(text) || (isRole(text) && left >= 2) || (pos === "ADJ" && left >= 2)) name = at + 1;
  }
  // `Secretary of State Ada Roe`
  const owned = lower(tokens[first - 1]) === "of" && last - name >= 2;
  if (owned && isGivenName(tokens[name + 1]?.text ?? "") && !isGivenName(tokens[name]?.text ?? ""))
    return name + 1;
  // `Senate Minority Whip Dick Roe`: in a long run the name begins with a given name.
  if (last - name >= 3 && !isGivenName(tokens[name]?.text ?? "")) {
    for (let at = name + 1; at < last; at += 1) if (isGivenName(tokens[at]?.text ?? "")) return at;
  }
  return name;
}

/** Titles that are a part of a name of one word: `Pope Francis`, `King Charles III`. */
const ROYAL = /^(?:King|Queen|Prince|Princess|Pope)$/u;
const NUMERAL = /^[IVX]+$/u;

const isDeterminer = (token: Token | undefined): boolean =>
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|but|and|so|when|if|as|in|on|at|for|while|after|before|yet|many|some|most|few|other|several|all|both|i|i'm|i've|we)$/u.test(
    lower(token),
  );

/** `Roe and Lee`, `the mayor and Roe`: joined to a phrase before it. */
function isJoined(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:and|or|&)$/u.test(lower(tokens[first - 1]))) return false;
  const before = tokens[first - 2];
  if (isMark(before, ",")) return isNominal(tokens[first - 3]);
  return isNominal(before) && !/^(?:VERB|AUX)$/u.test(before?.pos ?? "");
}
