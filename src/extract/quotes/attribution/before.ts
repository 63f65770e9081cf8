import type { Token } from "../../language/tagger.ts";
import { headEnding } from "../grammar/heads.ts";
import { type NounPhrase, nounPhraseAt, nounPhraseEnding } from "../grammar/noun-phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { isMark, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { isDocument, isInstitution, isRole } from "../words/person-words.ts";
import { isSpeech } from "../words/speech-verbs.ts";
import { governor } from "./governor.ts";
import { announcesOthers, citesSaying, isOthersSpeech, WORDS } from "./others-words.ts";
import { phraseAt } from "./phrased.ts";
import { NEGATED, type Place, RECITED, type Source, sourceFrom } from "./source.ts";

const RECITING = /^(?:quot|recit|read(?:s|ing)?$)/u;
const CLAIM = /^(?:claim|suggestion|idea|charge|allegation|accusation|report|criticism)s?$/u;

export function phraseBefore({ tokens, at }: Place): Source | undefined {
  return phraseAt(tokens.slice(0, at), 0) ?? phraseAt(tokens.slice(0, at), 1);
}

export function colon({ tokens, groups, at }: Place): Source | undefined {
  if (!isMark(tokens[at - 1], ":：")) return undefined;
  const before = groups.filter(({ last }) => last < at - 1);
  const group =
    before.findLast((one) => one.kind !== undefined || opensClause(tokens, groups, one)) ??
    before.find(({ form }) => form === "finite");
  if (group === undefined) {
    // `Roe:` by itself.
    const phrase = headEnding(tokens, at - 2);
    return phrase?.kind === "name" && phrase.first === 0 ? { phrase, next: at } : undefined;
  }
  const phrase = subjectOf(tokens, groups, group);
  if (phrase === undefined) return undefined;
  if (RECITING.test(group.main) || announcesOthers(tokens, group, at))
    return { phrase, next: at, doubt: RECITED };
  return sourceFrom(group, ownerOf(tokens, phrase) ?? phrase, at);
}

/** Whether the subject of a verb stands at the beginning of the sentence or behind a comma. */
function opensClause(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): boolean {
  if (group.form !== "finite" || lower(tokens[group.first - 1]) === "who") return false;
  const subject = subjectOf(tokens, groups, group);
  if (subject === undefined || subject.kind === "common") return false;
  return subject.first === 0 || isMark(tokens[subject.first - 1], ",");
}

/** `Roe` in `Roe’s answer was short:`, `he` in `His answer was:`. */
function ownerOf(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.kind !== "common" || !WORDS.test(phrase.head)) return undefined;
  const [word = ""] = phrase.words;
  if (/^(?:his|her)$/iu.test(word)) {
    return { ...phrase, kind: "pronoun", words: [word.toLowerCase() === "his" ? "he" : "she"] };
  }
  for (let at = phrase.first; at < phrase.last; at += 1) {
    if (/(?:'s|s')$/u.test(lower(tokens[at])))
      return nounPhraseAt(tokens.slice(0, at + 1), phrase.first);
  }
  return undefined;
}

/** `Said Roe, “…”`, `It was, said Roe, “…”`. */
export function inversionBefore({ tokens, groups, at }: Place): Source | undefined {
  if (!isMark(tokens[at - 1], ",:：")) return undefined;
  const group = groups.findLast(({ last }) => last < at - 1);
  if (group === undefined || !isSpeech(group.main) || group.passive || group.form !== "finite")
    return undefined;
  const phrase = nounPhraseAt(tokens, group.last + 1);
  const names = phrase?.kind === "name" || /^s?he$/u.test(phrase?.words[0] ?? "");
  if (phrase?.last !== at - 2 || !names) return undefined;
  const before = tokens[group.first - 1];
  const opens = before === undefined || isMark(before, ",—–") || before.pos === "CCONJ";
  return opens ? sourceFrom(group, phrase, at) : undefined;
}

/** `Lee says “yes” and Roe “no”`: the verb of the quotation before it goes for both. */
export function leftOutVerb({ tokens, at }: Place): Source | undefined {
  const phrase = nounPhraseEnding(tokens, 0, at - 1);
  if (phrase?.kind !== "name") return undefined;
  const joined = /^(?:and|but|while)$/u.test(lower(tokens[phrase.first - 1]));
  const before = isMark(tokens[phrase.first - 2], ",") ? phrase.first - 3 : phrase.first - 2;
  if (!joined || tokens[before]?.kind !== "gap") return undefined;
  return { phrase: { ...phrase, several: false }, next: at };
}

const AUXILIARY =
  /^(?:do|does|did|is|was|are|were|been|be|has|have|had|will|would|not|never)(?:n't)?$/u;

/** Neither a person nor an organisation nor a document: nothing that has words of its own. */
const isThing = ({ kind, head }: NounPhrase): boolean =>
  kind === "common" && !isRole(head) && !isDocument(head) && !isInstitution(head);

/** `Roe said` in `Roe said the plan was a step to call it “…”`. */
function reporting(
  { tokens, groups, at }: Place,
  inner: VerbGroup,
): [VerbGroup, NounPhrase] | undefined {
  const group = groups.findLast(
    ({ first, last, form, kind }) =>
      first < inner.first && last < at && form === "finite" && kind === "speech",
  );
  const phrase = group && subjectOf(tokens, groups, group);
  if (group === undefined || phrase === undefined) return undefined;
  const cut = tokens.slice(group.last, inner.first).some((token) => isMark(token, ";:"));
  return cut ? undefined : [group, phrase];
}

/** The nearest reporting verb before the quotation whose clause reaches it. */
export function governing(place: Place): Source | undefined {
  const { tokens, groups, at } = place;
  const nearest = governor(place);
  const inner = nearest && subjectOf(tokens, groups, nearest);
  if (nearest === undefined || inner === undefined) return undefined;
  const outer = isThing(inner) ? reporting(place, nearest) : undefined;
  const [group, phrase] = outer ?? [nearest, inner];
  const recited = groups.some(
    ({ main, last }) => /^reads?$/u.test(main) && last < at && at - last <= 2,
  );
  if (recited || RECITING.test(group.main) || isOthersSpeech(place, phrase))
    return { phrase, next: at, doubt: RECITED };
  const rejects = /^(?:reject|den[yi]|dismiss|disput|refut)/u.test(group.main);
  if (rejects && CLAIM.test(lower(tokens[group.last + 1])))
    return { phrase, next: at, doubt: NEGATED };
  if (citesSaying(place, group, phrase)) return { phrase, next: at, doubt: RECITED };
  // `denied that he had called it “…”`, `said they did not “panic”`.
  const denied = groups.some(
    ({ negated, kind, main, last }) =>
      negated &&
      (kind === "speech"
        ? last < group.first &&
          !tokens.slice(last, group.first).some((token) => lower(token) === "but")
        : last > group.last && last < at && last >= at - 2 && AUXILIARY.test(main)),
  );
  return denied ? { phrase, next: at, doubt: NEGATED } : sourceFrom(group, phrase, at);
}
