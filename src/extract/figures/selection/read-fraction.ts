import { endOf, type FigureDraft, printedWords } from "../figure-draft.ts";
import { readCountedNoun, readOfPhrase, readWhole } from "../meaning/counted-nouns.ts";
import { readQualifier } from "../meaning/qualifiers.ts";
import { readFraction } from "../numbers/fractions.ts";
import { readMultiplier } from "../numbers/multipliers.ts";
import type { PieceRange, Pieces } from "../pieces.ts";

/** "a quarter of foreign visitors", "one in five adults", "threefold". */
export function readFractionFigure(
  text: string,
  pieces: Pieces,
  i: number,
): FigureDraft | undefined {
  const multiplier = readMultiplier(pieces, i);
  const fraction = multiplier === undefined ? readFraction(pieces, i) : undefined;
  const found = multiplier ?? fraction;
  if (found === undefined) return undefined;
  let { next } = found;
  let whole: PieceRange | undefined;
  if (fraction?.isRatio === true) {
    whole = readCountedNoun(pieces, next);
    next = whole?.next ?? next;
  } else if (fraction?.wholeAt !== undefined) whole = readWhole(pieces, fraction.wholeAt);
  if (fraction !== undefined) whole ??= readOfPhrase(pieces, next);
  return {
    first: i,
    next,
    end: endOf(pieces, next),
    value: found.value,
    unit: fraction?.unit ?? null,
    counts: printedWords(text, pieces, whole),
    qualifier: readQualifier(text, pieces, i, undefined),
  };
}
