import { type Amount, isCutShort } from "../amounts/amounts.ts";
import { type Quantity, readQuantity } from "../amounts/ranges.ts";
import { endOf, type FigureDraft, printedWords } from "../figure-draft.ts";
import { readCountedNoun, readSingularNoun } from "../meaning/counted-nouns.ts";
import { readRate } from "../meaning/exchange-rates.ts";
import { poundsAt } from "../meaning/pounds.ts";
import { readQualifier, readTrailingQualifier } from "../meaning/qualifiers.ts";
import { isNumberWord } from "../numbers/number-grammar.ts";
import { readNumber } from "../numbers/numbers.ts";
import { isMultiplied } from "../numbers/proportions.ts";
import { isHyphen, lowerAt, type PieceRange, type Pieces } from "../pieces.ts";
import { TOLL } from "../words/changes.ts";
import { LASTING } from "../words/nouns.ts";
import { DURATIONS, NAMED_UNITS } from "../words/units.ts";
import { isStatedBare } from "./bare-numbers.ts";
import { isDefinite, isNotFigure, readHyphenNoun } from "./not-figures.ts";
import { readProportion, withPart } from "./read-share.ts";
import { beforeCompound, withUnit } from "./with-unit.ts";

/** A figure, if there is one at this piece, and the piece to go on from. */
export interface Step {
  next: number;
  draft?: FigureDraft;
}

/** Reads the figure that starts at piece `i`; `taken` holds the pieces of dates and times. */
export function readDraft(
  text: string,
  pieces: Pieces,
  i: number,
  taken: ReadonlySet<number>,
  lang: string,
): Step {
  const proportion = readProportion(text, pieces, i);
  if (proportion !== undefined) return { next: proportion.next, draft: proportion };
  const quantity = readQuantity(pieces, i);
  if (quantity === undefined) return { next: afterWords(pieces, afterCode(pieces, i)) };
  for (let at = quantity.first; at < quantity.next; at += 1) {
    if (taken.has(at)) return { next: at };
  }
  const last = quantity.high ?? quantity.low;
  const unit = last.unit === "pound" ? poundsAt(pieces, last, lang) : last.unit;
  if (unit === undefined) return { next: quantity.next };
  const amount: Amount = { ...last, first: quantity.first, unit };
  if (
    !quantity.low.number.part &&
    isNotFigure(pieces, { ...quantity.low, first: quantity.first })
  ) {
    return { next: afterCode(pieces, quantity.next - 1) };
  }
  const draft = complete(text, pieces, quantity, amount);
  return draft === undefined
    ? { next: afterCode(pieces, quantity.next - 1) }
    : { next: draft.next, draft };
}

/** The piece after `i` that is not glued on, so that "G20-12" or "1.2.3" is left whole. */
function afterCode(pieces: Pieces, i: number): number {
  let next = i + 1;
  if (pieces[i]?.kind !== "number") return next;
  while (pieces[next]?.glued === true && !/^[)\]”"’,;–—(]$/.test(pieces[next]?.text ?? ""))
    next += 1;
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

function complete(
  text: string,
  pieces: Pieces,
  quantity: Quantity,
  amount: Amount,
): FigureDraft | undefined {
  let qualifier = readQualifier(text, pieces, quantity.first, amount);
  const trailing = readTrailingQualifier(text, pieces, quantity.next);
  let next = trailing?.next ?? quantity.next;
  qualifier ??= trailing?.words ?? null;
  const draft: FigureDraft = {
    first: quantity.first,
    next,
    end: pieces[next - 1]?.end ?? 0,
    value: quantity.low.value,
    ...(quantity.high === undefined ? {} : { valueTo: quantity.high.value }),
    unit: amount.unit,
    counts: null,
    qualifier,
  };
  const rate = readRate(pieces, amount);
  if (rate !== undefined) return { ...draft, ...rate, end: endOf(pieces, rate.next) };
  if (amount.unit !== null) return withUnit(text, pieces, draft, amount);
  if (amount.number.part) return withPart(text, pieces, draft, amount.number.part);
  if (isDefinite(pieces, { ...amount, first: quantity.first })) return undefined;
  const hyphenNoun = trailing === undefined ? readHyphenNoun(pieces, amount) : undefined;
  if (hyphenNoun !== undefined) {
    const noun = pieces[hyphenNoun - 1];
    return {
      ...draft,
      next: hyphenNoun,
      end: noun?.end ?? 0,
      counts: noun?.lower === "strong" ? null : (noun?.text ?? null),
      qualifier: beforeCompound(qualifier),
    };
  }
  if (trailing === undefined && isCutShort(pieces, next)) return undefined;
  if (amount.number.digits && /^[b-zB-HJ-Z]$/.test(pieces[next]?.text ?? "")) {
    if (!isHyphen(pieces, next + 1)) return undefined;
  }
  if (!amount.number.digits && amount.value === 0) return undefined;
  const before = lowerAt(pieces, quantity.first - 1);
  const isOne = amount.value === 1 && quantity.high === undefined;
  const isCountedOne = isOne && (amount.number.digits || isEmphatic(qualifier) || TOLL.has(before));
  if (isOne && !isCountedOne) return undefined;
  const noun = isOne ? readSingularNoun(pieces, next) : readCountedNoun(pieces, next);
  if (noun !== undefined) {
    next = noun.next;
    const counts = printedWords(text, pieces, noun);
    const unit = durationAt(pieces, amount.next, next);
    if (unit !== undefined) return { ...draft, next, end: endOf(pieces, next), unit };
    const multiplied = counts === "times" && isMultiplied(pieces, next);
    return { ...draft, next, end: endOf(pieces, next), counts: multiplied ? null : counts };
  }
  const whole = readPartOfSet(pieces, next, amount.value);
  if (whole !== undefined) return { ...draft, counts: printedWords(text, pieces, whole) };
  if (quantity.high !== undefined && isPhraseEnd(pieces, next)) return draft;
  return isStatedBare(pieces, { ...amount, first: quantity.first }, qualifier) ? draft : undefined;
}

/** "at least one child", "only one case": here "one" counts; elsewhere it may be a pronoun. */
const isEmphatic = (qualifier: string | null): boolean =>
  /^(?:at least|only|just|more than|fewer than|less than)$/i.test(qualifier ?? "");

/** Whether a range may stand alone here: "there used to be five or six." */
function isPhraseEnd(pieces: Pieces, next: number): boolean {
  const after = pieces[next];
  return after === undefined || /^[.,;!?)”"]$/.test(after.text);
}

/** "three of the victims", "12 of the 27 countries", "24 of 30 drones": the noun of the set. */
function readPartOfSet(pieces: Pieces, i: number, part: number): PieceRange | undefined {
  if (lowerAt(pieces, i) !== "of") return undefined;
  const isSet = /^(?:the|its|his|her|their|those|these|our)$/.test(lowerAt(pieces, i + 1));
  const number = readNumber(pieces, isSet ? i + 2 : i + 1, false);
  if (number === undefined) return isSet ? readCountedNoun(pieces, i + 2) : undefined;
  return number.value > part ? readCountedNoun(pieces, number.next) : undefined;
}

/** "three consecutive years", "two more weeks": time that lasts, no counted things. */
function durationAt(pieces: Pieces, from: number, next: number): string | undefined {
  const unit = NAMED_UNITS.get(pieces[next - 1]?.text ?? "");
  if (unit === undefined || !DURATIONS.has(unit)) return undefined;
  const isLasting = pieces.slice(from, next - 1).every(({ lower }) => LASTING.has(lower));
  return isLasting ? unit : undefined;
}
