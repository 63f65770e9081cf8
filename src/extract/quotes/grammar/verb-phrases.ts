import {
  isBeing,
  isNegation,
  standsBeforeVerb,
  type VerbKind,
  verbForm,
} from "../words/speech-verbs.ts";
import { isWord, lower, type Token } from "./tokens.ts";

/** A verb that may carry a quotation, with its auxiliaries, e.g. `has often said`. */
export interface VerbPhrase {
  kind: VerbKind;
  /** Places of its first token (auxiliaries included) and of the one after its last. */
  first: number;
  next: number;
  /** It denies the words: `never said`. */
  negated: boolean;
  /** Somebody else speaks: `was described as`. */
  passive: boolean;
  /** `saying`, `calling`: its subject is the one of the sentence. */
  participle: boolean;
}

/** The verb phrase that begins at a token, or undefined. */
export function verbPhraseAt(tokens: Token[], at: number): VerbPhrase | undefined {
  let verbAt = at;
  let negated = false;
  let being = false;
  while (verbAt < tokens.length && verbAt - at < 6) {
    const word = lower(tokens[verbAt]);
    const next =
      being && word === "quoted" ? afterSaying(tokens, verbAt) : afterWentOn(tokens, verbAt);
    if (next !== undefined) {
      return { kind: "speech", first: at, next, negated, passive: false, participle: false };
    }
    const form = verbForm(word);
    if (form !== undefined && isVerbHere(tokens, verbAt)) {
      const passive = being && !form.participle;
      const participle =
        form.participle && !being && !/^went$|^goes$|^go$/u.test(lower(tokens[verbAt - 2]));
      return { kind: form.kind, first: at, next: verbAt + 1, negated, passive, participle };
    }
    if (isNegation(word)) negated = true;
    else if (!standsBeforeVerb(word)) return undefined;
    if (isBeing(word)) being = true;
    verbAt += 1;
  }
  return undefined;
}

/** Behind `quoted as saying` or `quoted by the Courier as saying`. */
function afterSaying(tokens: Token[], quoted: number): number | undefined {
  for (let at = quoted + 1; at < quoted + 9; at += 1) {
    if (lower(tokens[at]) === "as" && lower(tokens[at + 1]) === "saying") return at + 2;
  }
  return undefined;
}

/** Behind `went on` without a verb of its own, e.g. at the end of a sentence. */
function afterWentOn(tokens: Token[], at: number): number | undefined {
  const goes = /^(?:went|goes)$/u.test(lower(tokens[at])) && lower(tokens[at + 1]) === "on";
  return goes && !isWord(tokens[at + 2]) ? at + 2 : undefined;
}

/** Where the verb phrase with its main verb at `verbAt` begins, e.g. at `has` in `has often said`. */
export function verbPhraseStart(tokens: Token[], verbAt: number, from: number): number {
  let first = lower(tokens[verbAt]) === "saying" ? quotedBefore(tokens, verbAt, from) : verbAt;
  while (first > from) {
    const word = lower(tokens[first - 1]);
    if (!standsBeforeVerb(word) && !isNegation(word)) break;
    first -= 1;
  }
  return first;
}

/** From `saying` back to `quoted` in `was quoted by the Courier as saying`. */
function quotedBefore(tokens: Token[], saying: number, from: number): number {
  if (lower(tokens[saying - 1]) !== "as") return saying;
  for (let at = saying - 2; at >= from && at > saying - 9; at -= 1) {
    if (lower(tokens[at]) === "quoted") return at;
  }
  return saying;
}

/** `put` speaks only in `put it`; `offer`, `report` and the like are often nouns. */
export function isVerbHere(tokens: Token[], at: number): boolean {
  const word = lower(tokens[at]);
  const before = tokens[at - 1];
  if (/^put(?:s|ting)?$/u.test(word)) return lower(tokens[at + 1]) === "it";
  // Only a noun stands before a form of “to be”: such hopes were.
  if (isBeing(lower(tokens[at + 1])) && !/^s?he$|^it$/u.test(lower(before))) return false;
  if (
    /^(?:the|a|an|this|these|those|such|his|her|their|its|no|any|of|in|for|some)$/u.test(
      lower(before),
    )
  )
    return false;
  return !(isWord(before) && /[’']s$/u.test(before.text));
}
