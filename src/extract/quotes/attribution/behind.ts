import type { Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { isMark, isTime, isWord, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { isAddressed } from "../people/person.ts";
import { isSpeech } from "../words/speech-verbs.ts";
import { recites } from "./others-words.ts";
import { alsoJoined, apposed, phraseAt } from "./phrased.ts";
import { type Place, RECITED, type Source, sourceFrom } from "./source.ts";

/** The first token behind the marks that follow the quotation. */
function behindMarks({ tokens, at }: Place): number {
  let next = at + 1;
  while (isMark(tokens[next], ",.?!—–―-…")) next += 1;
  return next;
}

export function inversion(place: Place): Source | undefined {
  const { tokens, groups } = place;
  const start = behindMarks(place);
  const group = groups.find(({ first }) => first === start);
  if (group === undefined || group.passive || group.form !== "finite") return undefined;
  if (tokens[group.first]?.pos === "AUX" || group.last - group.first > 1) return undefined;
  const phrase = nounPhraseAt(tokens, group.last + 1);
  if (
    phrase === undefined ||
    /^(?:it|that|this|what|which|these|those|you)$/u.test(phrase.words[0] ?? "")
  )
    return undefined;
  // `“…,” said Roe was tired` is no inversion.
  if (groups.some(({ first, form }) => first === phrase.last + 1 && form === "finite"))
    return undefined;
  if (group.kind !== "beside" && !isSpeech(group.main) && phrase.kind !== "name") return undefined;
  const whole = apposed(tokens, alsoJoined(tokens, phrase));
  const next = phrase.last + 1;
  if (recites(tokens, group, next)) return { phrase: whole, next, doubt: RECITED };
  return sourceFrom(group, whole, next);
}

export function subjectVerb(place: Place): Source | undefined {
  const { tokens, groups } = place;
  let start = behindMarks(place);
  while (/^(?:then|as|later)$/u.test(lower(tokens[start]))) start += 1;
  const phrase = nounPhraseAt(tokens, start);
  if (
    phrase === undefined ||
    /^(?:it|that|this|what|which|who|these|those)$/u.test(phrase.words[0] ?? "")
  )
    return undefined;
  // `a label Roe dislikes`: a relative clause, and no attribution.
  if (
    /^(?:an?|the|this)$/u.test(phrase.lead[0] ?? "") &&
    !isAddressed(phrase) &&
    phrase.lead.length > 1
  )
    return undefined;
  for (const group of groups) {
    if (group.first <= phrase.last || group.first > start + 40) continue;
    if (
      tokens
        .slice(phrase.last, group.first)
        .some((token) => token.kind === "gap" || isMark(token, ";:"))
    )
      return undefined;
    if (group.form !== "finite" || lower(tokens[group.first - 1]) === "who") continue;
    const subject = subjectOf(tokens, groups, group);
    if (subject === undefined) continue;
    if (subject.first !== start && !isApposedTo(tokens, phrase, subject)) continue;
    if (!closes(place, group)) return undefined;
    const next = group.last + 1;
    if (recites(tokens, group, next)) return { phrase: subject, next, doubt: RECITED };
    return sourceFrom(group, subject, next);
  }
  return undefined;
}

function isApposedTo(tokens: readonly Token[], phrase: NounPhrase, subject: NounPhrase): boolean {
  return (
    phrase.kind === "common" &&
    subject.kind === "name" &&
    isMark(tokens[subject.first - 1], ",") &&
    subject.first === phrase.last + 2
  );
}

/** Whether a verb takes the quotation for what it says, rather than words behind it. */
function closes({ tokens, at }: Place, group: VerbGroup): boolean {
  const next = tokens[group.last + 1];
  const opens = tokens.slice(0, at).every((token) => token.kind === "mark");
  if (next === undefined || next.kind !== "word")
    return group.kind !== undefined || isMark(tokens[at + 1], ",");
  if (group.kind === "beside" || isSpeech(group.main)) {
    return (
      opens ||
      (!/^(?:that|he|she|it|they|we|i|the|his|her|a|an)$/u.test(next.lower) &&
        next.pos !== "PROPN") ||
      isTime(next) ||
      /^t(?:old|ells?)$/u.test(group.main)
    );
  }
  return (
    isMark(tokens[at + 1], ",?!") &&
    opens &&
    (group.kind === "label" || /^(?:ADP|ADV|SCONJ|PROPN|PRON)$/u.test(next.pos) || isTime(next))
  );
}

export function phraseBehind(place: Place): Source | undefined {
  return phraseAt(place.tokens, behindMarks(place));
}

export function signature(place: Place): Source | undefined {
  const { tokens, at } = place;
  const start = behindMarks(place);
  if (!tokens.slice(at + 1, start).some((token) => isMark(token, "—–―"))) return undefined;
  const phrase = nounPhraseAt(tokens, start);
  const ends = tokens.slice((phrase?.last ?? 0) + 1).every((token) => token.kind === "mark");
  return phrase?.kind === "name" && ends ? { phrase, next: tokens.length } : undefined;
}

/** `…, Roe said.` or `…, according to Roe.` at the end of a sentence, whose words are all the source’s. */
export function trailing({ tokens, groups, at }: Place): Source | undefined {
  for (let comma = at + 1; comma < tokens.length; comma += 1) {
    if (tokens[comma]?.kind === "gap" || isMark(tokens[comma], ";:")) return undefined;
    if (!isMark(tokens[comma], ",")) continue;
    const place = { tokens, groups, at: comma - 1 };
    const source = trailingAt(place);
    if (source !== undefined && tokens.slice(source.next).filter(isWord).length <= 8) return source;
  }
  return undefined;
}

function trailingAt(place: Place): Source | undefined {
  const phrased = phraseBehind(place);
  if (phrased !== undefined) return phrased;
  const source = subjectVerb(place) ?? inversion(place);
  if (source === undefined) return undefined;
  const group = place.groups.find(
    ({ last, first }) => last + 1 === source.next || first === source.phrase.first - 1,
  );
  return group !== undefined && isSpeech(group.main) ? source : undefined;
}
