import type { Sentence, Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { mainSubject, subjectOf } from "../grammar/subjects.ts";
import { isMark, isWord, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { type Gender, genderOf, isRole } from "../words/person-words.ts";
import { namesIn } from "./names-in.ts";
import type { People } from "./people.ts";
import { likelyGender, otherGender, type Person, readsLikePerson } from "./person.ts";

/** Somebody a sentence names: a known person, or undefined for one who cannot be told. */
export type Mention = Person | undefined;

/** How many sentences a pronoun may reach back over. */
const REACH_SENTENCES = 6;

/** Who has been named, sentence by sentence, so that a pronoun can be told or left open. */
export class Discourse {
  readonly #people: People;
  #sentences: Set<Mention>[] = [];
  /** The pronoun that was the subject of the sentence before, and whom it stood for. */
  #subject: { pronoun: string; who: Mention } | undefined;
  #told: Person | undefined;
  /** How many sentences there were when the paragraph began. */
  #paragraphStart = 0;

  constructor(people: People) {
    this.#people = people;
  }

  /** Nothing before this point may be meant, e.g. after a heading. */
  forget(): void {
    this.#sentences = [];
    this.#paragraphStart = 0;
    this.#subject = undefined;
  }

  /** The subject of the sentence before where nobody else is named in it: `the 29-year-old`. */
  get told(): Person | undefined {
    return this.#told;
  }

  beginParagraph(): void {
    this.#paragraphStart = this.#sentences.length;
    this.#subject = undefined;
  }

  /** Takes in a sentence once its own pronouns are settled; `speakers` are those its quotations have. */
  record(tokens: Sentence, groups: readonly VerbGroup[], speakers: Mention[]): void {
    const mentions = mentionsIn(this.#people, tokens, groups);
    for (const speaker of speakers) mentions.add(speaker);
    const subject = mainSubject(tokens, groups);
    this.#subject = undefined;
    const [pronoun = ""] = subject?.kind === "pronoun" ? subject.words : [];
    if (subject !== undefined && /^s?he$/u.test(pronoun)) {
      const who = this.person(pronoun, tokens, groups, subject.first);
      this.#subject = { pronoun, who };
      // `He met Roe`: somebody besides Roe, even where it is open who.
      if (mentions.size > 0 || who !== undefined) mentions.add(who);
    }
    const who = subject && this.#people.of(subject);
    this.#told = mentions.size === 1 && mentions.has(who) ? who : undefined;
    this.#sentences.push(mentions);
  }

  /** The person a pronoun at token `at` stands for; undefined unless only one can be meant. */
  person(
    pronoun: string,
    tokens: Sentence,
    groups: readonly VerbGroup[],
    at: number,
  ): Person | undefined {
    if (pronoun !== "he" && pronoun !== "she") return undefined;
    const own = mentionsIn(this.#people, tokens.slice(0, at), groups);
    // `He met Roe. “…,” he said.`
    if (own.size === 0 && this.#subject?.pronoun === pronoun) return this.#subject.who;
    // `Asked about Roe, he said` does not mean Roe.
    const fronted =
      isMark(tokens[at - 1], ",") &&
      /^(?:VERB|ADP|SCONJ)$/u.test(tokens[0]?.pos ?? "") &&
      !groups.some(({ form, first, last }) => form === "finite" && first > 0 && last < at);
    const fits = (who: Mention) => who?.gender === undefined || who.gender === pronoun;
    const before = this.#sentences.slice(-REACH_SENTENCES);
    // A paragraph that opens with narrative may turn back from somebody heard in passing to whomever
    // the article is about: then nobody else may fit in all that is near.
    const narrates = tokens[0]?.kind !== "gap";
    let mustMatch = false;
    for (const [back, mentions] of [own, ...before.toReversed()].entries()) {
      const fitting = [...mentions].filter(fits);
      if (fitting.length > 0) {
        if (fronted && mentions === own) return undefined;
        const isEarlier = this.#sentences.length - back < this.#paragraphStart;
        const known = before.flatMap((one) =>
          [...one].filter((who) => who !== undefined && fits(who)),
        );
        const near = isEarlier && narrates ? new Set([...fitting, ...known]) : fitting;
        return onlyFitting([...near], pronoun, mustMatch);
      }
      if (mentions.size > 0) mustMatch = true;
    }
    return undefined;
  }
}

function onlyFitting(all: Mention[], pronoun: Gender, mustMatch: boolean): Person | undefined {
  // A given name may tell two apart, and speaks against the only one, but proves nothing by itself.
  const fitting = all.filter(
    (who) => who === undefined || likelyGender(who) !== otherGender(pronoun),
  );
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return undefined;
  if (mustMatch && likelyGender(only) !== pronoun) return undefined;
  only.gender = pronoun;
  return only;
}

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
    if (person !== undefined) mentions.add(person);
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
  if (phrase.kind === "common") return isOneRole(phrase.head);
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

/** `his guests` cannot be he or she. */
const isOneRole = (word: string): boolean => isRole(word) && !/(?:[^s]s|people|men)$/iu.test(word);
