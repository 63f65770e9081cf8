import { type NounReading, readCountedNoun, readOfPhrase, readWhole } from "./counted-noun.ts";
import { type Draft, endOf, words } from "./draft.ts";
import { readFraction } from "./fractions.ts";
import { readMultiplier } from "./multipliers.ts";
import { readQualifier } from "./qualifiers.ts";
import type { Token } from "./tokens.ts";

/** "a quarter of foreign visitors", "one in five adults", "threefold". */
export function readPart(text: string, tokens: readonly Token[], i: number): Draft | undefined {
  const multiplier = readMultiplier(tokens, i);
  const fraction = multiplier === undefined ? readFraction(tokens, i) : undefined;
  const found = multiplier ?? fraction;
  if (found === undefined) return undefined;
  let { next } = found;
  let whole: NounReading | undefined;
  if (fraction?.isRatio === true) {
    whole = readCountedNoun(tokens, next);
    next = whole?.next ?? next;
  } else if (fraction?.wholeAt !== undefined) whole = readWhole(tokens, fraction.wholeAt);
  if (fraction !== undefined) whole ??= readOfPhrase(tokens, next);
  return {
    first: i,
    next,
    end: endOf(tokens, next),
    value: found.value,
    unit: fraction?.unit ?? null,
    counts: words(text, tokens, whole),
    qualifier: readQualifier(text, tokens, i, undefined),
  };
}
