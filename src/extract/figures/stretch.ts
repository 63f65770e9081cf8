import type { Token } from "./tokens.ts";

/** A stretch of tokens that is about time and so holds no figure. */
export interface Stretch {
  first: number;
  next: number;
  /** Null for what has no single date: "the 1990s", "mid-2000s", "2023-24". */
  datetime: string | null;
}

/** The numeral at `i` if it has this shape. */
export const digitsAt = (
  tokens: readonly Token[],
  i: number,
  shape: RegExp,
): string | undefined => {
  const token = tokens[i];
  return token?.kind === "number" && shape.test(token.text) ? token.text : undefined;
};
