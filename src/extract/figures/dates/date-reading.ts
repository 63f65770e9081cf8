import type { Pieces } from "../pieces.ts";

/** Pieces that are a date or time, and so no figure. */
export interface DateReading {
  first: number;
  next: number;
  /** Null for what has no single date: "the 1990s", "mid-2000s", "2023-24". */
  datetime: string | null;
}

/** The numeral at `i` if it has this shape. */
export const digitsAt = (pieces: Pieces, i: number, shape: RegExp): string | undefined => {
  const piece = pieces[i];
  return piece?.kind === "number" && shape.test(piece.text) ? piece.text : undefined;
};
