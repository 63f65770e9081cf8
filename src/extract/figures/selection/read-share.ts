import { endOf, type FigureDraft, printedWords } from "../figure-draft.ts";
import { readCountedNoun, readOfPhrase, readWhole } from "../meaning/counted-nouns.ts";
import { readQualifier } from "../meaning/qualifiers.ts";
import type { Part } from "../numbers/parts.ts";
import { readMultiplier, readRatio } from "../numbers/proportions.ts";
import type { Pieces } from "../pieces.ts";
import { lowerAt } from "../pieces.ts";
import { AFTER_CHANGE, BEFORE_CHANGE, FIGURATIVE, WHOLES } from "../words/changes.ts";

/** "one in five adults", "threefold". */
export function readProportion(text: string, pieces: Pieces, i: number): FigureDraft | undefined {
  const ratio = readRatio(pieces, i);
  const found = ratio ?? readMultiplier(pieces, i);
  if (found === undefined) return undefined;
  const noun = ratio && readCountedNoun(pieces, ratio.next);
  const whole = noun ?? (ratio && readOfPhrase(pieces, ratio.next));
  const next = noun?.next ?? found.next;
  return {
    first: i,
    next,
    end: endOf(pieces, next),
    value: found.value,
    unit: null,
    counts: printedWords(text, pieces, whole),
    qualifier: readQualifier(text, pieces, i, undefined),
  };
}

/** Completes a part of a whole: "a quarter of foreign visitors", "half the population", "by a third". */
export function withPart(
  text: string,
  pieces: Pieces,
  draft: FigureDraft,
  part: Part,
): FigureDraft | undefined {
  const { first, next } = draft;
  const isOf = lowerAt(pieces, next) === "of";
  const isHalfOfIt = part.value === 0.5 && WHOLES.has(lowerAt(pieces, next));
  if (isHalfOfIt && FIGURATIVE.has(lowerAt(pieces, next + 1))) return undefined;
  if (!part.isClear && !isOf && !isHalfOfIt && !isMeasureOfChange(pieces, first, next)) {
    return undefined;
  }
  const whole = isHalfOfIt ? readWhole(pieces, next) : readOfPhrase(pieces, next);
  if (isHalfOfIt && whole === undefined) return undefined;
  return { ...draft, counts: printedWords(text, pieces, whole) };
}

/** What only goes with an amount stands before, and no noun that makes it an ordinal behind. */
function isMeasureOfChange(pieces: Pieces, first: number, next: number): boolean {
  if (!BEFORE_CHANGE.has(lowerAt(pieces, first - 1))) return false;
  const after = pieces[next];
  if (after === undefined || after.kind === "mark") return true;
  return after.sentence !== pieces[next - 1]?.sentence || AFTER_CHANGE.has(after.lower);
}
