import type { Amount } from "../amounts/amounts.ts";
import { lowerAt, type Pieces } from "../pieces.ts";
import { MONEY_AFTER, MONEY_BEFORE, WEIGHT_AFTER, WEIGHT_BEFORE } from "../words/pounds.ts";

/** So many words before "pounds" say whether they are money, e.g. "worth nearly 3 pounds". */
const REACH_WORDS = 8;

/**
 * What the "pounds" of an amount are: "GBP", "pound" of weight, or undefined where the sentence leaves it
 * open. "20 million pounds of beef" weigh; in a British article other pounds are money.
 */
export function poundsAt(pieces: Pieces, amount: Amount, lang: string): string | undefined {
  const printed = pieces[amount.next - 1];
  const [after, further] = [lowerAt(pieces, amount.next), lowerAt(pieces, amount.next + 1)];
  if (!/^pounds?$/.test(printed?.lower ?? "")) return "pound";
  if (/^(?:of|in)$/.test(after) && MONEY_AFTER.has(further)) return "GBP";
  if (after === "of" || WEIGHT_AFTER.has(after)) return "pound";
  const before = pieces
    .slice(Math.max(0, amount.first - REACH_WORDS), amount.first)
    .filter((piece) => piece.sentence === printed?.sentence);
  const isWeight = before.some(({ lower }) => WEIGHT_BEFORE.has(lower));
  const isMoney = before.some(({ lower }) => MONEY_BEFORE.has(lower));
  if (isWeight) return isMoney ? undefined : "pound";
  return isMoney || lang === "en-GB" ? "GBP" : undefined;
}
