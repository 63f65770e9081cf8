import { STOPS } from "./noun-words.ts";
import { SMALL, TENS } from "./number-words.ts";
import { parseNumeral } from "./numerals.ts";
import { isHyphen, type Token } from "./tokens.ts";

/** Reads "threefold", "ten-fold", "20-fold" at `i`. */
export function readMultiplier(
  tokens: readonly Token[],
  i: number,
): { next: number; value: number } | undefined {
  const token = tokens[i];
  if (token === undefined || token.glued) return undefined;
  const spelled = /^(\p{Ll}{2,8}?)fold$/u.exec(token.lower)?.[1];
  if (spelled !== undefined) {
    const value = SMALL.get(spelled) ?? TENS.get(spelled);
    return value === undefined || value < 2 ? undefined : { next: i + 1, value };
  }
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  if (tokens[at]?.lower !== "fold" || !tokens[at]?.glued) return undefined;
  const value = SMALL.get(token.lower) ?? parseNumeral(token.text)?.value;
  return value === undefined || value < 2 ? undefined : { next: at + 1, value };
}

/** "three times as many", "2.3 times earnings": how often something is multiplied, no count. */
export function isMultiplied(tokens: readonly Token[], afterTimes: number): boolean {
  const after = tokens[afterTimes];
  if (after?.kind !== "word") return false;
  return COMPARED.test(after.lower) || !STOPS.has(after.lower);
}

const COMPARED = /^(?:as|more|less|fewer|the|its|their|what|that|those|his|her)$/;
