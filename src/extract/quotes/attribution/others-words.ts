import type { Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt, nounPhraseEnding } from "../grammar/noun-phrases.ts";
import { isMark, isPossessive, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { isSpeech, verbForm } from "../words/speech-verbs.ts";
import type { Place } from "./source.ts";

/** What somebody says, by what a colon announces. */
export const WORDS =
  /^(?:answer|reply|response|verdict|message|advice|view|conclusion|words|explanation|summary|assessment|comment|point|question|argument|motto|rule|retort|excuse|theory|warning|promise|voice)$/u;

/** What somebody has said, which others take up. */
const SAYINGS =
  /^(?:claim|comment|remark|statement|assertion|promise|pledge|warning|suggestion|charge|allegation|accusation|criticism|description|insistence|prediction|line|argument|contention|boast|declaration|admission|complaint|characteri[sz]ation|tweet|post|words|call|demand)s?$/u;

/** Verbs of whom words reach. */
const RECEIVING = /^(?:receiv|got$|gets$|hear|saw$|sees?$|notic|found$|finds?$|spott)/u;

/** Verbs that need no words of speech beside them to announce what their subject says: `was blunt:`, `had one request:`. */
const ANNOUNCING =
  /^(?:is|was|are|were|be|been|has|have|had|gives?|gave|offer(?:s|ed)?|issue[sd]?|sends?|sent|makes?|made|deliver(?:s|ed)|sets?)$/u;

/** `received a text from Lee:`, `remembers her teacher’s words:`: what is announced is not what the subject says. */
export function announcesOthers(
  tokens: readonly Token[],
  { main, kind, last, passive }: VerbGroup,
  at: number,
): boolean {
  const object = tokens.slice(last + 1, at - 1);
  const owned = object.some(
    (token, place) => /(?:'s|s')$/u.test(token.lower) && WORDS.test(lower(object[place + 1])),
  );
  const hasNoun = object.some(
    ({ pos }, place) => pos === "NOUN" && /^(?:DET|ADJ|NUM)$/u.test(object[place - 1]?.pos ?? ""),
  );
  if (owned || (hasNoun && RECEIVING.test(main))) return true;
  const named = lower(object.at(-1));
  if (WORDS.test(named) || SAYINGS.test(named)) return false;
  const speaks = (kind !== undefined && kind !== "stance") || ANNOUNCING.test(main);
  return hasNoun && (passive || !speaks);
}

/** `condemned Lee’s remark that they were “…”`, `questioned the claim that it was “…”`: the words of whoever made it. */
export function citesSaying({ tokens, at }: Place, group: VerbGroup, subject: NounPhrase): boolean {
  const linked = /^(?:to|with|at|over|by|for|on|about|off)$/u.test(lower(tokens[group.last + 1]));
  const object = nounPhraseAt(tokens, group.last + (linked ? 2 : 1));
  if (object === undefined || object.first === subject.first) return false;
  const noun = object.kind === "common" ? object.head : lower(tokens[object.last]);
  const own =
    /^(?:his|her|their|its)$/iu.test(object.words[0] ?? "") &&
    /^(?:repeat|reiterat|retract|withdr|defend|renew|regret)/u.test(group.main);
  if (own || !SAYINGS.test(noun)) return false;
  const relays = tokens
    .slice(object.last + 1, at)
    .some((token) => /^(?:that|to|of|by|from|was|were|is|are)$/u.test(lower(token)));
  return relays && (group.kind !== "speech" || RELAYING.test(group.main));
}

/** Verbs of speech that take up what somebody else has said. */
const RELAYING = /^(?:agree|repeat|reiterat|respond|repl|question|object|concur|echo)/u;

/** `“…,” Roe recited`, `“…,” Roe recalled her coach telling her`, `“…,” said Roe, quoting Lee`. */
export function recites(tokens: readonly Token[], { main }: VerbGroup, next: number): boolean {
  if (/^(?:recit|quot)/u.test(main)) return true;
  if (isMark(tokens[next], ",") && /^(?:quoting|reciting)$/u.test(lower(tokens[next + 1])))
    return true;
  if (!/^(?:recall|remember|hear)/u.test(main)) return false;
  for (let at = next; tokens[at]?.kind === "word"; at += 1) {
    const word = lower(tokens[at]);
    if (verbForm(word)?.participle === true && isSpeech(word)) return true;
  }
  return false;
}

/** `Asked “Why?”, Roe left`: what stands before the comma is what Roe was asked. */
export function isPutTo({ tokens, at }: Place): boolean {
  const opens = /^(?:asked|told|to|answering|quizzed|pressed|questioned|challenged)$/u;
  return opens.test(lower(tokens[0])) && !tokens.slice(0, at).some((token) => isMark(token, ","));
}

/** `Roe mocked Lee’s “big idea” speech`: it is said who spoke so. */
export function isOthersSpeech({ tokens, at }: Place, subject: NounPhrase): boolean {
  const next = lower(tokens[at + 1]);
  if (!isPossessive(tokens[at - 1]) || !(SAYINGS.test(next) || SPEECHES.test(next))) return false;
  const owner = nounPhraseEnding(tokens, 0, at - 1);
  return owner !== undefined && owner.first > subject.last;
}

const SPEECHES =
  /^(?:speech|address|joke|quip|jibe|rant|slogan|interview|letter|message)(?:e?s)?$/u;
