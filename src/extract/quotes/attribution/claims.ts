import type { Sentence } from "../../language/tagger.ts";
import { isMark, lower } from "../grammar/tokens.ts";
import type { VerbGroup } from "../grammar/verb-groups.ts";
import type { MarkedWords } from "../marks/marked-words.ts";
import type { TextBlock } from "../quotation.ts";
import { isSpeech, verbForm } from "../words/speech-verbs.ts";
import { trailing } from "./behind.ts";
import { governor } from "./governor.ts";
import { coloursNoun, isNotQuotation, namesThing } from "./not-quotations.ts";
import { isPutTo } from "./others-words.ts";
import { BEFORE, BEHIND, sourceBy } from "./rules.ts";
import type { Place, Source } from "./source.ts";

/** What a sentence says about one pair of marks in it. */
export type Claim =
  /** Another stretch of the quotation before it: “…,” he said, “…”. */
  | { kind: "continues" }
  /** A sentence of its own that nobody is said to have spoken. */
  | { kind: "stands-alone" }
  /** Spoken, and these sources are named for it; none where the text leaves it open. */
  | { kind: "spoken"; sources: Source[] }
  /** A title, a name or a scare quote. */
  | { kind: "not-a-quotation" };

const NOT_A_QUOTATION: Claim = { kind: "not-a-quotation" };

/** Reads what the sentence around the quotation at token `at` claims about it. */
export function claimFor(
  block: TextBlock,
  words: MarkedWords,
  tokens: Sentence,
  groups: readonly VerbGroup[],
  at: number,
): Claim {
  const place: Place = { tokens, groups, at };
  if (continuesQuotation(place)) return { kind: "continues" };
  const text = block.text.slice(words.start, words.end);
  const count = text.split(/\s+/u).length;
  // The mark inside the quotation has no width of its own here.
  const next = tokens[at + 1];
  const sign = next !== undefined && next.start === next.end ? next.text : "";
  const pauses = /^[,.?!…—–，。！？]/u.test(sign);
  const opens = tokens.slice(0, at).every((token) => token.kind === "mark");
  const ends = tokens.slice(at + 1).every((token) => token.kind === "mark");
  if (opens && ends) {
    const whole = pauses || !words.closed || count > 1;
    return whole ? { kind: "stands-alone" } : NOT_A_QUOTATION;
  }
  if (!opens && isPutTo(place)) return spoken();
  // `“We tried” said Roe.`: the comma is often forgotten.
  const inverts = opens && /^sa(?:id|ys)$/u.test(lower(next));
  const parted = pauses || isMark(next, ",—–―");
  const behind = parted || inverts ? sourceBy(BEHIND, place) : undefined;
  if (opens) {
    if (behind !== undefined) return spoken(behind);
    if (isNotQuotation(block, words, tokens, at)) return NOT_A_QUOTATION;
    const late = count >= 3 ? trailing(place) : undefined;
    if (late !== undefined) return spoken(late);
    return pauses && count >= (sign === "," ? 2 : 6) ? spoken() : NOT_A_QUOTATION;
  }
  const before = sourceBy(BEFORE, place);
  if (isMark(tokens[at - 1], ":：")) {
    return before === undefined && isNotQuotation(block, words, tokens, at)
      ? NOT_A_QUOTATION
      : spoken(before);
  }
  const verb = governor(place);
  const introduced =
    isMark(tokens[at - 1], ",") &&
    verb !== undefined &&
    isSpeech(verb.main) &&
    !namesThing(tokens[at - 2]);
  const labelled = verb?.kind === "label";
  if (!introduced && isNotQuotation(block, words, tokens, at, labelled)) return NOT_A_QUOTATION;
  if (!introduced && coloursNoun(text, tokens, at)) return NOT_A_QUOTATION;
  if (verb?.kind === "stance" && count <= 2) return NOT_A_QUOTATION;
  if (before !== undefined) return behind === undefined ? spoken(before) : spoken(before, behind);
  if (verb !== undefined && behind === undefined && verb.kind !== "stance") return spoken();
  const after = behind ?? trailing(place);
  if (after !== undefined) return spoken(after);
  return verb !== undefined || (count >= 6 && pauses) ? spoken() : NOT_A_QUOTATION;
}

function spoken(...sources: (Source | undefined)[]): Claim {
  return { kind: "spoken", sources: sources.filter((source) => source !== undefined) };
}

/**
 * “…,” said Roe, “…”: an attribution that ends in a comma or dash lets the quotation go on. One
 * that ends in a full stop closes it, and what follows is a quotation of its own: a reader who
 * looks for “Slow is smooth” wants an address that begins with these words, and two whole
 * sentences may each be cited alone, while halves of one sentence may not.
 */
function continuesQuotation({ tokens, groups, at }: Place): boolean {
  if (!isMark(tokens[at - 1], ",—–")) return false;
  const before = tokens.findLastIndex((token, place) => place < at && token.kind === "gap");
  if (before < 0) return false;
  const source = sourceBy(BEHIND, { tokens: tokens.slice(0, at), groups, at: before });
  if (source === undefined) return false;
  return !tokens.slice(source.next, at).some((token, place, between) => {
    const word = lower(token);
    // `adding`, `which led Lee to answer`
    const isInfinitive = lower(between[place - 1]) === "to";
    return (
      ((isInfinitive || verbForm(word)?.participle === true) && isSpeech(word)) ||
      /^(?:and|but|then)$/u.test(word) ||
      isMark(token, ":")
    );
  });
}
