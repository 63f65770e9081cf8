import type { Conversion } from "../figure.ts";
import type { Pieces } from "../pieces.ts";
import { lowerAt } from "../pieces.ts";
import { DURATIONS } from "../words/units.ts";
import { readAmount } from "./amounts.ts";

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
const isShare = (unit: string): boolean => /^(?:percent|percentage point|basis point)$/.test(unit);

/**
 * Reads the same amount in another unit, in brackets at piece `i`: "($51.6 billion)", "(about 3
 * miles)". A percentage or a duration in brackets says something else and is no conversion.
 */
export function readConversion(
  text: string,
  pieces: Pieces,
  i: number,
  unit: string | null,
): { next: number; conversion: Conversion } | undefined {
  if (unit === null || !/^[([]$/.test(pieces[i]?.text ?? "")) return undefined;
  let at = i + 1;
  while (
    /^(?:about|around|roughly|approximately|nearly|almost|some|or|over|~|≈|=)$/.test(
      lowerAt(pieces, at),
    )
  ) {
    at += 1;
  }
  const amount = readAmount(pieces, at);
  if (amount?.unit === undefined || amount.unit === null) return undefined;
  if (!/^[)\]]$/.test(pieces[amount.next]?.text ?? "")) return undefined;
  if (amount.unit === unit || isMoney(amount.unit) !== isMoney(unit)) return undefined;
  if (isShare(amount.unit) || isShare(unit)) return undefined;
  if (DURATIONS.has(amount.unit) || DURATIONS.has(unit)) return undefined;
  const start = pieces[amount.first]?.start ?? 0;
  const end = pieces[amount.next - 1]?.end ?? 0;
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
