import { type Phrase, phraseFrom } from "../grammar/noun-phrases.ts";
import { isCapitalised, isMark, isWord, lower, type Token } from "../grammar/tokens.ts";
import { verbPhraseAt } from "../grammar/verb-phrases.ts";
import {
  isDocument,
  isOrganisationWord,
  isPersonsRole,
  isPreposition,
  isRole,
  isSentenceOpener,
  isTitle,
} from "../words/person-words.ts";
import { isSpeech, verbForm } from "../words/speech-verbs.ts";
import { isAddressed, type People, readsLikePerson } from "./people.ts";

/**
 * Learns from a sentence who is a person (`economist Maria Lopez`, `Maria Lopez, 34,`,
 * `Maria Lopez, head of …`) and what is not (`Lopez Holdings`, `in Hong Kong`).
 */
export function learnNames(people: People, tokens: Token[]): void {
  for (const phrase of namesIn(tokens)) {
    if (people.byName(phrase.words) === undefined) learn(people, tokens, phrase);
    noteEmployer(people, phrase);
  }
}

/**
 * Learns from the surname alone in a sentence, once all full names are noted: people are
 * shortened to the last word of their names (`Lopez said`), companies and places to the first.
 */
export function confirmNames(people: People, tokens: Token[]): void {
  for (const { words, lead, first, last } of namesIn(tokens)) {
    if (words.length !== 1 || lead.length > 1) continue;
    const [title] = lead;
    const named = title === undefined ? isBesideSpeech(tokens, first, last) : isTitle(title);
    if (named) people.confirm(words[0] ?? "");
  }
}

function namesIn(tokens: Token[]): Phrase[] {
  const names: Phrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapitalised(tokens[at]) || (at === 0 && isSentenceOpener(lower(tokens[at])))) continue;
    const phrase = withLead(tokens, at);
    if (phrase?.kind !== "name") continue;
    names.push(phrase);
    at = Math.max(at, phrase.last);
  }
  return names;
}

/** The name at `at` with the role words before it: `chief executive` in `its chief executive Maria Lopez`. */
function withLead(tokens: Token[], at: number): Phrase | undefined {
  const phrase = phraseFrom(tokens, at);
  const before = tokens[at - 1];
  if (phrase?.kind !== "name" || !isWord(before) || isCapitalised(before)) return phrase;
  if (!isRole(before.text) && !isTitle(before.text)) return phrase;
  return { ...phrase, lead: [before.text, ...phrase.lead] };
}

function isBesideSpeech(tokens: Token[], first: number, last: number): boolean {
  const verb = verbPhraseAt(tokens, last + 1);
  if (verb?.kind === "speech" && !verb.passive && !verb.participle) {
    return !/^(?:it|its|they)$/u.test(lower(tokens[verb.next]));
  }
  const behindWords = tokens[first - 2]?.kind === "quote" || isMark(tokens[first - 2], ",");
  return behindWords && isSpeech(lower(tokens[first - 1]));
}

