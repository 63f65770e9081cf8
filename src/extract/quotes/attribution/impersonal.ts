import { isGivenName } from "../../language/given-names.ts";
import type { Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isPossessive, lower } from "../grammar/tokens.ts";
import type { People } from "../people/people.ts";
import type { ImpersonalSource, TextBlock } from "../quotation.ts";
import { isDocument, isInstitution, isOrganisationWord } from "../words/person-words.ts";
import type { Source } from "./source.ts";

/**
 * The organisation or document that quoted words are of, e.g. `the annual report`, `The Ely Courier`.
 *
 * @param sources those that the sentence names
 * @returns undefined for people, for more than one source and for whatever this cannot tell
 */
export function impersonalSource(
  { text }: TextBlock,
  tokens: readonly Token[],
  sources: readonly Source[],
  people: People,
): ImpersonalSource | undefined {
  const [only] = sources;
  if (only === undefined || sources.length > 1 || only.doubt !== undefined) return undefined;
  const { phrase } = only;
  const kind = phrase.several ? undefined : kindOf(phrase, people);
  const start = tokens[phrase.first]?.start;
  const last = tokens[lastOf(tokens, phrase)];
  if (kind === undefined || start === undefined || last === undefined || isPossessive(last))
    return undefined;
  return { kind, name: text.slice(start, last.end) };
}

function kindOf(phrase: NounPhrase, people: People): ImpersonalSource["kind"] | undefined {
  if (phrase.kind === "pronoun") return undefined;
  if (phrase.kind === "common") {
    if (isDocument(phrase.head)) return "document";
    return isInstitution(phrase.head) ? "organisation" : undefined;
  }
  return namesOrganisation(phrase, people) ? "organisation" : undefined;
}

/** `Ely Courier`, `the DNC`; but not `Bill Roe`, nor a surname that a company has as well. */
function namesOrganisation({ words, lead }: NounPhrase, people: People): boolean {
  const [first = "", second] = words;
  if (people.byName(words) !== undefined || people.isAmbiguous(words)) return false;
  if (lead.some((word) => word !== "the")) return false;
  const led = lead.length === 1;
  if (!led && isGivenName(first)) return false;
  if (second === undefined)
    return led && (isOrganisationWord(first) || /^\p{Lu}{2,6}$/u.test(first));
  // An article before a name of several words is no person’s: `The Ely Courier`.
  return led || words.some(isOrganisationWord);
}

/** With what it is of: `the Ministry of Trade`, `a report by the Ely Courier`. */
function lastOf(tokens: readonly Token[], phrase: NounPhrase): number {
  const joins = /^(?:of|for|by|from|on)$/u.test(lower(tokens[phrase.last + 1]));
  const behind = joins ? nounPhraseAt(tokens, phrase.last + 2) : undefined;
  return behind === undefined || behind.kind === "pronoun" ? phrase.last : behind.last;
}
