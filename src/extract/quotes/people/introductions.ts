import { isGivenName } from "../../language/given-names.ts";
import type { Sentence, Token } from "../../language/tagger.ts";
import type { NounPhrase } from "../grammar/noun-phrases.ts";
import { isCapitalised, isWord, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import { isRole, isTitle } from "../words/person-words.ts";
import { acts, isApposed, isPerson, isThing, rolesAround, speaks, tells } from "./evidence.ts";
import { namesIn } from "./names-in.ts";
import type { People } from "./people.ts";
import { readsLikePerson } from "./person.ts";

/**
 * Learns from a sentence who is a person (`economist Maria Lopez`, `Maria Lopez, 34,`,
 * `Maria Lopez told`) and what is not (`Lopez Holdings`, `in Hong Kong`).
 */
export function learnNames(people: People, tokens: Sentence, groups: readonly VerbGroup[]): void {
  const headline = isHeadline(tokens, groups);
  for (const phrase of namesIn(tokens)) {
    const known = people.byName(phrase.words);
    if (known !== undefined) {
      if (phrase.words.length > 1) people.introduce(phrase.words, rolesAround(tokens, phrase));
      continue;
    }
    const shown = isPerson(tokens, groups, phrase);
    if (!readsLikePerson(phrase, shown) || people.isOrganisation(phrase.words.join(" "))) continue;
    if (!headline && (shown || isGivenName(phrase.words[0] ?? ""))) {
      people.introduce(phrase.words, rolesAround(tokens, phrase));
    } else {
      people.noteName(phrase.words);
    }
  }
}

/** Nearly every word has a capital, verbs too. */
function isHeadline(tokens: Sentence, groups: readonly VerbGroup[]): boolean {
  const words = tokens.filter(isWord);
  return (
    words.length > 4 &&
    words.filter(isCapitalised).length > 0.6 * words.length &&
    groups.every(({ last }) => isCapitalised(tokens[last]))
  );
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

/** `Goldcrest Vale` in `Goldcrest Vale manager Maria Lopez` is where she works. */
function noteEmployer(people: People, { lead }: NounPhrase): void {
  const end = lead.findIndex((word) => isRole(word) || isTitle(word));
  if (end > 1) people.noteOrganisation(lead.slice(0, end).join(" "));
}
