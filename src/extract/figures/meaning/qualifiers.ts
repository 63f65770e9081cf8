import type { Amount } from "../amounts/amounts.ts";
import { endOf } from "../figure-draft.ts";
import { isHyphen, lowerAt, type Pieces, wordsAt } from "../pieces.ts";
import { ABOUT_A_SUBJECT, BEFORE_OF, QUALIFIERS } from "../words/qualifiers.ts";
import { DURATIONS } from "../words/units.ts";

/**
 * Reads the words that qualify the amount starting at piece `i`, as printed: "nearly", "more than".
 * An article before them belongs to the noun: "a record" gives "record", "an estimated" "estimated".
 */
export function readQualifier(
  text: string,
  pieces: Pieces,
  i: number,
  amount: Pick<Amount, "unit" | "number"> | undefined,
): string | null {
  for (const phrase of QUALIFIERS.get(lowerAt(pieces, i - 1)) ?? []) {
    const first = i - phrase.length;
    if (!wordsAt(pieces, first, phrase) || pieces[first]?.sentence !== pieces[i]?.sentence)
      continue;
    if (isNoQualifier(pieces, first, phrase.join(" "), amount)) return null;
    const isOf = phrase.at(-1) === "of" && BEFORE_OF.has(phrase.at(-2) ?? "");
    return text.slice(pieces[first]?.start, endOf(pieces, isOf ? i - 1 : i));
  }
  return null;
}

/** Reads "or so", "or more", "+", "-plus" at `i`, straight after a number. */
export function readTrailingQualifier(
  text: string,
  pieces: Pieces,
  i: number,
): { next: number; words: string } | undefined {
  const isOr =
    lowerAt(pieces, i) === "or" && /^(?:so|more|fewer|less)$/.test(lowerAt(pieces, i + 1));
  const isSuffix = isHyphen(pieces, i) && /^(?:plus|odd)$/.test(lowerAt(pieces, i + 1));
  const isPlus = pieces[i]?.text === "+" && pieces[i]?.glued === true;
  if (!isOr && !isSuffix && !isPlus) return undefined;
  const next = isPlus ? i + 1 : i + 2;
  const first = isSuffix ? i + 1 : i;
  return { next, words: text.slice(pieces[first]?.start, pieces[next - 1]?.end) };
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
