import type { PieceRange } from "../pieces.ts";

/** A figure before its period is known, in pieces instead of letters. */
export interface Draft extends PieceRange {
  /** The piece after the figure's words; a conversion lies beyond it, up to `next`. */
  end: number;
  value: number;
  valueTo?: number | undefined;
  unit: string | null;
  counts?: PieceRange | undefined;
  qualifier?: PieceRange | undefined;
  conversion?: (PieceRange & { value: number; unit: string }) | undefined;
}

/** A figure, if there is one at this piece, and the piece to go on from. */
export interface Step {
  next: number;
  draft?: Draft;
}
