import type { Amount } from "../amounts/amounts.ts";
import { isQualifiedBy } from "../meaning/qualifiers.ts";
import { lowerAt, type Pieces } from "../pieces.ts";
import { AGGREGATE, MOVED, TOLL } from "../words/changes.ts";
import { CLEAR_QUALIFIERS, LOOSE_QUALIFIERS } from "../words/qualifiers.ts";
import type { Draft } from "./draft.ts";

/**
 * Whether a number with neither unit nor noun is still said of something: "the toll rose to 45",
 * "2,345 in all", "killing 12", "at least 30 were hurt". Other bare numbers may be labels.
 */
export function isStatedBare(pieces: Pieces, amount: Amount, { qualifier }: Draft): boolean {
  const { number } = amount;
  if (number.metresOrMillions) return false;
  if (number.magnitude || number.grouped) return true;
  const before = lowerAt(pieces, amount.first - 1);
  const isSure = isQualifiedBy(pieces, qualifier, CLEAR_QUALIFIERS);
  const after = pieces[amount.next];
  const isFollowedByName = after?.kind === "word" && /^\p{Lu}/u.test(after.text);
  if (isFollowedByName || (after?.glued === true && after.kind !== "mark")) return false;
  if (isQualifiedBy(pieces, qualifier, LOOSE_QUALIFIERS))
    return number.digits && hasMoved(pieces, amount, 3);
  if (isSure) return amount.value > 1;
  if (!number.digits && amount.value < 2 && !number.decimal) return false;
  if (TOLL.has(before)) return true;
  const isPart = /^(?:them|us|those|these|whom|you)$/.test(lowerAt(pieces, amount.next + 1));
  if (isPart && after?.lower === "of") return true;
  if (!number.digits && !number.decimal) return false;
  if (before === "of" && AGGREGATE.has(lowerAt(pieces, amount.first - 2))) return true;
  const isSubject = /^(?:were|are|have|had|died)$/.test(after?.lower ?? "");
  if (isSubject && isClauseStart(pieces, amount.first)) return true;
  const isFinal = after === undefined || after.kind === "mark";
  if (isFinal && /^(?:were|are|was)$/.test(before) && lowerAt(pieces, amount.first - 2) === "there")
    return true;
  return /^(?:to|from|by|at|of)$/.test(before) && hasMoved(pieces, amount, 12);
}

/** "…; 14 were arrested": nothing but the number can be the subject here. */
function isClauseStart(pieces: Pieces, first: number): boolean {
  const before = pieces[first - 1];
  return (
    before === undefined || pieces[first]?.opensSentence === true || /^[;,]$/.test(before.text)
  );
}

function hasMoved(pieces: Pieces, amount: Amount, words: number): boolean {
  return pieces
    .slice(Math.max(0, amount.first - words), amount.first)
    .some((piece) => MOVED.has(piece.lower) && piece.sentence === pieces[amount.first]?.sentence);
}
