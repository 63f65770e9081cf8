import { isGivenName, pronounOfGivenName } from "../../language/given-names.ts";
import type { NounPhrase } from "../grammar/noun-phrases.ts";
import {
  type Gender,
  isNameToo,
  isOrganisationWord,
  isPersonsRole,
  isRole,
  isTitle,
} from "../words/person-words.ts";

/** Somebody who can be the speaker of a quotation. */
export interface Person {
  name: string;
  /** The name only says what they are, e.g. `a senior official`. */
  unnamed?: true;
  role: string | null;
  /** In the front matter, rather than found in the text. */
  declared: boolean;
  /** Which pronoun the text has shown to be theirs. */
  gender: Gender | undefined;
  /** What the text says they are, e.g. `senator`, `Florida`; in lower case. */
  introducedAs: Set<string>;
}

/** Titles that are written short before a name. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  prof: "professor",
  dr: "doctor",
};
/** A word of a role as it is written in full, e.g. `senator` for `Sen.` */
export const inFull = (word: string): string => {
  const plainWord = word.toLowerCase().replace(/\.$|['’]s$/gu, "");
  return SHORT_TITLES[plainWord] ?? plainWord;
};
/** `the mayor` is not whoever was introduced as a former or deputy one. */
const OTHER_OFFICE =
  /^(?:former|ex|vice|deputy|assistant|associate|acting|interim|shadow|late|then|outgoing|incoming|would-be|junior|prime)$/u;
const FORM_WORD = /^(?:of|the|a|an|at|for|in|to|and)$/u;

export const wordsOfRole = (role: string | undefined): Set<string> =>
  new Set((role ?? "").split(/\s+/u).map(inFull));

export const otherGender = (gender: Gender): Gender => (gender === "he" ? "she" : "he");

/** What the text has shown, or else what the given name leads to expect. */
export const likelyGender = ({ gender, name }: Person): Gender | undefined =>
  gender ?? (name.includes(" ") ? pronounOfGivenName(name.split(" ")[0] ?? "") : undefined);

/**
 * Whether a name of two words or more reads like a person’s rather than an organisation’s or place’s.
 *
 * @param shown the text says that it is a person’s, so that the last word may be `Law` or `Park`
 */
export function readsLikePerson({ kind, words }: NounPhrase, shown = false): boolean {
  const [first = ""] = words;
  if (kind !== "name" || words.length < 2 || words.length > 4 || !/^\p{Lu}/u.test(first))
    return false;
  const isOdd = (word: string) => /^\p{Lu}{2,}$|\d|&/u.test(word) && !/^[IVX]+$/u.test(word);
  // `Roe Doing Favors` is a headline.
  if (words.some(isOdd) || words.slice(1, -1).some((word) => word.endsWith("ing"))) return false;
  const given = isGivenName(first);
  const surname = words.at(-1) ?? "";
  if (!given && /(?:ans|ese|ists|crats|ies)$/u.test(surname)) return false;
  return !words.some(
    (word) =>
      isOrganisationWord(word) &&
      !(given && word === first && isNameToo(word)) &&
      !(shown && word === surname && isNameToo(word)),
  );
}

/** Whether a title or a role right before the name says that it is a person’s. */
export function isAddressed(phrase: NounPhrase): boolean {
  const nearest = phrase.lead.at(-1) ?? "";
  return phrase.kind === "name" && (isTitle(nearest) || isPersonsRole(nearest));
}

/**
 * `the senator`, `the Florida senator`: the only one who was introduced as a senator, if all that is said
 * fits; `the mayor of Wells` is nobody who was introduced as mayor of Ely.
 *
 * @param head the noun, e.g. `senator`
 */
export function holderOf(
  everybody: readonly Person[],
  words: readonly string[],
  head: string,
): Person | undefined {
  const [determiner = "", ...described] = words.map((word) => word.toLowerCase());
  if (determiner !== "the" || !isRole(head) || head.endsWith("s")) return undefined;
  const holders = everybody.filter(({ introducedAs }) => introducedAs.has(inFull(head)));
  const [only] = holders;
  if (only === undefined || holders.length > 1) return undefined;
  const isOther = [...only.introducedAs].some(
    (word) => OTHER_OFFICE.test(word) && !described.includes(word),
  );
  if (isOther) return undefined;
  const fits = described.every(
    (word) => word === head || FORM_WORD.test(word) || only.introducedAs.has(inFull(word)),
  );
  return fits ? only : undefined;
}
