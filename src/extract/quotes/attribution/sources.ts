import type { Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { headEnding, SUBORDINATES, subjectOf } from "../grammar/subjects.ts";
import { isMark, isTime, isWord, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { isRole } from "../words/person-words.ts";
import { isSpeech } from "../words/speech-verbs.ts";

/** Whom a sentence names as the source of quoted words. */
export interface Source {
  phrase: NounPhrase;
  /** Why it is nobody’s quotation after all, in a whole sentence. */
  doubt?: string;
  /** Place of the token behind the clause that names it. */
  next: number;
  /** Place of the token behind its verb. */
  behindVerb?: number;
}

/** A quotation in its sentence. */
export interface Place {
  tokens: readonly Token[];
  groups: readonly VerbGroup[];
  /** The token of the quotation. */
  at: number;
}

/** A way in which a sentence names a source. */
export interface Rule {
  name: string;
  /** The grammar in a line: Q is the quotation, NP a noun phrase, V a verb. */
  grammar: string;
  find: (place: Place) => Source | undefined;
}

const NEGATED = "the text says that it was not said.";
const RECITED = "the words are recited, and somebody else’s.";
const RECITING = /^(?:quot|recit|read(?:s|ing)?$)/u;
const CLAIM = /^(?:claim|suggestion|idea|charge|allegation|accusation|report|criticism)s?$/u;
const PASSIVE = "the verb beside it is passive, so that its subject did not say it.";
const POSSIBLE = "the text does not say that it was really said.";

/** Behind the quotation, in the order in which they are tried. */
export const BEHIND: readonly Rule[] = [
  { name: "inversion", grammar: "Q, V NP: “We tried,” said Ada Roe", find: inversion },
  { name: "subject–verb", grammar: "Q, NP V: “We tried,” Roe told reporters", find: subjectVerb },
  {
    name: "phrase",
    grammar: "Q, according to NP: “we tried,” according to Roe",
    find: phraseBehind,
  },
  { name: "signature", grammar: "Q — NP: “We tried.” — Ada Roe", find: signature },
];

/** Before the quotation, likewise. */
export const BEFORE: readonly Rule[] = [
  { name: "colon", grammar: "NP … : Q: Roe was blunt: “We tried.”", find: colon },
  { name: "reporting verb", grammar: "NP V … Q: Roe called it “a mess”", find: governing },
  {
    name: "phrase",
    grammar: "According to NP, … Q: according to Roe, “we tried”",
    find: phraseBefore,
  },
];

/** The source that the first rule to fit names. */
export function sourceBy(rules: readonly Rule[], place: Place): Source | undefined {
  for (const { find } of rules) {
    const source = find(place);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The first token behind the marks that follow the quotation. */
function behindMarks({ tokens, at }: Place): number {
  let next = at + 1;
  while (isMark(tokens[next], ",.?!—–-…")) next += 1;
  return next;
}

function inversion(place: Place): Source | undefined {
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
  return sourceFrom(group, apposed(tokens, alsoJoined(tokens, phrase)), phrase.last + 1);
}

/** `said Roe and Lee`. */
function alsoJoined(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const joins = /^(?:and|or)$/u.test(lower(tokens[phrase.last + 1]));
  const next = joins ? nounPhraseAt(tokens, phrase.last + 2) : undefined;
  return next === undefined || next.kind === "pronoun" ? phrase : { ...phrase, several: true };
}

/** `said the mayor, Ada Roe,`: the name stands in apposition. */
function apposed(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== "common" || !phrase.words.some(isRole)) return phrase;
  if (!isMark(tokens[phrase.last + 1], ",")) return phrase;
  const name = nounPhraseAt(tokens, phrase.last + 2);
  const behind = tokens[(name?.last ?? 0) + 1];
  const closes = behind === undefined || isMark(behind, ",.;") || behind.kind === "gap";
  return name?.kind === "name" && closes && name.words.length > 1
    ? { ...name, lead: [...phrase.words.map((word) => word.toLowerCase()), ...name.lead] }
    : phrase;
}

function subjectVerb(place: Place): Source | undefined {
  const { tokens, groups } = place;
  let start = behindMarks(place);
  while (/^(?:then|as|later)$/u.test(lower(tokens[start]))) start += 1;
  const phrase = nounPhraseAt(tokens, start);
  if (
    phrase === undefined ||
    /^(?:it|that|this|what|which|who|these|those)$/u.test(phrase.words[0] ?? "")
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
    return sourceFrom(group, subject, group.last + 1);
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

/** `according to Roe`, `in the words of Roe`, `in Roe’s words`, `per Roe`. */
function phraseAt(tokens: readonly Token[], at: number): Source | undefined {
  const words = [0, 1, 2, 3].map((step) => lower(tokens[at + step]));
  const start =
    words[0] === "according" && words[1] === "to"
      ? at + 2
      : /^in the words? of$/u.test(words.join(" "))
        ? at + 4
        : undefined;
  if (start !== undefined) {
    // The tagger may take the role for a verb: `according to engineer Paul Roe`.
    const role = tokens[start]?.pos === "VERB" && isRole(words[2] ?? "") ? 1 : 0;
    const phrase = nounPhraseAt(tokens, start + role);
    if (phrase === undefined || /(?:'s|s')$/u.test(lower(tokens[phrase.last]))) return undefined;
    const named = apposed(tokens, alsoJoined(tokens, phrase));
    return { phrase: named, next: Math.max(phrase.last, named.last) + 1 };
  }
  if (words[0] !== "in") return undefined;
  for (let end = at + 2; end < at + 8; end += 1) {
    if (!/^(?:words|phrase|telling|view)$/u.test(lower(tokens[end]))) continue;
    const owner = lower(tokens[end - 1]);
    if (/^(?:his|her)$/u.test(owner)) {
      const word = owner === "his" ? "he" : "she";
      return {
        phrase: {
          kind: "pronoun",
          words: [word],
          lead: [],
          first: end - 1,
          last: end - 1,
          head: "",
          several: false,
        },
        next: end + 1,
      };
    }
    if (!/(?:'s|s')$/u.test(owner)) return undefined;
    const phrase = nounPhraseAt(tokens.slice(0, end), at + 1);
    return phrase?.last === end - 1 ? { phrase, next: end + 1 } : undefined;
  }
  return undefined;
}

function phraseBehind(place: Place): Source | undefined {
  return phraseAt(place.tokens, behindMarks(place));
}

function phraseBefore({ tokens, at }: Place): Source | undefined {
  return phraseAt(tokens.slice(0, at), 0) ?? phraseAt(tokens.slice(0, at), 1);
}

function signature(place: Place): Source | undefined {
  const { tokens, at } = place;
  const start = behindMarks(place);
  if (!tokens.slice(at + 1, start).some((token) => isMark(token, "—–"))) return undefined;
  const phrase = nounPhraseAt(tokens, start);
  const ends = tokens.slice((phrase?.last ?? 0) + 1).every((token) => token.kind === "mark");
  return phrase?.kind === "name" && ends ? { phrase, next: tokens.length } : undefined;
}

function colon({ tokens, groups, at }: Place): Source | undefined {
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
  if (RECITING.test(group.main)) return { phrase, next: at, doubt: RECITED };
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

const WORDS =
  /^(?:answer|reply|response|verdict|message|advice|view|conclusion|words|explanation|summary|assessment|comment|point|question|argument|motto|rule|retort|excuse|theory|warning|promise)$/u;

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

/** The nearest reporting verb before the quotation whose clause reaches it. */
function governing(place: Place): Source | undefined {
  const { tokens, groups, at } = place;
  const group = governor(place);
  const phrase = group && subjectOf(tokens, groups, group);
  if (group === undefined || phrase === undefined) return undefined;
  const recited = groups.some(
    ({ main, last }) => /^reads?$/u.test(main) && last < at && at - last <= 2,
  );
  if (recited || RECITING.test(group.main)) return { phrase, next: at, doubt: RECITED };
  const rejects = /^(?:reject|den[yi]|dismiss|disput|refut)/u.test(group.main);
  if (rejects && CLAIM.test(lower(tokens[group.last + 1])))
    return { phrase, next: at, doubt: NEGATED };
  // `denied that he had called it “…”`, `said they did not “panic”`.
  const denied = groups.some(
    ({ negated, kind, last }) =>
      negated &&
      last < at &&
      (kind === "speech" ? last < group.first : last > group.last && at - last <= 3),
  );
  return denied ? { phrase, next: at, doubt: NEGATED } : sourceFrom(group, phrase, at);
}

/** The reporting verb that a quotation behind it belongs to. */
export function governor({ tokens, groups, at }: Place): VerbGroup | undefined {
  let weak: VerbGroup | undefined;
  for (const group of groups.toReversed()) {
    if (group.last >= at) continue;
    if (tokens.slice(group.last + 1, at).some((token) => isMark(token, ";"))) break;
    if (group.kind === undefined) continue;
    if (isFronted(tokens, groups, group, at)) continue;
    if (group.kind === "beside" && at - group.last > 3 && !isMark(tokens[at - 1], ",:")) continue;
    if (isCutOff(tokens, groups, group, at)) continue;
    // `said she felt “numb”`, `said they were called to “a fire”`: the words are of whoever says it.
    if (group.kind !== "stance" && !group.passive) return group;
    weak ??= group;
  }
  return weak;
}

/** In a clause before the main one: `After Roe criticised Lee, the band played “…”`. */
function isFronted(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  at: number,
): boolean {
  const [first] = tokens;
  if (first === undefined || !SUBORDINATES.test(first.lower)) return false;
  for (let comma = group.last + 1; comma < at - 1; comma += 1) {
    if (!isMark(tokens[comma], ",")) continue;
    const subject = nounPhraseAt(tokens, comma + 1);
    if (subject !== undefined && subject.kind !== "common") return true;
    if (
      groups.some(
        ({ first: verb, form }) => verb === (subject?.last ?? at) + 1 && form === "finite",
      )
    )
      return true;
  }
  return false;
}

const JOINS_CLAUSES =
  /^(?:and|but|while|whereas|although|though|after|before|when|since|until|so|yet|who|whose|which)$/u;

/** Another main clause or an adverbial one stands between: `Roe said so, and the band played “…”`. */
function isCutOff(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  at: number,
): boolean {
  for (let place = group.last + 1; place < at; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.pos === "ADP" || !JOINS_CLAUSES.test(token.lower)) continue;
    const verb = groups.find(({ first, form }) => first > place && first < at && form === "finite");
    if (verb === undefined || verb.kind !== undefined) continue;
    const between = tokens.slice(place + 1, verb.first);
    const subject =
      between.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos)) || /^wh/u.test(token.lower);
    const comma = isMark(tokens[place - 1], ",");
    if (subject && (comma || !/^(?:and|but|so)$/u.test(token.lower))) return true;
  }
  return false;
}

function sourceFrom(group: VerbGroup, phrase: NounPhrase, next: number): Source {
  if (group.negated) return { phrase, next, doubt: NEGATED };
  if (group.passive && group.kind !== undefined) return { phrase, next, doubt: PASSIVE };
  if (group.possible) return { phrase, next, doubt: POSSIBLE };
  return { phrase, next, behindVerb: group.last + 1 };
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
