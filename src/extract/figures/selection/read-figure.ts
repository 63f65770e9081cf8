import { type Amount, isCutShort } from "../amounts/amounts.ts";
import { readQuantity } from "../amounts/ranges.ts";
import { readCountedNoun, readSingularNoun } from "../meaning/counted-nouns.ts";
import { readRate } from "../meaning/exchange-rates.ts";
import { poundsAt } from "../meaning/pounds.ts";
import { isQualifiedBy, readQualifier, readTrailingQualifier } from "../meaning/qualifiers.ts";
import { isNumberWord } from "../numbers/number-grammar.ts";
import { readNumber } from "../numbers/numbers.ts";
import { isMultiplied } from "../numbers/proportions.ts";
import { isDash, isHyphen, lowerAt, type PieceRange, type Pieces } from "../pieces.ts";
import { TOLL } from "../words/changes.ts";
import { LASTING } from "../words/nouns.ts";
import { EMPHATIC_QUALIFIERS } from "../words/qualifiers.ts";
import { DURATIONS, NAMED_UNITS } from "../words/units.ts";
import { isStatedBare } from "./bare-numbers.ts";
import type { Draft, Step } from "./draft.ts";
import { isDefinite, isNotFigure, readHyphenNoun } from "./not-figures.ts";
import { readProportion, withPart } from "./read-share.ts";
import { beforeCompound, withUnit } from "./with-unit.ts";

/** Completes the draft of a figure; null where it is none, undefined where another rule must tell. */
type Rule = (pieces: Pieces, draft: Draft, amount: Amount) => Draft | null | undefined;

/** What a number says, tried in order. */
const RULES: readonly Rule[] = [
  withRate, // "$1.25 to the pound"
  withUnit, // "8.1 trillion yen ($51.6 billion)", "12% of exports"
  withPart, // "a quarter of visitors", "by a third"
  (pieces, _draft, amount) => (isDefinite(pieces, amount) ? null : undefined), // "the two countries"
  withHyphenNoun, // "a 30-member team"
  (pieces, draft, amount) => (isCode(pieces, draft, amount) ? null : undefined), // "5G", "12 B"
  withNoun, // "12 new offices", "three consecutive years"
  withSet, // "three of the victims"
  (pieces, draft, amount) => (isStatedBare(pieces, amount, draft) ? draft : null), // "rose to 45"
];

/** Reads the figure that starts at piece `i`; `taken` holds the pieces of dates and times. */
export function readDraft(
  pieces: Pieces,
  i: number,
  taken: ReadonlySet<number>,
  lang: string,
): Step {
  if (!mayStart(pieces, i)) return { next: i + 1 };
  const proportion = readProportion(pieces, i);
  if (proportion !== undefined) return { next: proportion.next, draft: proportion };
  const quantity = readQuantity(pieces, i);
  if (quantity === undefined) return { next: afterWords(pieces, afterCode(pieces, i)) };
  const { first, next, low, high } = quantity;
  for (let at = first; at < next; at += 1) if (taken.has(at)) return { next: at };
  const last = high ?? low;
  const unit = last.unit === "pound" ? poundsAt(pieces, last, lang) : last.unit;
  if (unit === undefined) return { next };
  const amount: Amount = { ...last, first, unit };
  if (low.number.part || !isNotFigure(pieces, { ...low, first })) {
    const trailing = readTrailingQualifier(pieces, next);
    const end = trailing?.next ?? next;
    const qualifier = readQualifier(pieces, first, amount) ?? trailing;
    const [value, valueTo] = [low.value, high?.value];
    let draft: Draft | null | undefined;
    for (const rule of RULES) {
      draft = rule(pieces, { first, next: end, end, value, valueTo, unit, qualifier }, amount);
      if (draft) return { next: draft.next, draft };
      if (draft === null) break;
    }
  }
  return { next: afterCode(pieces, next - 1) };
}

/** Most words begin no figure, and need no reading. */
function mayStart(pieces: Pieces, i: number): boolean {
  const piece = pieces[i];
  if (piece?.kind !== "word" || pieces[i + 1]?.kind === "number" || isNumberWord(piece))
    return true;
  return /^(?:an?|between|half|minus|quarter|rs|.+fold)$/.test(piece.lower);
}

/** The piece after `i` that is not glued on, so that "G20-12" or "1.2.3" is left whole. */
function afterCode(pieces: Pieces, i: number): number {
  let next = i + 1;
  if (pieces[i]?.kind !== "number") return next;
  while (pieces[next]?.glued === true && !/^[)\]”"’,;–—(]$/.test(lowerAt(pieces, next))) next += 1;
  return next;
}

