import { phraseFrom } from "../grammar/noun-phrases.ts";
import { subjectBefore, subjectOfSentence } from "../grammar/subjects.ts";
import { isCapitalised, isMark, lower, type Token } from "../grammar/tokens.ts";
import {
  isVerbHere,
  type VerbPhrase,
  verbPhraseAt,
  verbPhraseStart,
} from "../grammar/verb-phrases.ts";
import { isDocument } from "../words/person-words.ts";
import { isNegation, isSpeech, type VerbKind, verbForm } from "../words/speech-verbs.ts";
import {
  attributionFrom,
  phrasedSource,
  possessor,
  type Source,
  withoutPossessive,
} from "./attribution.ts";

/** A verb before a quotation and its subject; the source is undefined where the subject cannot be read. */
export interface Government {
  verb: VerbKind;
  source: Source | undefined;
}

/** A clause of its own begins here, so a verb before it does not reach the quotation. */
const CLAUSE_BREAKS = /^(?:but|while|whereas|although|though|whose|where)$/u;
/** `denied that he had called it “…”`. */
const DENIAL = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|never)$/u;
const BASE_FORM = /(?:s|ed|ing|said|told|wrote|thought|felt|found|saw|spoke|began|put|forecast)$/u;

/** The nearest verb before the quotation at token `quote` that carries it, e.g. `called` in `Roe called it “…”`. */
export function governingVerb(
  tokens: Token[],
  from: number,
  quote: number,
): Government | undefined {
  for (let at = quote - 1; at >= from; at -= 1) {
    const word = lower(tokens[at]);
    if (isMark(tokens[at], ";") || CLAUSE_BREAKS.test(word)) return undefined;
    if (/^(?:who|which)$/u.test(word)) return undefined;
    if (word === "and" && beginsOwnClause(tokens, at, quote)) return undefined;
    // `said a sign read “Closed”`: the words of a document.
    if (/^reads?$/u.test(word) && quote - at <= 2) return undefined;
    const form = verbForm(word);
    if (form === undefined || !isVerbHere(tokens, at)) continue;
    const first = verbPhraseStart(tokens, at, from);
    const verb = verbPhraseAt(tokens, first);
    if (verb === undefined || !agrees(tokens, at, first)) continue;
    // `had been called to “a fire”`: nothing is given a name.
    if (verb.passive && /^(?:to|on|in|for|upon)$/u.test(lower(tokens[verb.next]))) continue;
    const source = sourceOf(tokens, verb, from, quote);
    // `said she felt “numb”`, `said she would like to see “rules”`: the words are of who says it.
    if (form.kind === "stance" && (source !== undefined || lower(tokens[first]) === "to")) {
      const outer = governingVerb(tokens, from, verb.first);
      if (outer?.source !== undefined) return outer;
    }
    if (source !== undefined && isNegatedBefore(tokens, quote)) source.doubtful = true;
    return { verb: form.kind, source };
  }
  return undefined;
}

/** `insists the team did not “panic”`: words that are denied may be somebody else’s. */
function isNegatedBefore(tokens: Token[], quote: number): boolean {
  return tokens.slice(Math.max(0, quote - 3), quote).some((token) => isNegation(lower(token)));
}

/** `, and the city …` begins a clause of its own; `and that`, `and called` carry the first on. */
function beginsOwnClause(tokens: Token[], and: number, quote: number): boolean {
  if (!isMark(tokens[and - 1], ",")) return false;
  const next = lower(tokens[and + 1]);
  if (and + 1 >= quote || next === "that" || verbForm(next) !== undefined) return false;
  return verbPhraseAt(tokens, and + 1) === undefined;
}

/** An uninflected form is a verb only after a plural, a pronoun or an auxiliary: `analysts say`. */
function agrees(tokens: Token[], at: number, first: number): boolean {
  if (BASE_FORM.test(lower(tokens[at])) || first < at) return true;
  return /s$|^(?:i|we|they|you|who|people|police)$/u.test(lower(tokens[at - 1]));
}

