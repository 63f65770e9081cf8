import type { Amount } from "../amounts/amounts.ts";
import { isHyphen, lowerAt, type PieceRange, type Pieces, wordsAt } from "../pieces.ts";
import { ABOUT_A_SUBJECT, BEFORE_OF, QUALIFIERS } from "../words/qualifiers.ts";
import { DURATIONS } from "../words/units.ts";

/**
 * Reads the words that qualify the amount starting at piece `i`, as printed: "nearly", "more than".
 * An article before them belongs to the noun: "a record" gives "record", "an estimated" "estimated".
 */
export function readQualifier(
  pieces: Pieces,
  i: number,
  amount: Pick<Amount, "unit" | "number"> | undefined,
): PieceRange | undefined {
  for (const phrase of QUALIFIERS.get(lowerAt(pieces, i - 1)) ?? []) {
    const first = i - phrase.length;
    if (!wordsAt(pieces, first, phrase) || pieces[first]?.sentence !== pieces[i]?.sentence)
      continue;
    if (isNoQualifier(pieces, first, phrase.join(" "), amount)) return undefined;
    const isOf = phrase.at(-1) === "of" && BEFORE_OF.has(phrase.at(-2) ?? "");
    return { first, next: isOf ? i - 1 : i };
  }
  return undefined;
}

/** Reads "or so", "or more", "+", "-plus" at `i`, straight after a number. */
export function readTrailingQualifier(pieces: Pieces, i: number): PieceRange | undefined {
  const isOr =
    lowerAt(pieces, i) === "or" && /^(?:so|more|fewer|less)$/.test(lowerAt(pieces, i + 1));
  const isSuffix = isHyphen(pieces, i) && /^(?:plus|odd)$/.test(lowerAt(pieces, i + 1));
  const isPlus = pieces[i]?.text === "+" && pieces[i]?.glued === true;
  if (!isOr && !isSuffix && !isPlus) return undefined;
  return { first: isSuffix ? i + 1 : i, next: isPlus ? i + 1 : i + 2 };
}

/** Whether the qualifier is one of these, e.g. "at least". */
export function isQualifiedBy(
  pieces: Pieces,
  qualifier: PieceRange | undefined,
  phrases: ReadonlySet<string>,
): boolean {
  const words = qualifier && pieces.slice(qualifier.first, qualifier.next);
  return phrases.has((words ?? []).map(({ lower }) => lower).join(" "));
}

/** Words of place, time or subject that only look like a qualifier here. */
function isNoQualifier(
  pieces: Pieces,
  first: number,
  word: string,
  amount: Pick<Amount, "unit" | "number"> | undefined,
): boolean {
  const before = lowerAt(pieces, first - 1);
  if (isHyphen(pieces, first - 1)) return true;
  if (word === "about") return ABOUT_A_SUBJECT.has(before);
  if (word === "around" || word === "under" || word === "over") {
    const isDuration = amount?.unit !== null && DURATIONS.has(amount?.unit ?? "");
    const isSmallWord = amount !== undefined && !amount.number.digits && amount.unit === null;
    return word === "around" ? before === "turn" || before === "turned" : isDuration || isSmallWord;
  }
  if (word === "some") return /^(?:in|of)$/.test(before) && amount?.number.digits === false;
  return false;
}
