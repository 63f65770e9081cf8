import { isGivenName } from "../../language/given-names.ts";
import type { Sentence, Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isCapitalised, isMark, isPossessive, isWord, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import {
  isDocument,
  isOrganisationWord,
  isPersonsRole,
  isRole,
  isTitle,
} from "../words/person-words.ts";
import { isSpeech } from "../words/speech-verbs.ts";
import { isAddressed, type People, readsLikePerson } from "./people.ts";

/** The names of a sentence, in order. */
export function namesIn(tokens: Sentence): NounPhrase[] {
  const names: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = isWord(tokens[at]) ? nounPhraseAt(tokens, at) : undefined;
    if (phrase === undefined) continue;
    names.push(...ownersIn(tokens, phrase));
    if (phrase.kind === "name") names.push(phrase);
    at = phrase.last;
  }
  return names;
}

/** Names that own what follows in a phrase, e.g. `Ada Roe` in `Ada Roe’s second goal`. */
function ownersIn(tokens: Sentence, { first, last }: NounPhrase): NounPhrase[] {
  const owners: NounPhrase[] = [];
  let start = first;
  for (let at = first; at < last; at += 1) {
    if (!isPossessive(tokens[at])) continue;
    const owner = nounPhraseAt(tokens.slice(0, at + 1), start);
    if (owner?.kind === "name") owners.push(owner);
    start = at + 1;
  }
  return owners;
}

/**
 * Learns from a sentence who is a person (`economist Maria Lopez`, `Maria Lopez, 34,`,
 * `Maria Lopez told`) and what is not (`Lopez Holdings`, `in Hong Kong`).
 */
export function learnNames(people: People, tokens: Sentence, groups: readonly VerbGroup[]): void {
  // In a headline every word has a capital.
  const words = tokens.filter(isWord);
  const headline = words.length > 4 && words.filter(isCapitalised).length > 0.6 * words.length;
  for (const phrase of namesIn(tokens)) {
    const known = people.byName(phrase.words);
    if (known !== undefined) {
      if (phrase.words.length > 1) people.introduce(phrase.words, rolesAround(tokens, phrase));
      continue;
    }
    if (!readsLikePerson(phrase) || people.isOrganisation(phrase.words.join(" "))) continue;
    const given = !headline && isGivenName(phrase.words[0] ?? "");
    if (given || isPerson(tokens, groups, phrase)) {
      people.introduce(phrase.words, rolesAround(tokens, phrase));
    } else {
      people.noteName(phrase.words);
    }
  }
}

/** Learns what is no person: `Lopez Holdings`, `in Hong Kong`, the employer in `Ada Roe of Kestrel Research`. */
export function noteOrganisations(
  people: People,
  tokens: Sentence,
  groups: readonly VerbGroup[],
): void {
  for (const phrase of namesIn(tokens)) {
    noteEmployer(people, phrase);
    if (isPerson(tokens, groups, phrase) || !isThing(tokens, groups, phrase)) continue;
    people.noteOrganisation(phrase.words.join(" "));
    if (phrase.words.length > 1) people.noteOrganisation(phrase.words[0] ?? "");
  }
}

/**
 * Learns from the surname alone, once all full names are noted: people are shortened to the last
 * word of their names (`Lopez said`), companies and places to the first. A word that is no part of a
 * full name is a person’s where the text says so: `Mr Lopez`, `Lopez said she …`, `Lopez laughed`.
 */
export function confirmNames(
  people: People,
  tokens: Sentence,
  groups: readonly VerbGroup[],
  next: Sentence | undefined,
): void {
  for (const phrase of namesIn(tokens)) {
    const [word = "", another] = phrase.words;
    if (another !== undefined) continue;
    const titled = isTitle(phrase.lead.at(-1) ?? "");
    if (titled || speaks(tokens, groups, phrase) || acts(tokens, groups, phrase))
      people.confirm(word);
    const behind = groups.find(({ first }) => first === phrase.last + 1);
    const isShe = (token: Token | undefined) => /^s?he$/u.test(lower(token));
    const person =
      titled ||
      isApposed(tokens, phrase) ||
      tells(tokens, groups, phrase) ||
      (behind !== undefined && tokens.slice(behind.last + 1, behind.last + 4).some(isShe)) ||
      (phrase.first === 0 && isShe(next?.find(isWord)));
    if (person && phrase.lead.at(-1) !== "the") people.noteSurname(word);
  }
}

function isPerson(tokens: Sentence, groups: readonly VerbGroup[], phrase: NounPhrase): boolean {
  return (
    isAddressed(phrase) ||
    isApposed(tokens, phrase) ||
    isApposition(tokens, phrase) ||
    tells(tokens, groups, phrase) ||
    speaksForSomething(tokens, groups, phrase)
  );
}

function isThing(tokens: Sentence, groups: readonly VerbGroup[], phrase: NounPhrase): boolean {
  const before = lower(tokens[phrase.first - 1]);
  const verb = groups.find(({ first, kind }) => first === phrase.last + 1 && kind === "speech");
  if (verb !== undefined && /^its?$/u.test(lower(tokens[verb.last + 1]))) return true;
  return (
    phrase.words.some(isOrganisationWord) ||
    phrase.lead.at(-1) === "the" ||
    (/^(?:in|at|across|near|around|outside)$/u.test(before) && phrase.lead.length === 0) ||
    (/^(?:of|from|for)$/u.test(before) &&
      tokens[phrase.first - 2]?.pos === "PROPN" &&
      phrase.words.length > 1)
  );
}

