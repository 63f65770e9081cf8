import type { Amount } from "../amounts/amounts.ts";
import { readCountedNoun, readOfPhrase, readWhole } from "../meaning/counted-nouns.ts";
import { readQualifier } from "../meaning/qualifiers.ts";
import { readMultiplier, readRatio } from "../numbers/proportions.ts";
import { lowerAt, type Pieces } from "../pieces.ts";
import { AFTER_CHANGE, BEFORE_CHANGE, FIGURATIVE, WHOLES } from "../words/changes.ts";
import type { Draft } from "./draft.ts";

/** "one in five adults", "threefold". */
export function readProportion(pieces: Pieces, i: number): Draft | undefined {
  const ratio = readRatio(pieces, i);
  const found = ratio ?? readMultiplier(pieces, i);
  if (found === undefined) return undefined;
  const noun = ratio && readCountedNoun(pieces, ratio.next);
  const counts = noun ?? (ratio && readOfPhrase(pieces, ratio.next));
  const next = noun?.next ?? found.next;
  const qualifier = readQualifier(pieces, i, undefined);
  return { first: i, next, end: next, value: found.value, unit: null, counts, qualifier };
}

/** Completes a part of a whole: "a quarter of foreign visitors", "half the population", "by a third". */
export function withPart(
  pieces: Pieces,
  draft: Draft,
  { number: { part } }: Amount,
): Draft | null | undefined {
  if (part === undefined) return undefined;
  const { first, next } = draft;
  const after = lowerAt(pieces, next);
  if (part.value === 0.5 && WHOLES.has(after)) {
    const counts = readWhole(pieces, next);
    const isFigurative = FIGURATIVE.has(lowerAt(pieces, next + 1));
    return counts === undefined || isFigurative ? null : { ...draft, counts };
  }
  const isShare = part.isClear || after === "of" || isMeasureOfChange(pieces, first, next);
  return isShare ? { ...draft, counts: readOfPhrase(pieces, next) } : null;
}

/** What only goes with an amount stands before, and no noun that makes it an ordinal behind. */
function isMeasureOfChange(pieces: Pieces, first: number, next: number): boolean {
  if (!BEFORE_CHANGE.has(lowerAt(pieces, first - 1))) return false;
  const after = pieces[next];
  if (after === undefined || after.kind === "mark") return true;
  return after.sentence !== pieces[next - 1]?.sentence || AFTER_CHANGE.has(after.lower);
}
