import type { Amount } from "../amounts/amounts.ts";
import { lowerAt, type Pieces, wordsAt } from "../pieces.ts";
import { readMoneyName } from "./money.ts";

const JOINERS = [["per"], ["to", "the"], ["against", "the"], ["to", "a"]];

/** Reads on from "[$1.25] to the pound" and "[1.0950] per euro": the unit is "USD per GBP", "per EUR". */
export function readRate(
  pieces: Pieces,
  { next, unit, number }: Amount,
): { next: number; unit: string } | undefined {
  const isRate = unit === null ? number.digits && number.decimal : /^[A-Z]{3}$/.test(unit);
  const joiner = JOINERS.find((words) => wordsAt(pieces, next, words));
  if (!isRate || joiner === undefined) return undefined;
  const at = next + joiner.length;
  const pound =
    lowerAt(pieces, at) === "pound" ? { next: at + 1, unit: "GBP", factor: 1 } : undefined;
  const money = readMoneyName(pieces, at) ?? pound;
  if (money === undefined || money.factor !== 1 || money.unit === unit) return undefined;
  return {
    next: money.next,
    unit: unit === null ? `per ${money.unit}` : `${unit} per ${money.unit}`,
  };
}
