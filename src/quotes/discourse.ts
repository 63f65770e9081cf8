import { withoutPossessive } from "./attribution.ts";
import { type Phrase, phraseFrom } from "./noun-phrases.ts";
import { type People, type Person, readsLikePerson } from "./people.ts";
import { type Gender, isPreposition, isRole, isSentenceOpener } from "./person-words.ts";
import { subjectOfSentence } from "./subjects.ts";
import { isCapitalised, isMark, isWord, lower, type Token } from "./tokens.ts";

/** How many sentences without anybody in them a pronoun may reach back over. */
const REACH_SENTENCES = 6;

/** Somebody a sentence names: a known person, or undefined for one who cannot be told. */
export type Mention = Person | undefined;

/** Who has been named, sentence by sentence, so that a pronoun can be told or left open. */
export class Discourse {
  readonly #people: People;
  #sentences: Set<Mention>[] = [];
  /** The pronoun that was the subject of the sentence before, and whom it stood for. */
  #subject: { pronoun: string; who: Mention } | undefined;
  /** How many sentences there were when the paragraph began. */
  #paragraphStart = 0;

  constructor(people: People) {
    this.#people = people;
  }

  /** Nothing before this point may be meant, e.g. after a heading. */
  forget(): void {
    this.#sentences = [];
    this.#subject = undefined;
    this.#paragraphStart = 0;
  }

  beginParagraph(): void {
    this.#paragraphStart = this.#sentences.length;
    this.#subject = undefined;
  }

  /** Takes in a sentence once its own pronouns are settled; `speakers` are those its quotations have. */
  record(tokens: Token[], from: number, to: number, speakers: Mention[]): void {
    const mentions = mentionsIn(this.#people, tokens, from, to);
    for (const speaker of speakers) mentions.add(speaker);
    const subject = subjectOfSentence(tokens, from, to);
    const pronoun = subject?.kind === "pronoun" ? (subject.words[0] ?? "") : "";
    this.#subject = undefined;
    if (subject !== undefined && /^s?he$/u.test(pronoun)) {
      const who = this.person(pronoun, tokens, from, subject.first);
      this.#subject = { pronoun, who };
      // `He met Roe`: somebody besides Roe, even where it is open who.
      if (mentions.size > 0) mentions.add(who);
    }
    this.#sentences.push(mentions);
  }