/** The piece after the words of a number that nobody understands, e.g. "[thirty]-two fifths". */
function afterWords(pieces: Pieces, i: number): number {
  let next = i;
  while (isNumberWord(pieces[next - 1])) {
    const at = isHyphen(pieces, next) || lowerAt(pieces, next) === "and" ? next + 1 : next;
    if (!isNumberWord(pieces[at])) return next;
    next = at + 1;
  }
  return next;
}

function withRate(pieces: Pieces, draft: Draft, amount: Amount): Draft | undefined {
  const rate = readRate(pieces, amount);
  return rate && { ...draft, ...rate, end: rate.next };
}

/** Whether "or so", "or more", "+" stand behind the number. */
const isTrailed = (draft: Draft, amount: Amount): boolean => draft.next !== amount.next;

function withHyphenNoun(pieces: Pieces, draft: Draft, amount: Amount): Draft | undefined {
  const next = isTrailed(draft, amount) ? undefined : readHyphenNoun(pieces, amount);
  if (next === undefined) return undefined;
  const isNoun = lowerAt(pieces, next - 1) !== "strong";
  const counts = isNoun ? { first: next - 1, next } : undefined;
  return { ...draft, next, end: next, counts, qualifier: beforeCompound(pieces, draft.qualifier) };
}

/** The number goes on without a space, stands before a single letter, or is "zero". */
function isCode(pieces: Pieces, draft: Draft, amount: Amount): boolean {
  if (!isTrailed(draft, amount) && isCutShort(pieces, draft.next)) return true;
  if (!amount.number.digits) return amount.value === 0;
  const isLetter = /^[b-zB-HJ-Z]$/.test(pieces[draft.next]?.text ?? "");
  return isLetter && !isHyphen(pieces, draft.next + 1);
}

function withNoun(pieces: Pieces, draft: Draft, amount: Amount): Draft | null | undefined {
  const isOne = amount.value === 1 && draft.valueTo === undefined;
  // "at least one child": here "one" counts; elsewhere it may be a pronoun.
  const isCounted =
    amount.number.digits ||
    isQualifiedBy(pieces, draft.qualifier, EMPHATIC_QUALIFIERS) ||
    TOLL.has(lowerAt(pieces, draft.first - 1));
  if (isOne && !isCounted) return null;
  const noun = (isOne ? readSingularNoun : readCountedNoun)(pieces, draft.next);
  if (noun === undefined) return undefined;
  const { next } = noun;
  const longer: Draft = { ...draft, next, end: next };
  const unit = durationAt(pieces, amount.next, next);
  if (unit !== undefined) return { ...longer, unit };
  const isTimes = noun.first === next - 1 && lowerAt(pieces, noun.first) === "times";
  return isTimes && isMultiplied(pieces, next) ? longer : { ...longer, counts: noun };
}

/** "three consecutive years", "two more weeks": time that lasts, no counted things. */
function durationAt(pieces: Pieces, from: number, next: number): string | undefined {
  const unit = NAMED_UNITS.get(pieces[next - 1]?.text ?? "");
  const isLasting = pieces.slice(from, next - 1).every(({ lower }) => LASTING.has(lower));
  return isLasting && DURATIONS.has(unit ?? "") ? unit : undefined;
}

/** "three of the victims", "12 of the 27 countries", "24 of 30 drones"; or "five or six." at the end. */
function withSet(pieces: Pieces, draft: Draft, amount: Amount): Draft | undefined {
  const counts = readSet(pieces, draft.next, amount.value);
  if (counts !== undefined) return { ...draft, counts };
  const isEnd = /^(?:[.,;!?)”"])?$/.test(lowerAt(pieces, draft.next));
  // "won 6-7": a result, or a code.
  if (isDash(pieces, amount.numberAt - 1) && draft.qualifier === undefined) return undefined;
  return draft.valueTo !== undefined && isEnd ? draft : undefined;
}

/** The noun of the set that so many are part of. */
function readSet(pieces: Pieces, i: number, part: number): PieceRange | undefined {
  if (lowerAt(pieces, i) !== "of") return undefined;
  const isSet = /^(?:the|its|his|her|their|those|these|our)$/.test(lowerAt(pieces, i + 1));
  const number = readNumber(pieces, isSet ? i + 2 : i + 1, false);
  if (number === undefined) return isSet ? readCountedNoun(pieces, i + 2) : undefined;
  return number.value > part ? readCountedNoun(pieces, number.next) : undefined;
}
