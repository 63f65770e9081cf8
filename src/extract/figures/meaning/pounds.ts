import type { Amount } from "../amounts/amounts.ts";
import type { Pieces } from "../pieces.ts";

/** So many words before "pounds" say whether they are money, e.g. "worth nearly 3 pounds". */
const REACH_WORDS = 8;

const MONEY_BEFORE =
  /^(?:costs?|costing|worth|pa(?:y|ys|id|ying)|spen(?:d|ds|t|ding)|prices?|priced|fined?|earn(?:s|ed|ing)?|salar(?:y|ies)|wages?|profits?|losses|revenues?|incomes?|turnover|budgets?|funds?|funded|grants?|invest(?:s|ed|ing|ment)?|charg(?:e|es|ed)|debts?|loans?|lent|borrow(?:s|ed)?|rais(?:e|es|ed|ing)|valued?|fees?|bills?|bonus|donat(?:es?|ed|ions?)|bid|contract|compensation|prize|sav(?:e|es|ed|ings))$/;

const MONEY_AFTER =
  /^(?:aid|cash|compensation|damages?|debts?|fines|funding|funds|income|investment|losses|money|profits?|revenues?|sales|savings|spending|support|tax|taxes)$/;

const WEIGHT_BEFORE =
  /^(?:weigh(?:s|ed|ing|t)?|los(?:e|es|t|ing)|shed|drop|gain(?:s|ed)?|baby|lifted|carr(?:y|ies|ied))$/;

const WEIGHT_AFTER = /^(?:heavier|lighter|overweight|underweight|per)$/;

/**
 * What the "pounds" of an amount are: "GBP", "pound" of weight, or undefined where the sentence leaves it
 * open. "20 million pounds of beef" weigh; in a British article other pounds are money.
 */
export function poundsAt(pieces: Pieces, amount: Amount, lang: string): string | undefined {
  const printed = pieces[amount.next - 1];
  const [after, further] = [pieces[amount.next]?.lower ?? "", pieces[amount.next + 1]?.lower ?? ""];
  if (!/^pounds?$/.test(printed?.lower ?? "")) return "pound";
  if (/^(?:of|in)$/.test(after) && MONEY_AFTER.test(further)) return "GBP";
  if (after === "of" || WEIGHT_AFTER.test(after)) return "pound";
  const before = pieces
    .slice(Math.max(0, amount.first - REACH_WORDS), amount.first)
    .filter((piece) => piece.sentence === printed?.sentence);
  const isWeight = before.some(({ lower }) => WEIGHT_BEFORE.test(lower));
  const isMoney = before.some(({ lower }) => MONEY_BEFORE.test(lower));
  if (isWeight) return isMoney ? undefined : "pound";
  return isMoney || lang === "en-GB" ? "GBP" : undefined;
}
