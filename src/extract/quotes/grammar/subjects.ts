import { isCalendarWord, isPreposition, isRole, isSentenceOpener } from "../words/person-words.ts";
import { standsBeforeVerb } from "../words/speech-verbs.ts";
import {
  isDeterminer,
  type Phrase,
  phraseFrom,
  phraseUpTo,
  reappositioned,
} from "./noun-phrases.ts";
import { isMark, lower, type Token } from "./tokens.ts";
import { verbPhraseAt } from "./verb-phrases.ts";

/** An apposition opens so: `, the chief …`, `, who …`, `, 34`, `, speaking …`. */
const APPOSITION_OPENER =
  /^(?:the|a|an|who|whose|his|her|its|their|our|now|then|also|one|\d+|\p{Ll}+ing|asked|aged|both|himself|herself|citing|in|at|from|of|with|head|chief|president|director|founder|for|as|on|by|after|when|while|meanwhile|however|too|like|unlike|though|by)$/u;

/** The subject whose verb phrase begins at token `verb`, time words and appositions skipped. */
export function subjectBefore(tokens: Token[], verb: number, from: number): Phrase | undefined {
  let last = withoutTime(tokens, verb - 1, from);
  if (last < from) return undefined;
  if (isMark(tokens[last], ",)—–")) {
    last = beforeApposition(tokens, last, from);
    if (last < from) return undefined;
  }
  const phrase = phraseUpTo(tokens, last, from);
  if (phrase === undefined) return undefined;
  if (phrase.words[0] === "who") return antecedent(tokens, phrase.first, from);
  // `Roe, 45, and Lee, 50, said` has two subjects as well.
  const apposed = last < withoutTime(tokens, verb - 1, from);
  const follows =
    lower(tokens[phrase.first - 1]) === "and" && isMark(tokens[phrase.first - 2], ",");
  if (apposed && follows) return asCommon(phrase);
  return joined(tokens, phrase, from);
}

/** `Roe and Lee said` has two subjects, `a spokesman for Roe said` has another head: no single name. */
function joined(tokens: Token[], phrase: Phrase, from: number): Phrase | undefined {
  const before = lower(tokens[phrase.first - 1]);
  if (phrase.first <= from) return phrase;
  const opensSentence = phrase.first - 1 === from;
  const several = before === "and" || before === "or";
  if (several && !opensSentence && isNominal(tokens, phrase.first - 2)) return asCommon(phrase);
  if (isPreposition(before) && phrase.kind !== "pronoun" && !isLedByRole(phrase)) {
    return headBefore(tokens, phrase, from);
  }
  return phrase;
}

function isLedByRole(phrase: Phrase): boolean {
  return phrase.kind === "name" && phrase.lead.some(isRole);
}

/** Whether a subject can end at this token, so that a conjunction after it joins two of them. */
function isNominal(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

function headBefore(tokens: Token[], phrase: Phrase, from: number): Phrase | undefined {
  const head = phraseUpTo(tokens, phrase.first - 2, from);
  if (head === undefined)
    return /^(?:as|than|after|before|since)$/u.test(lower(tokens[phrase.first - 1]))
      ? phrase
      : undefined;
  // “Roe of the Harbour Trust said”: what stands before the preposition speaks.
  if (head.kind === "name") return head;
  const words = tokens.slice(head.first, phrase.last + 1).map((token) => token.text);
  return { ...asCommon(head), words };
}

const asCommon = (phrase: Phrase): Phrase => ({
  ...phrase,
  kind: "common",
  words: [...phrase.lead, ...phrase.words],
  lead: [],
});

/** Skips `on Monday`, `last week`, `yesterday` before a verb. */
function withoutTime(tokens: Token[], last: number, from: number): number {
  let end = last;
  if (isCalendarWord(lower(tokens[end])) && end > from) {
    end -= 1;
    if (/^(?:on|last|this|in|late|early)$/u.test(lower(tokens[end]))) end -= 1;
  } else if (/^(?:week|month|year|morning|night|evening)$/u.test(lower(tokens[end]))) {
    if (/^(?:last|this)$/u.test(lower(tokens[end - 1]))) end -= 2;
  }
  return end;
}

/** From the comma that closes an apposition to the token before the comma that opens it. */
function beforeApposition(tokens: Token[], closing: number, from: number): number {
  let holdsQuote = false;
  for (let at = closing - 1; at > from && closing - at < 40; at -= 1) {
    if (isMark(tokens[at], ";:")) return from - 1;
    if (tokens[at]?.kind === "quote") holdsQuote = true;
    if (!isMark(tokens[at], ",(—–")) continue;
    // Only a relative clause may hold a quotation of its own: `Roe, whose son said “No”, said`.
    if (holdsQuote && !/^whose?$/u.test(lower(tokens[at + 1]))) continue;
    const before = phraseUpTo(tokens, at - 1, from);
    const opens =
      isMark(tokens[at], "(") ||
      APPOSITION_OPENER.test(lower(tokens[at + 1])) ||
      hasRole(tokens, at + 1, closing);
    if (before?.kind === "name" && opens && !isPreposition(lower(tokens[before.first - 1])))
      return at - 1;
    if (isRoleAlone(tokens, before) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")) {
      return namedApposition(tokens, at, closing);
    }
  }
  return from - 1;
}

/** `the bank’s chief economist`, but not the end of `a spokesman for the bank’s owner`. */
function isRoleAlone(tokens: Token[], phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== "common" || isPreposition(lower(tokens[phrase.first - 1]))) return false;
  return phrase.words.some(isRole);
}

