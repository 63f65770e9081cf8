import type { Conversion } from "./figure.ts";
import type { PieceRange, Pieces } from "./pieces.ts";

/** A figure before its period is known; `first` and `next` are piece indexes. */
export interface FigureDraft {
  first: number;
  next: number;
  /** UTF-16 offset where the figure's words end; a conversion lies beyond it. */
  end: number;
  value: number;
  valueTo?: number;
  unit: string | null;
  counts: string | null;
  qualifier: string | null;
  conversion?: Conversion;
}

/** The words of a noun phrase as printed. */
export function printedWords(
  text: string,
  pieces: Pieces,
  noun: PieceRange | undefined,
): string | null {
  if (noun === undefined) return null;
  return text.slice(pieces[noun.first]?.start, endOf(pieces, noun.next));
}

/** The UTF-16 offset where the piece before `next` ends. */
export const endOf = (pieces: Pieces, next: number): number => pieces[next - 1]?.end ?? 0;
