import { endOf, type FigureDraft, printedWords } from "../figure-draft.ts";
import { readCountedNoun, readOfPhrase, readWhole } from "../meaning/counted-nouns.ts";
import { readQualifier } from "../meaning/qualifiers.ts";
import type { Part } from "../numbers/parts.ts";
import { readMultiplier, readRatio } from "../numbers/proportions.ts";
import type { Pieces } from "../pieces.ts";

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
  const isOf = pieces[next]?.lower === "of";
  const isHalfOfIt = part.value === 0.5 && WHOLES.test(pieces[next]?.lower ?? "");
  if (isHalfOfIt && FIGURATIVE.test(pieces[next + 1]?.lower ?? "")) return undefined;
  if (!part.isClear && !isOf && !isHalfOfIt && !isMeasureOfChange(pieces, first, next)) {
    return undefined;
  }
  const whole = isHalfOfIt ? readWhole(pieces, next) : readOfPhrase(pieces, next);
  if (isHalfOfIt && whole === undefined) return undefined;
  return { ...draft, counts: printedWords(text, pieces, whole) };
}

const WHOLES = /^(?:the|its|their|his|her|our|all|those|these)$/;
const FIGURATIVE = /^(?:time|battle|story|fun)$/;

/** What only goes with an amount stands before, and no noun that makes it an ordinal behind. */
function isMeasureOfChange(pieces: Pieces, first: number, next: number): boolean {
  if (!BEFORE_CHANGE.test(pieces[first - 1]?.lower ?? "")) return false;
  const after = pieces[next];
  if (after === undefined || after.kind === "mark") return true;
  return after.sentence !== pieces[next - 1]?.sentence || AFTER_CHANGE.test(after.lower);
}

const BEFORE_CHANGE = /^(?:by|than|nearly|almost|around|about|roughly|approximately|least)$/;
const AFTER_CHANGE =
  /^(?:in|to|on|over|since|from|and|but|as|compared|after|during|last|this|were|are|said|have|had|between|for|when|while|at|by|because|within|annually|would|will)$/;
