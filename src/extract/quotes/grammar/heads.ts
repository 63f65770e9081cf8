import type { Token } from "../../language/tagger.ts";
import { isRole, isTitle } from "../words/person-words.ts";
import { type NounPhrase, nounPhraseEnding } from "./noun-phrases.ts";
import { isMark, isWord, lower } from "./tokens.ts";

/** An apposition is no longer than this, in tokens. */
const LONGEST_APPOSITION = 40;

/** From the mark that closes an apposition to the token before the mark that opens it. */
export function beforeApposition(tokens: readonly Token[], closing: number): number {
  const bracket = isMark(tokens[closing], ")");
  for (let at = closing - 1; at > 0 && closing - at < LONGEST_APPOSITION; at -= 1) {
    const token = tokens[at];
    if (isMark(token, ";:") || token?.kind === "gap") return -1;
    if (!isMark(token, bracket ? "(" : ",(—–")) continue;
    const phrase = nounPhraseEnding(tokens, 0, at - 1);
    if (phrase === undefined) {
      if (isMark(tokens[at - 1], ")")) return beforeApposition(tokens, at - 1);
      continue;
    }
    if (phrase.kind === "name") {
      if (!isPlaceLike(tokens, phrase)) return at - 1;
      if (namesHolder(tokens, at, closing)) return closing - 1;
      continue;
    }
    // `the bank’s chief economist, Maria Lopez, said`: the apposition is the name itself.
    const inner = nounPhraseEnding(tokens, at + 1, closing - 1);
    const named = inner?.kind === "name" && inner.first === at + 1;
    if (named && phrase.words.some(isRole)) return closing - 1;
    const opens = !isWord(tokens[phrase.first - 1]) || isMark(tokens[phrase.first - 1], ",.");
    if (phrase.kind === "common" && !opens) {
      if (namesHolder(tokens, at, closing)) return closing - 1;
      continue;
    }
    // `Roe, a chemist, 34, said`: a longer way back to the name.
    const outer = isMark(tokens[phrase.first - 1], ",")
      ? nounPhraseEnding(tokens, 0, phrase.first - 2)
      : undefined;
    if (outer?.kind === "name" && !isPlaceLike(tokens, outer)) return phrase.first - 2;
    return at - 1;
  }
  return -1;
}

/** `The chairman of the committee, Ada Roe, said`: an office that opens the sentence, and then who holds it. */
function namesHolder(tokens: readonly Token[], opening: number, closing: number): boolean {
  const name = nounPhraseEnding(tokens, opening + 1, closing - 1);
  if (name?.kind !== "name" || name.first !== opening + 1) return false;
  const office = headEnding(tokens, opening - 1);
  return (
    office?.kind === "common" &&
    office.first === 0 &&
    [isRole, isTitle].some((is) => is(office.head))
  );
}

const PREPOSITION =
  /^(?:of|for|at|in|from|with|on|to|by|about|near|against|into|over|across|around|inside|outside|behind|beside|besides|between|like|alongside|via|under|among|within|opposite)$/u;

const isPlaceLike = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  PREPOSITION.test(lower(tokens[phrase.first - 1]));

/**
 * The holder of an office who is named behind it, with the office as what leads the name.
 *
 * @param name the phrase behind “of”, e.g. `state Ada Roe` in `secretary of state Ada Roe`
 */
export function holderNamed(office: NounPhrase, name: NounPhrase): NounPhrase | undefined {
  const [lead = "the"] = name.lead;
  if (
    name.kind !== "name" ||
    name.words.length < 2 ||
    /^(?:the|an?|his|her|its|their)$/u.test(lead)
  )
    return undefined;
  const words = [...office.lead, ...office.words.map((word) => word.toLowerCase())];
  const holds = words.some((word) => isRole(word) || isTitle(word));
  return holds ? { ...name, lead: [...name.lead, ...words] } : undefined;
}

/** The head of the phrase that ends at a token: `a spokesman` in `a spokesman for Roe`. */
export function headEnding(tokens: readonly Token[], last: number): NounPhrase | undefined {
  if (last < 0) return undefined;
  const phrase = nounPhraseEnding(tokens, 0, last);
  if (phrase === undefined) return undefined;
  const [word] = phrase.words;
  if (phrase.kind === "pronoun" && /^(?:who|that|which)$/u.test(word ?? "")) {
    const end = isMark(tokens[last - 1], ",") ? last - 2 : last - 1;
    // `asked by the host, Ada Roe, who said`
    const agent = nounPhraseEnding(tokens, 0, end);
    if (agent !== undefined && lower(tokens[agent.first - 1]) === "by") return agent;
    return headEnding(tokens, end);
  }
  if (!PREPOSITION.test(lower(tokens[phrase.first - 1]))) return phrase;
  // A pronoun behind a preposition begins a clause: `on what he said`.
  if (phrase.kind === "pronoun" && /^(?:he|she|i|we|they)$/u.test(word ?? "")) return phrase;
  let before = phrase.first - 2;
  // `a man standing beside Roe`: what stands before the participle is the head.
  while (before >= 0 && /ing$/u.test(lower(tokens[before])) && tokens[before]?.pos === "VERB")
    before -= 1;
  const head = headEnding(tokens, before);
  if (head === undefined) return undefined;
  const holder = holderNamed(head, phrase);
  if (holder !== undefined) return holder;
  return head.kind === "name"
    ? { ...head }
    : {
        ...head,
        kind: head.kind,
        words: tokens.slice(head.first, phrase.last + 1).map(({ text }) => text),
      };
}
