import { readAmount } from "./amounts.ts";
import type { Conversion } from "./figure.ts";
import type { Token } from "./tokens.ts";
import { DURATIONS } from "./units.ts";

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
const isShare = (unit: string): boolean => /^(?:percent|percentage point|basis point)$/.test(unit);

/**
 * Reads the same amount in another unit, in brackets at token `i`: "($51.6 billion)", "(about 3
 * miles)". A percentage or a duration in brackets says something else and is no conversion.
 */
export function readConversion(
  text: string,
  tokens: readonly Token[],
  i: number,
  unit: string | null,
): { next: number; conversion: Conversion } | undefined {
  if (unit === null || !/^[([]$/.test(tokens[i]?.text ?? "")) return undefined;
  let at = i + 1;
  while (
    /^(?:about|around|roughly|approximately|nearly|almost|some|or|over|~|≈|=)$/.test(
      tokens[at]?.lower ?? "",
    )
  ) {
    at += 1;
  }
  const amount = readAmount(tokens, at);
  if (amount?.unit === undefined || amount.unit === null) return undefined;
  if (!/^[)\]]$/.test(tokens[amount.next]?.text ?? "")) return undefined;
  if (amount.unit === unit || isMoney(amount.unit) !== isMoney(unit)) return undefined;
  if (isShare(amount.unit) || isShare(unit)) return undefined;
  if (DURATIONS.has(amount.unit) || DURATIONS.has(unit)) return undefined;
  const start = tokens[amount.first]?.start ?? 0;
  const end = tokens[amount.next - 1]?.end ?? 0;
  return {
    next: amount.next + 1,
    conversion: {
      start,
      end,
      exact: text.slice(start, end),
      value: amount.value,
      unit: amount.unit,
    },
  };
}
