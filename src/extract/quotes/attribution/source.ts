import type { Token } from "../../language/tagger.ts";
import type { NounPhrase } from "../grammar/noun-phrases.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";

/** Whom a sentence names as the source of quoted words. */
export interface Source {
  phrase: NounPhrase;
  /** Why it is nobody’s quotation after all, in a whole sentence. */
  doubt?: string;
  /** Place of the token behind the clause that names it. */
  next: number;
  /** Place of the token behind its verb. */
  behindVerb?: number;
}

/** A quotation in its sentence. */
export interface Place {
  tokens: readonly Token[];
  groups: readonly VerbGroup[];
  /** The token of the quotation. */
  at: number;
}

export const NEGATED = "the text says that it was not said.";
export const RECITED = "the words are recited, and somebody else’s.";
const PASSIVE = "the verb beside it is passive, so that its subject did not say it.";
const POSSIBLE = "the text does not say that it was really said.";

/** What a verb and its subject make of the subject. */
export function sourceFrom(group: VerbGroup, phrase: NounPhrase, next: number): Source {
  if (group.negated) return { phrase, next, doubt: NEGATED };
  if (group.passive && group.kind !== undefined) return { phrase, next, doubt: PASSIVE };
  if (group.possible) return { phrase, next, doubt: POSSIBLE };
  return { phrase, next, behindVerb: group.last + 1 };
}
