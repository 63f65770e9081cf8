import type { Token } from "../../language/tagger.ts";
import { holderNamed } from "../grammar/heads.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isMark, lower } from "../grammar/tokens.ts";
import { isRole } from "../words/person-words.ts";
import type { Source } from "./source.ts";

/** `said Roe and Lee`. */
export function alsoJoined(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const joins = /^(?:and|or)$/u.test(lower(tokens[phrase.last + 1]));
  const next = joins ? nounPhraseAt(tokens, phrase.last + 2) : undefined;
  return next === undefined || next.kind === "pronoun" ? phrase : { ...phrase, several: true };
}

/** `said the mayor, Ada Roe,`: the name stands in apposition. */
export function apposed(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const of = lower(tokens[phrase.last + 1]) === "of";
  const named = of ? nounPhraseAt(tokens, phrase.last + 2) : undefined;
  const holder = named && holderNamed(phrase, named);
  if (holder !== undefined) return holder;
  if (phrase.kind !== "common" || !phrase.words.some(isRole)) return phrase;
  if (!isMark(tokens[phrase.last + 1], ",")) return phrase;
  const name = nounPhraseAt(tokens, phrase.last + 2);
  const behind = tokens[(name?.last ?? 0) + 1];
  const closes = behind === undefined || isMark(behind, ",.;") || behind.kind === "gap";
  return name?.kind === "name" && closes && name.words.length > 1
    ? { ...name, lead: [...phrase.words.map((word) => word.toLowerCase()), ...name.lead] }
    : phrase;
}

/** `according to Roe`, `in the words of Roe`, `in Roe’s words`, `per Roe`. */
export function phraseAt(tokens: readonly Token[], at: number): Source | undefined {
  const words = [0, 1, 2, 3].map((step) => lower(tokens[at + step]));
  const start =
    words[0] === "according" && words[1] === "to"
      ? at + 2
      : /^in the words? of$/u.test(words.join(" "))
        ? at + 4
        : undefined;
  if (start !== undefined) {
    // The tagger may take the role for a verb: `according to engineer Paul Roe`.
    const role = tokens[start]?.pos === "VERB" && isRole(words[2] ?? "") ? 1 : 0;
    const phrase = nounPhraseAt(tokens, start + role);
    if (phrase === undefined || /(?:'s|s')$/u.test(lower(tokens[phrase.last]))) return undefined;
    const named = apposed(tokens, alsoJoined(tokens, phrase));
    return { phrase: named, next: Math.max(phrase.last, named.last) + 1 };
  }
  if (words[0] !== "in") return undefined;
  for (let end = at + 2; end < at + 8; end += 1) {
    if (!/^(?:words|phrase|telling|view)$/u.test(lower(tokens[end]))) continue;
    const owner = lower(tokens[end - 1]);
    if (/^(?:his|her)$/u.test(owner)) {
      const word = owner === "his" ? "he" : "she";
      return {
        phrase: {
          kind: "pronoun",
          words: [word],
          lead: [],
          first: end - 1,
          last: end - 1,
          head: "",
          several: false,
        },
        next: end + 1,
      };
    }
    if (!/(?:'s|s')$/u.test(owner)) return undefined;
    const phrase = nounPhraseAt(tokens.slice(0, end), at + 1);
    return phrase?.last === end - 1 ? { phrase, next: end + 1 } : undefined;
  }
  return undefined;
}