function sourceOf(
  tokens: Token[],
  verb: VerbPhrase,
  from: number,
  quote: number,
): Source | undefined {
  const spoken = verb.kind === "speech";
  if (verb.passive) {
    if (lower(tokens[quote + 1]) !== "by") return undefined;
    const agent = phraseFrom(tokens, quote + 2);
    return agent && { phrase: agent, doubtful: false, spoken: true, next: agent.last + 1 };
  }
  const before = tokens[verb.first - 1];
  const carriesOn = verb.participle || /^(?:and|but|or|then|yet)$/u.test(lower(before));
  if (verb.participle && verb.first > from && !isMark(before, ",—–") && lower(before) !== "and")
    return undefined;
  if (verb.participle && verb.first === from) return afterParticiple(tokens, quote);
  const phrase = carriesOn
    ? mainSubject(tokens, from, verb.first)
    : verb.first === from && isSpeech(lower(tokens[from]))
      ? phraseFrom(tokens, from + 1)
      : subjectBefore(tokens, verb.first, from);
  if (phrase === undefined) return undefined;
  const denied = tokens.slice(from, verb.next).some((token) => DENIAL.test(lower(token)));
  return { phrase, doubtful: verb.negated || denied, spoken, next: verb.next };
}

/** The subject of the clause a participle or a second verb hangs on: after a quotation that of its attribution. */
function mainSubject(tokens: Token[], from: number, verb: number) {
  for (let at = verb - 1; at >= from; at -= 1) {
    if (tokens[at]?.kind === "quote") {
      const attribution = attributionFrom(tokens, at + 1, verb);
      if (attribution !== undefined) return attribution.phrase;
    }
  }
  const subject = subjectOfSentence(tokens, from, verb);
  return subject?.kind === "common" && isDocument(subject.words.at(-1) ?? "") ? undefined : subject;
}

/** `Calling it “a disgrace”, Roe resigned`: the subject follows. */
function afterParticiple(tokens: Token[], quote: number): Source | undefined {
  const at = isMark(tokens[quote + 1], ",") ? quote + 2 : quote + 1;
  if (!isCapitalised(tokens[at]) && !/^s?he$/u.test(lower(tokens[at]))) return undefined;
  const phrase = phraseFrom(tokens, at);
  if (phrase === undefined || /^(?:and|or)$/u.test(lower(tokens[phrase.last + 1])))
    return undefined;
  return { phrase, doubtful: false, spoken: false, next: phrase.last + 1 };
}

/** From the comma that opens an apposition to the token behind the one that closes it. */
function behindApposition(tokens: Token[], at: number, to: number): number {
  if (!isMark(tokens[at], ",")) return at;
  const close = tokens.slice(at + 1, to).findIndex((token) => isMark(token, ","));
  return isMark(tokens[at + 1], ",") || close < 0 ? at + 1 : at + 2 + close;
}

const SPEECH_NOUN =
  /^(?:answer|verdict|message|advice|conclusion|reply|response|explanation|words|assessment|view|take|reaction|warning|promise|pledge|appeal|plea|argument|point|question|reasoning|summary|comment|comments|opinion|description)$/u;

/**
 * Who is behind a colon that introduces a quotation without a verb of speech:
 * `Roe:`, `Roe was blunt:`, `Her answer was short:`, `In Roe’s words:`.
 */
export function sourceBeforeColon(
  tokens: Token[],
  from: number,
  colon: number,
): Source | undefined {
  const phrased = phrasedSource(tokens, from, colon);
  if (phrased !== undefined) return phrased;
  if (tokens.slice(from, colon).some((token) => isDocument(token.text))) return undefined;
  const at = /^(?:but|and|so|for|to)$/u.test(lower(tokens[from])) ? from + 1 : from;
  if (/^(?:his|her)$/u.test(lower(tokens[at]))) {
    const noun = [1, 2, 3].some((step) => SPEECH_NOUN.test(lower(tokens[at + step])));
    if (noun) return possessor(tokens, at, colon);
  }
  const subject = subjectOfSentence(tokens, at, colon);
  if (subject === undefined) return undefined;
  const next = lower(tokens[behindApposition(tokens, subject.last + 1, colon)]);
  const possessive =
    /[’']s?$/u.test(tokens[subject.last]?.text ?? "") || /[’']s$/u.test(subject.lead.at(-1) ?? "");
  const source = { phrase: subject, doubtful: false, spoken: false, next: colon };
  if (possessive) return { ...source, phrase: withoutPossessive(subject) };
  if (subject.last + 1 === colon) return source;
  return /^(?:is|was|has|had|remains|remained|sounded|sounds|put|puts|offered|gave|gives)$/u.test(
    next,
  )
    ? source
    : undefined;
}
