import { isGivenName } from "../../language/given-names.ts";
import type { Sentence, Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt, nounPhraseEnding } from "../grammar/noun-phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { isMark, isWord, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { genderOf, isRole } from "../words/person-words.ts";
import { namesIn } from "./names-in.ts";
import type { People } from "./people.ts";
import { type Person, readsLikePerson } from "./person.ts";

/** Somebody a sentence names: a known person, or undefined for one who cannot be told. */
export type Mention = Person | undefined;

/**
 * Everybody named in a sentence; quotations are not looked into. Whoever is not known counts where it
 * is the subject of a verb.
 */
export function mentionsIn(
  people: People,
  tokens: Sentence,
  groups: readonly VerbGroup[],
): Set<Mention> {
  const mentions = new Set<Mention>();
  for (const phrase of namesIn(tokens)) {
    const person = people.byName(phrase.words, phrase.lead);
    if (person !== undefined || isGivenAlone(people, tokens, phrase)) mentions.add(person);
  }
  // `makes Roe laugh`, `the Roe campaign`: a surname within another phrase.
  for (const token of tokens) {
    const person = token.pos === "PROPN" ? people.byName([token.text]) : undefined;
    if (person !== undefined) mentions.add(person);
  }
  if (!people.aliases.isEmpty) {
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = isWord(tokens[at]) ? nounPhraseAt(tokens, at) : undefined;
      const alias = phrase && aliasIn(people, tokens, phrase);
      if (alias !== undefined) mentions.add(alias);
      at = phrase?.last ?? at;
    }
  }
  if (opensWithStranger(people, tokens)) mentions.add(undefined);
  for (const group of groups) {
    if (group.first >= tokens.length) break;
    // The person a relative clause is about is named before it, or beside somebody who is.
    if (/^(?:who|which|that)$/u.test(lower(tokens[group.first - 1]))) continue;
    const subject = group.form === "finite" ? subjectOf(tokens, groups, group) : undefined;
    if (subject === undefined || subject.last >= tokens.length) continue;
    // `Trade grew`: a capital at the beginning alone makes no name.
    const [word = "", second] = subject.words;
    const initial = subject.kind === "name" && subject.first === 0 && second === undefined;
    if (initial && group.kind === undefined && !people.isSurname(word)) continue;
    if (aliasIn(people, tokens, subject) === undefined && isStranger(people, subject))
      mentions.add(undefined);
  }
  return mentions;
}

/** `A colleague in Ely, who asked not to be named, disagreed`: too far from its verb to be told its subject. */
function opensWithStranger(people: People, tokens: Sentence): boolean {
  const phrase = nounPhraseAt(tokens, 0);
  if (phrase?.kind !== "common" || !isDetermined(phrase) || !isStranger(people, phrase))
    return false;
  // `The mayor, Ada Roe, left`: somebody who is known.
  const behind = isMark(tokens[phrase.last + 1], ",") ? phrase.last + 2 : phrase.last + 1;
  return nounPhraseAt(tokens, behind)?.kind !== "name";
}

const isDetermined = ({ words: [word = ""] }: NounPhrase): boolean =>
  /^(?:an?|another|one|the|his|her|their)$/iu.test(word);

/** `his brother Luis`, `his son, Joe`: somebody of whom no more is known than a given name. */
function isGivenAlone(people: People, tokens: Sentence, phrase: NounPhrase): boolean {
  const { words, lead, first } = phrase;
  const [word = "", second] = words;
  if (second !== undefined || !isGivenName(word) || people.isOrganisation(word)) return false;
  const before = isMark(tokens[first - 1], ",")
    ? nounPhraseEnding(tokens, 0, first - 2)
    : undefined;
  return lead.some(isRole) || (before?.kind === "common" && isRole(before.head));
}

/** An alias that goes on behind the phrase, e.g. `the mayor of Ely`. */
function aliasIn(people: People, tokens: readonly Token[], phrase: NounPhrase): Person | undefined {
  const starts = tokens
    .slice(phrase.first, phrase.first + 2)
    .some(({ text }) => people.aliases.startsWith(text));
  if (!starts) return undefined;
  for (let end = Math.min(tokens.length, phrase.last + 6); end > phrase.last; end -= 1) {
    const words = tokens
      .slice(phrase.first, end)
      .map(({ text }) => text)
      .join(" ");
    const person = people.declaredAs(words);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** Whether a phrase means a person who is not known: `the minister`, a name never introduced. */
export function isStranger(people: People, phrase: NounPhrase): boolean {
  if (phrase.kind === "pronoun" || people.of(phrase) !== undefined) return false;
  if (phrase.several || /^whose$/iu.test(phrase.lead[0] ?? phrase.words[0] ?? "")) return false;
  if (phrase.kind === "common") return isOneRole(phrase.head) || isSomeone(phrase);
  const addressed = phrase.lead.some((word) => genderOf(word) !== undefined || isRole(word));
  if (addressed) return true;
  // `the platform Temu`: the noun before the name says that it is a thing.
  if (
    phrase.words.length === 1 &&
    phrase.lead.some((word) => !/^(?:a|an|his|her|its|their)$/u.test(word))
  )
    return false;
  if (people.isOrganisation(phrase.words.join(" "))) return false;
  if (/^(?:the|some|many|most|few|other|several|these|both|all)$/u.test(phrase.lead.at(-1) ?? ""))
    return false;
  return phrase.words.length === 1 ? !isPluralName(phrase.words[0] ?? "") : readsLikePerson(phrase);
}

const isPluralName = (word: string): boolean =>
  /(?:ese|ans|ean|ian|ons|ers|ish|[’']s)$/u.test(word);

/** `a detainee`, `another refugee`: by its ending a person, though in no list. */
const isSomeone = ({ words: [determiner = ""], head }: NounPhrase): boolean =>
  /^(?:an?|another)$/iu.test(determiner) && /(?:ee|er|or|ant|ian)$/u.test(head);

/** `his guests` cannot be he or she. */
const isOneRole = (word: string): boolean => isRole(word) && !/(?:[^s]s|people|men)$/iu.test(word);