function learn(people: People, tokens: Token[], phrase: Phrase): void {
  const before = lower(tokens[phrase.first - 1]);
  const organisation =
    phrase.words.some(isOrganisationWord) ||
    /^(?:in|at|across|near|around|outside)$/u.test(before) ||
    (/^(?:of|for)$/u.test(before) && OFFICE.test(lower(tokens[phrase.first - 2])));
  const possessive = /[’']s?$/u.test(phrase.words.at(-1) ?? "");
  const leads =
    before === "by" &&
    /^(?:led|headed|chaired|directed|captained|coached|written|edited)$/u.test(
      lower(tokens[phrase.first - 2]),
    );
  const person =
    isAddressed(phrase) ||
    isApposed(tokens, phrase) ||
    leads ||
    isApposition(tokens, phrase) ||
    speaksAsPerson(tokens, phrase);
  if (person && (readsLikePerson(phrase) || (phrase.words.length === 2 && !organisation))) {
    people.introduce(phrase.words, genderWords(tokens, phrase));
  } else if (organisation && !possessive && !person) {
    people.noteOrganisation(phrase.words.join(" "));
    people.noteOrganisation(phrase.words[0] ?? "");
  } else if (readsLikePerson(phrase) && !/^(?:the|an?)$/u.test(before)) {
    people.noteName(phrase.words);
  }
}

/** What somebody is of a place or company, but never of a person. */
const OFFICE =
  /^(?:executive|director|chair|chair(?:wo)?man|president|manager|founder|ceo|owner|professor|mayor|governor|minister|editor|coach|captain|secretary|ambassador|spokes(?:wo)?man|spokesperson)$/u;

/** `Goldcrest Vale` in `Goldcrest Vale manager Maria Lopez` is where she works. */
function noteEmployer(people: People, { lead }: Phrase): void {
  const end = lead.findIndex((word) => !/^\p{Lu}/u.test(word) || isRole(word) || isTitle(word));
  if (end > 0) people.noteOrganisation(lead.slice(0, end).join(" "));
}

/** `Its chief executive, Maria Lopez,`: the name itself stands in apposition to a role. */
function isApposition(tokens: Token[], phrase: Phrase): boolean {
  const role = tokens[phrase.first - 2];
  const next = tokens[phrase.last + 1];
  const closes = isMark(next, ",.") || next === undefined || next.kind === "quote";
  return (
    isMark(tokens[phrase.first - 1], ",") && isWord(role) && isPersonsRole(role.text) && closes
  );
}

/** `, 34,`, `, who …`, `, the mayor of Ely,`, `, chief economist at …`, `, a singer from Ely …`. */
function isApposed(tokens: Token[], phrase: Phrase): boolean {
  const open = phrase.last + 1;
  if (!isMark(tokens[open], ",(")) return false;
  const next = tokens[open + 1];
  if (/^(?:1[5-9]|[2-9]\d)$/u.test(next?.text ?? "")) return isMark(tokens[open + 2], ",)");
  if (/^who(?:se|'\p{L}+)?$/u.test(lower(next))) return true;
  if (verbForm(lower(next)) !== undefined || /^(?:as|while|with)$/u.test(lower(next))) return false;
  // `Castle Ridge, a company of engineers`: the noun that says what it is stands before “of”.
  for (let at = open + 1; at < appositionEnd(tokens, open + 1); at += 1) {
    const word = lower(tokens[at]);
    if (/^(?:and|or|but|that|which|where)$/u.test(word) || isPreposition(word)) return false;
    if (word === "who" || (isPersonsRole(word) && !isAttributive(tokens, at))) return true;
  }
  return false;
}

/** `an analyst firm` is no analyst. */
function isAttributive(tokens: Token[], at: number): boolean {
  const next = lower(tokens[at + 1]);
  return next !== "" && (isOrganisationWord(next) || isDocument(next));
}

/** `told reporters`, `said Maria Lopez of the Ely Trust`, `said Maria Lopez, laughing`, which companies do not. */
function speaksAsPerson(tokens: Token[], { first, last }: Phrase): boolean {
  const next = lower(tokens[last + 1]);
  if (next === "told" || next === "tells") {
    return !/^(?:it|its|they)$/u.test(lower(tokens[last + 3]));
  }
  const inverted = isSpeech(lower(tokens[first - 1]));
  if (inverted && isMark(tokens[last + 1], ",")) return GESTURE.test(lower(tokens[last + 2]));
  const place = lower(tokens[last + 2]) === "the" ? last + 3 : last + 2;
  if (!/^(?:of|from|at)$/u.test(next) || !isCapitalised(tokens[place])) return false;
  const employer = phraseFrom(tokens, place);
  return inverted || (employer !== undefined && isSpeech(lower(tokens[employer.last + 1])));
}

const GESTURE =
  /^(?:laughing|smiling|grinning|shrugging|nodding|sighing|weeping|chuckling|gesturing|sitting|standing|leaning)$/u;

function genderWords(tokens: Token[], phrase: Phrase): string[] {
  const lead = [...nounBefore(tokens, phrase.first), ...phrase.lead];
  if (!isMark(tokens[phrase.last + 1], ",")) return lead;
  const open = phrase.last + 2;
  const end = Math.min(appositionEnd(tokens, open), open + 6);
  const until = tokens
    .slice(open, end)
    .findIndex((token) => /^(?:of|to|and|who|whose)$/u.test(token.text));
  const own = tokens.slice(open, until < 0 ? end : open + until).map((token) => token.text);
  return [...lead, ...own];
}

/** `husband` in `Her husband, the sculptor Sam Lee,`. */
function nounBefore(tokens: Token[], first: number): string[] {
  const comma = [first - 1, first - 2, first - 3].find((at) => isMark(tokens[at], ","));
  const noun = comma === undefined ? undefined : tokens[comma - 1];
  const owner = lower(tokens[(comma ?? 0) - 2]);
  return isWord(noun) && /^(?:his|her|their|its|the|my)$|'s$/u.test(owner) ? [noun.text] : [];
}

function appositionEnd(tokens: Token[], from: number): number {
  let end = from;
  while (
    end < tokens.length &&
    end - from < 15 &&
    !isMark(tokens[end], ",.;:)") &&
    tokens[end]?.kind !== "quote"
  )
    end += 1;
  return end;
}
