import { withoutPossessive } from "../attribution/attribution.ts";
import { type Phrase, phraseFrom } from "../grammar/noun-phrases.ts";
import { subjectOfSentence } from "../grammar/subjects.ts";
import { isCapitalised, isMark, isWord, lower, type Token } from "../grammar/tokens.ts";
import { isPreposition, isRole, isSentenceOpener } from "../words/person-words.ts";
import { type People, type Person, readsLikePerson } from "./people.ts";

/** Somebody a sentence names: a known person, or undefined for one who cannot be told. */
export type Mention = Person | undefined;

/** So many tokens before a phrase can decide how it is read, e.g. `quoted as` before `saying`. */
const LOOK_BEHIND = 12;

/** Everybody named in a stretch of tokens; quotations are not looked into. */
export function mentionsIn(
  people: People,
  tokens: Token[],
  start: number,
  end: number,
): Set<Mention> {
  const mentions = new Set<Mention>();
  const begin = Math.max(0, start - LOOK_BEHIND);
  const within = tokens.slice(begin, end);
  const from = start - begin;
  const to = end - begin;
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
    return !people.isOrganisation(subject.words[0] ?? "") && !isPluralName(subject.words[0] ?? "");
  return readsLikePerson(subject) && !people.isOrganisation(subject.words.join(" "));
}

function hasJoinedRole(tokens: Token[], from: number, to: number): boolean {
  if (!isWord(tokens[from])) return false;
  const opening = tokens.slice(from, Math.min(to, from + 6));
  return opening.some((token) => isWord(token) && isRole(token.text) && !isMark(token, ","));
}

/** `his guests` cannot be he or she. */
const isOneRole = (word: string): boolean => isRole(word) && !/(?:[^s]s|people|men)$/iu.test(word);
const isPluralName = (word: string): boolean => /(?:ese|ans|ons|ers|ish|[’']s)$/u.test(word);
const bare = (word: string): string => word.replace(/[’']s?$/u, "");

/** The longest declared alias that begins at a token, e.g. `the mayor`. */
function aliasAt(
  people: People,
  tokens: Token[],
  at: number,
): { person: Person; next: number } | undefined {
  let run = 0;
  while (run < 5 && isWord(tokens[at + run])) run += 1;
  for (let length = run; length > 0; length -= 1) {
    if (!people.mayEndAlias(bare(tokens[at + length - 1]?.text ?? ""))) continue;
    const part = tokens.slice(at, at + length);
    if (!isCapitalised(part[0]) && length === 1) continue;
    const phrase = part.map((token) => token.text).join(" ");
    const person = people.declaredAs(bare(phrase));
    if (person !== undefined) return { person, next: at + length };
  }
  return undefined;
}