/** `Goldcrest Vale` in `Goldcrest Vale manager Maria Lopez` is where she works. */
function noteEmployer(people: People, { lead }: NounPhrase): void {
  const end = lead.findIndex((word) => isRole(word) || isTitle(word));
  if (end > 1) people.noteOrganisation(lead.slice(0, end).join(" "));
}

/** `Its chief executive, Maria Lopez,`: the name itself stands in apposition to a role. */
function isApposition(tokens: Sentence, phrase: NounPhrase): boolean {
  const role = tokens[phrase.first - 2];
  const next = tokens[phrase.last + 1];
  const closes = isMark(next, ",.") || next === undefined || next.kind === "gap";
  return (
    isMark(tokens[phrase.first - 1], ",") && isWord(role) && isPersonsRole(role.text) && closes
  );
}

/** The words around a name that say what somebody is. */
const rolesAround = (tokens: Sentence, phrase: NounPhrase): string[] => [
  ...nounBefore(tokens, phrase),
  ...phrase.lead,
  ...apposition(tokens, phrase),
];

/** `husband` in `Her husband, the sculptor Sam Lee,`. */
function nounBefore(tokens: Sentence, { first }: NounPhrase): string[] {
  if (!isMark(tokens[first - 1], ",")) return [];
  const owner = lower(tokens[first - 3]);
  return /^(?:his|her|their|its|the|my)$|'s$/u.test(owner) ? [lower(tokens[first - 2])] : [];
}

/** `, 34,`, `, who …`, `, the mayor of Ely,`, `, chief economist at …`, `(R-Ky.)`. */
function isApposed(tokens: Sentence, phrase: NounPhrase): boolean {
  const open = phrase.last + 1;
  if (!isMark(tokens[open], ",(")) return false;
  const next = tokens[open + 1];
  if (/^(?:1[5-9]|[2-9]\d)$/u.test(next?.text ?? "")) return isMark(tokens[open + 2], ",)");
  if (/^[RDI]-/u.test(next?.text ?? "")) return true;
  if (/^who(?:se|'\p{L}+)?$/u.test(lower(next))) return true;
  const roles = apposition(tokens, phrase);
  return roles.some(isPersonsRole) && !/[^s]s$/u.test(roles.at(-1) ?? "");
}

/** The noun phrase behind the comma after a name, up to its head: `the former mayor`. */
function apposition(tokens: Sentence, phrase: NounPhrase): string[] {
  if (!isMark(tokens[phrase.last + 1], ",")) return [];
  const apposed = nounPhraseAt(tokens, phrase.last + 2);
  if (apposed?.kind !== "common" || /^(?:whose|his|her|its)$/u.test(lower(tokens[apposed.first])))
    return [];
  // `…, the mayor said`: a clause, and no apposition.
  if (/^(?:VERB|AUX)$/u.test(tokens[apposed.last + 1]?.pos ?? "")) return [];
  const head = apposed.words.at(-1)?.toLowerCase() ?? "";
  return isOrganisationWord(head) || isDocument(head)
    ? []
    : apposed.words.map((word) => word.toLowerCase());
}

/** `said Maria Lopez of the Ely Trust`, `Maria Lopez of Ely disagreed`, `said Maria Lopez, a welder`. */
function speaksForSomething(
  tokens: Sentence,
  groups: readonly VerbGroup[],
  { first, last }: NounPhrase,
): boolean {
  const inverted = groups.some((group) => group.last === first - 1 && isSpeech(group.main));
  const next = lower(tokens[last + 1]);
  if (/^(?:of|from|at)$/u.test(next)) {
    const place = lower(tokens[last + 2]) === "the" ? last + 3 : last + 2;
    if (!isCapitalised(tokens[place])) return false;
    const employer = nounPhraseAt(tokens, last + 2);
    return (
      inverted ||
      groups.some(({ first: verb, main }) => verb === (employer?.last ?? 0) + 1 && isSpeech(main))
    );
  }
  return (
    inverted && isMark(tokens[last + 1], ",") && /^(?:a|an|who)$/u.test(lower(tokens[last + 2]))
  );
}

/** `told reporters`, which organisations seldom do. */
function tells(tokens: Sentence, groups: readonly VerbGroup[], phrase: NounPhrase): boolean {
  const group = groups.find(({ first }) => first === phrase.last + 1);
  if (group === undefined || group.passive || phrase.lead.at(-1) === "the") return false;
  return (
    /^(?:told|tells|laughed|smiled|shrugged|tweeted|recalled|joked|grinned|nodded|sighed|quipped)$/u.test(
      group.main,
    ) && lower(tokens[group.last + 1]) !== "it"
  );
}

function speaks(
  tokens: Sentence,
  groups: readonly VerbGroup[],
  { first, last }: NounPhrase,
): boolean {
  const behind = groups.find((group) => group.first === last + 1);
  if (
    behind !== undefined &&
    isSpeech(behind.main) &&
    !behind.passive &&
    behind.form === "finite"
  ) {
    return !/^(?:it|its|they)$/u.test(lower(tokens[behind.last + 1]));
  }
  const before = groups.find((group) => group.last === first - 1);
  return (
    before !== undefined &&
    isSpeech(before.main) &&
    before.form === "finite" &&
    isQuotedBefore(tokens, before)
  );
}

function isQuotedBefore(tokens: readonly Token[], { first }: VerbGroup): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.kind !== "word";
}

/** The subject of any verb: organisations are shortened to their first word, people to their last. */
function acts(
  tokens: Sentence,
  groups: readonly VerbGroup[],
  { first, last }: NounPhrase,
): boolean {
  const begins = first === 0 || !isWord(tokens[first - 1]);
  return (
    begins &&
    isCapitalised(tokens[last]) &&
    groups.some((group) => group.first === last + 1 && group.form === "finite")
  );
}
