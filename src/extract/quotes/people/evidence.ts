import type { Sentence, Token } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isCapitalised, isMark, isWord, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import {
  isDocument,
  isInstitution,
  isOrganisationWord,
  isPersonsRole,
} from "../words/person-words.ts";
import { isSpeech } from "../words/speech-verbs.ts";
import { isAddressed } from "./person.ts";

export function isPerson(
  tokens: Sentence,
  groups: readonly VerbGroup[],
  phrase: NounPhrase,
): boolean {
  return (
    isAddressed(phrase) ||
    isApposed(tokens, phrase) ||
    isApposition(tokens, phrase) ||
    tells(tokens, groups, phrase) ||
    speaksForSomething(tokens, groups, phrase)
  );
}

export function isThing(
  tokens: Sentence,
  groups: readonly VerbGroup[],
  phrase: NounPhrase,
): boolean {
  const before = lower(tokens[phrase.first - 1]);
  const verb = groups.find(({ first, kind }) => first === phrase.last + 1 && kind === "speech");
  if (verb !== undefined && /^its?$/u.test(lower(tokens[verb.last + 1]))) return true;
  return (
    phrase.words.some(isOrganisationWord) ||
    phrase.lead.at(-1) === "the" ||
    (/^(?:in|at|across|near|around|outside)$/u.test(before) &&
      phrase.lead.length === 0 &&
      // `In Ada Roe’s words, …`
      !/^(?:words|phrase|telling|view)$/u.test(lower(tokens[phrase.last + 1]))) ||
    (/^(?:of|from|for)$/u.test(before) &&
      tokens[phrase.first - 2]?.pos === "PROPN" &&
      /^(?:|the|an?|his|her|its|their)$/u.test(phrase.lead[0] ?? "") &&
      phrase.words.length > 1)
  );
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
export const rolesAround = (tokens: Sentence, phrase: NounPhrase): string[] => [
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
export function isApposed(tokens: Sentence, phrase: NounPhrase): boolean {
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
  return isOrganisationWord(head) || isDocument(head) || isInstitution(head)
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
export function tells(tokens: Sentence, groups: readonly VerbGroup[], phrase: NounPhrase): boolean {
  const group = groups.find(({ first }) => first === phrase.last + 1);
  if (group === undefined || group.passive || phrase.lead.at(-1) === "the") return false;
  return (
    /^(?:told|tells|laughed|smiled|shrugged|tweeted|recalled|joked|grinned|nodded|sighed|quipped)$/u.test(
      group.main,
    ) && lower(tokens[group.last + 1]) !== "it"
  );
}

export function speaks(
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
export function acts(
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