/** `the bank’s chief economist, Maria Lopez, said`: the apposition is the name itself. */
function namedApposition(tokens: Token[], open: number, closing: number): number {
  const phrase = phraseUpTo(tokens, closing - 1, open + 1);
  return phrase?.first === open + 1 ? closing - 1 : open - 1;
}

export function hasRole(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, Math.min(to, from + 12)).some((token) => isRole(token.text));
}

/** Whom `who` stands for: the phrase before it, e.g. `Roe` in `Roe, who called it`. */
function antecedent(tokens: Token[], who: number, from: number): Phrase | undefined {
  const last = isMark(tokens[who - 1], ",") ? who - 2 : who - 1;
  const phrase = last < from ? undefined : phraseUpTo(tokens, last, from);
  return phrase === undefined || phrase.kind === "pronoun"
    ? undefined
    : joined(tokens, phrase, from);
}

/** `FAIRHAVEN, Ohio – Mayor …`: the sentence begins behind the place. */
function afterDateline(tokens: Token[], from: number, to: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? "")) return from;
  const opening = tokens.slice(from, Math.min(to, from + 10));
  const dash = opening.findIndex((token) => isMark(token, "–—-"));
  return dash < 0 ? from : from + dash + 1;
}

/** `In May, Roe …`, `But Roe …`: not `A man at the bar, who …`, whose determiner belongs to the subject. */
function opensWithAdverbial(tokens: Token[], at: number): boolean {
  const word = lower(tokens[at]);
  return (
    isSentenceOpener(word) && !isDeterminer(word) && phraseFrom(tokens, at)?.kind !== "pronoun"
  );
}

/** The subject a sentence opens with, after `In May,` and the like; undefined when two are joined. */
export function subjectOfSentence(tokens: Token[], from: number, to: number): Phrase | undefined {
  let at = afterDateline(tokens, from, to);
  if (opensWithAdverbial(tokens, at)) {
    const comma = tokens.slice(at, to).findIndex((token) => isMark(token, ","));
    const bare = /^(?:but|and|so|yet|still|then|now|however)$/u.test(lower(tokens[at]));
    if (bare && !isMark(tokens[at + 1], ",")) at += 1;
    else if (comma > 0 && comma < 10) at += comma + 1;
  }
  const phrase = phraseFrom(tokens, at);
  if (phrase === undefined || phrase.last >= to) return undefined;
  if (/^(?:and|or)$/u.test(lower(tokens[phrase.last + 1]))) return undefined;
  return (
    frontedFor(tokens, phrase, to) ?? ledByRole(tokens, phrase) ?? reappositioned(tokens, phrase)
  );
}

/** `A former champion who swam for Ely, she has …`: the subject is the pronoun behind the comma. */
function frontedFor(tokens: Token[], phrase: Phrase, to: number): Phrase | undefined {
  if (phrase.kind !== "common" || !/^an?$/u.test(lower(tokens[phrase.first]))) return undefined;
  for (let at = phrase.last + 1; at < Math.min(to - 1, phrase.last + 20); at += 1) {
    if (tokens[at]?.kind === "quote" || isMark(tokens[at], ";:")) return undefined;
    if (!isMark(tokens[at], ",")) continue;
    return /^s?he$/u.test(lower(tokens[at + 1])) ? phraseFrom(tokens, at + 1) : undefined;
  }
  return undefined;
}

/** `Opposition energy spokesman Ada Roe said`: the first word only says what she is spokesman of. */
function ledByRole(tokens: Token[], phrase: Phrase): Phrase | undefined {
  if (phrase.kind !== "name" || phrase.words.length > 1) return undefined;
  let at = phrase.last + 1;
  while (at - phrase.last < 5 && /^\p{Ll}+$/u.test(tokens[at]?.text ?? "")) at += 1;
  const between = tokens.slice(phrase.last + 1, at).map(lower);
  if (!isRole(between.at(-1) ?? "") || between.some(isNoModifier)) return undefined;
  const name = phraseFrom(tokens, at);
  if (name?.kind !== "name" || verbPhraseAt(tokens, name.last + 1) === undefined) return undefined;
  const lead = tokens.slice(phrase.first, at).map((token) => token.text);
  return { ...name, lead, first: phrase.first };
}

/** Verbs and the like; a noun before another is singular. */
const isNoModifier = (word: string): boolean =>
  isPreposition(word) || standsBeforeVerb(word) || /ed$|[^s]s$/u.test(word);
