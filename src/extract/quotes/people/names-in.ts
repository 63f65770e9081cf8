import { oncePer } from "../../../once-per.ts";
import type { Sentence } from "../../language/tagger.ts";
import { type NounPhrase, nounPhraseAt } from "../grammar/noun-phrases.ts";
import { isPossessive, isWord } from "../grammar/tokens.ts";

/** The names of a sentence, in order. They are found once: whoever changes a token makes a new list of the tokens. */
export const namesIn = oncePer((tokens: Sentence): readonly NounPhrase[] => {
  const names: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = isWord(tokens[at]) ? nounPhraseAt(tokens, at) : undefined;
    if (phrase === undefined) continue;
    names.push(...ownersIn(tokens, phrase));
    if (phrase.kind === "name") names.push(phrase);
    at = phrase.last;
  }
  return names;
});

/** Names that own what follows in a phrase, e.g. `Ada Roe` in `Ada Roe’s second goal`. */
function ownersIn(tokens: Sentence, { first, last }: NounPhrase): NounPhrase[] {
  const owners: NounPhrase[] = [];
  let start = first;
  for (let at = first; at < last; at += 1) {
    if (!isPossessive(tokens[at])) continue;
    const owner = nounPhraseAt(tokens.slice(0, at + 1), start);
    if (owner?.kind === "name") owners.push(owner);
    start = at + 1;
  }
  return owners;
}
