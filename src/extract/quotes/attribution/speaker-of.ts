import { isGivenName } from "../../language/given-names.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { lower } from "../grammar/tokens.ts";
import type { Discourse } from "../people/discourse.ts";
import type { People } from "../people/people.ts";
import { isAddressed, type Person, readsLikePerson } from "../people/person.ts";
import type { ReadSentence } from "../read-block.ts";
import { isCalendarWord } from "../words/person-words.ts";
import type { Source } from "./source.ts";

/**
 * Whom a source names; undefined for organisations, documents, unnamed roles and open pronouns.
 *
 * @param own whether the quoted words say “I”, as only a person does
 */
export function speakerOf(
  { phrase, behindVerb }: Source,
  { tokens, groups }: ReadSentence,
  people: People,
  discourse: Discourse,
  own: boolean,
): Person | undefined {
  if (phrase.several) return undefined;
  if (phrase.kind === "pronoun")
    return discourse.person(phrase.words[0] ?? "", tokens, groups, phrase.first);
  if (/^the \d\d-year-old$/iu.test(phrase.words.join(" "))) return discourse.told;
  const known =
    (phrase.kind === "name" ? people.of(phrase) : undefined) ??
    people.described(wordsFrom(phrase, tokens), phrase.head);
  if (known !== undefined || phrase.kind === "common") return known;
  if (isAddressed(phrase)) return people.introduce(phrase.words, phrase.lead);
  if (people.isAmbiguous(phrase.words) || phrase.lead.at(-1) === "the") return undefined;
  if (people.isOrganisation(phrase.words.join(" "))) return undefined;
  const [word = "", second] = phrase.words;
  if (second === undefined) {
    // Only a person says “I”.
    const shown = own || people.isSurname(word);
    return shown && readsLikeSurname(word) ? people.introduce([word], []) : undefined;
  }
  const shown = own || (isGivenName(word) && !isWritten(tokens, behindVerb ?? 0));
  return shown && readsLikePerson(phrase) ? people.introduce(phrase.words, phrase.lead) : undefined;
}

/** No acronym, no plural, no day, none of a people. */
const readsLikeSurname = (word: string): boolean =>
  /^\p{Lu}[’']?\p{L}*\p{Ll}/u.test(word) &&
  !isCalendarWord(word) &&
  !/(?:ese|ans|ists|ers|crats|ics|ors)$/u.test(word);

/** The words of a description with what it is of: `the mayor of Ely`. */
function wordsFrom(phrase: NounPhrase, tokens: ReadSentence["tokens"]): string[] {
  if (phrase.kind !== "common") return [...phrase.lead, ...phrase.words];
  const of = /^(?:of|for|at|from|in)$/u.test(lower(tokens[phrase.last + 1]));
  const behind = of ? nounPhraseAt(tokens, phrase.last + 2) : undefined;
  if (behind === undefined) return phrase.words;
  return tokens.slice(phrase.first, behind.last + 1).map(({ text }) => text);
}

/** `said in a statement`, `said it expected`, as companies do. */
function isWritten(tokens: ReadSentence["tokens"], next: number): boolean {
  if (/^(?:it|its|they)$/u.test(lower(tokens[next])) || /^its?$/u.test(lower(tokens[next + 1])))
    return true;
  const words = tokens
    .slice(next, next + 5)
    .map(lower)
    .join(" ");
  return /^(?:in|on|via|through) (?:\S+ ){0,3}(?:statement|filing|note|report|release|letter|memo|post|survey|study|article|website)\b/u.test(
    words,
  );
}
