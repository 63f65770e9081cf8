import type { NounReading } from "./counted-noun.ts";
import type { Conversion } from "./figure.ts";
import type { Token } from "./tokens.ts";

/** A figure before its period is known; `first` and `next` are token indexes. */
export interface Draft {
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
export function words(
  text: string,
  tokens: readonly Token[],
  noun: NounReading | undefined,
): string | null {
  if (noun === undefined) return null;
  return text.slice(tokens[noun.first]?.start, endOf(tokens, noun.next));
}

/** The UTF-16 offset where the token before `next` ends. */
export const endOf = (tokens: readonly Token[], next: number): number => tokens[next - 1]?.end ?? 0;