  /** The person a pronoun at token `at` stands for; undefined unless only one can be meant. */
  person(pronoun: string, tokens: Token[], from: number, at: number): Person | undefined {
    if (pronoun !== "he" && pronoun !== "she") return undefined;
    const own = mentionsIn(this.#people, tokens, from, at);
    // `He met Roe. “…,” he said.`
    if (own.size === 0 && this.#subject?.pronoun === pronoun) return this.#subject.who;
    // `Asked about Roe, he said` does not mean Roe.
    const fronted =
      isMark(tokens[at - 1], ",") && subjectOfSentence(tokens, from, at + 1)?.first === at;
    const sentences = [own, ...this.#sentences.slice(-REACH_SENTENCES - 1).toReversed()];
    let empty = 0;
    let mustMatch = false;
    for (const mentions of sentences) {
      const fitting = [...mentions].filter(
        (who) => who?.gender === undefined || who.gender === pronoun,
      );
      if (fitting.length > 0) {
        if (fronted && mentions === own) return undefined;
        const isOwn =
          mentions === own || this.#sentences.lastIndexOf(mentions) >= this.#paragraphStart;
        const turnsBack = at !== from && tokens[from]?.kind !== "quote";
        if (!isOwn && turnsBack && this.#hasRival(fitting, pronoun)) return undefined;
        return theOne(fitting, pronoun, mustMatch);
      }
      if (mentions.size > 0) mustMatch = true;
      empty += 1;
      if (empty > REACH_SENTENCES) return undefined;
    }
    return undefined;
  }

  /**
   * A paragraph that opens with narrative may turn back from somebody heard in passing to the
   * person the article is about, so a pronoun there is not read as one who is not declared
   * while somebody declared could be meant too.
   */
  #hasRival(fitting: Mention[], pronoun: Gender): boolean {
    if (fitting.some((who) => who?.declared === true)) return false;
    return this.#people.declared.some(
      (who) =>
        (who.gender === undefined || who.gender === pronoun) &&
        this.#sentences.some((sentence) => sentence.has(who)),
    );
  }
}

function theOne(fitting: Mention[], pronoun: Gender, mustMatch: boolean): Person | undefined {
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return undefined;
  if (mustMatch && only.gender !== pronoun) return undefined;
  only.gender = pronoun;
  return only;
}

/** Everybody named in a stretch of tokens; quotations are not looked into. */
export function mentionsIn(
  people: People,
  tokens: Token[],
  from: number,
  to: number,
): Set<Mention> {
  const mentions = new Set<Mention>();
  const within = tokens.slice(0, to);
  for (let at = from; at < to; at += 1) {
    const alias = aliasAt(people, within, at);
    if (alias !== undefined) {
      mentions.add(alias.person);
      at = alias.next - 1;
      continue;
    }
    if (!isCapitalised(within[at]) || (at === from && isSentenceOpener(lower(within[at]))))
      continue;
    const printed = phraseFrom(within, at);
    const phrase = printed && withoutPossessive(printed);
    if (phrase?.kind !== "name") continue;
    const person =
      people.byName(phrase.words, phrase.lead) ?? people.byName(phrase.words.map(bare));
    if (person !== undefined) mentions.add(person);
    at = Math.max(at, phrase.last);
  }
  const stranger = strangerIn(people, within, from, to);
  if (stranger) mentions.add(undefined);
  return mentions;
}

/** Whether somebody who cannot be told is the subject: `The minister`, `His wife`, an unknown name. */
function strangerIn(people: People, tokens: Token[], from: number, to: number): boolean {
  const subject = subjectOfSentence(tokens, from, to);
  if (subject === undefined) return hasJoinedRole(tokens, from, to);
  // `Born in Hull, she …`, `Asked about it, he …`: a participle, and no name.
  const alone = subject.words.length === 1 && subject.lead.length === 0;
  if (alone && isPreposition(lower(tokens[subject.last + 1]))) return false;
  return isStranger(people, subject);
}

/** Whether a phrase means a person who is not known: `the minister`, a name never introduced. */
export function isStranger(people: People, subject: Phrase): boolean {
  if (subject.kind === "pronoun" || people.of(subject) !== undefined) return false;
  if (people.byName(subject.words.map(bare)) !== undefined) return false;
  if (subject.kind === "common") return subject.words.some(isOneRole);
  if (subject.words.length === 1)
    return !people.isOrganisation(subject.words[0] ?? "") && !isPlural(subject.words[0] ?? "");
  return readsLikePerson(subject) && !people.isOrganisation(subject.words.join(" "));
}

function hasJoinedRole(tokens: Token[], from: number, to: number): boolean {
  if (!isWord(tokens[from])) return false;
  const opening = tokens.slice(from, Math.min(to, from + 6));
  return opening.some((token) => isWord(token) && isRole(token.text) && !isMark(token, ","));
}

/** `his guests` cannot be he or she. */
const isOneRole = (word: string): boolean => isRole(word) && !/(?:[^s]s|people|men)$/iu.test(word);
const isPlural = (word: string): boolean => /(?:ese|ans|ons|ers|ish|[’']s)$/u.test(word);
const bare = (word: string): string => word.replace(/[’']s?$/u, "");

/** The longest declared alias that begins at a token, e.g. `the ambassador`. */
function aliasAt(
  people: People,
  tokens: Token[],
  at: number,
): { person: Person; next: number } | undefined {
  for (let length = 5; length > 0; length -= 1) {
    const part = tokens.slice(at, at + length);
    if (part.length < length || !part.every(isWord)) continue;
    if (!isCapitalised(part[0]) && length === 1) continue;
    const phrase = part.map((token) => token.text).join(" ");
    const person = people.declaredAs(bare(phrase));
    if (person !== undefined) return { person, next: at + length };
  }
  return undefined;
}
