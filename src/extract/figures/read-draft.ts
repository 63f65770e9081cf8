import { type Amount, isCutShort } from "./amounts.ts";
import { isStatedBare, TOLL } from "./bare-numbers.ts";
import { readConversion } from "./conversion.ts";
import {
  type NounReading,
  readCountedNoun,
  readOfPhrase,
  readSingularNoun,
} from "./counted-noun.ts";
import { type Draft, endOf, words } from "./draft.ts";
import { isMultiplied } from "./multipliers.ts";
import { isDefinite, isNotFigure, readHyphenNoun } from "./not-figures.ts";
import { readNumber } from "./numbers.ts";
import { readPart } from "./parts.ts";
import { readQualifier, readTrailingQualifier } from "./qualifiers.ts";
import { type Quantity, readQuantity } from "./ranges.ts";
import { isHyphen, type Token } from "./tokens.ts";
import { DURATIONS, NAMED_UNITS } from "./units.ts";

/** A figure, if there is one at this token, and the token to go on from. */
export interface Step {
  next: number;
  draft?: Draft;
}

/** Reads the figure that starts at token `i`; `taken` holds the tokens of dates and times. */
export function readDraft(
  text: string,
  tokens: readonly Token[],
  i: number,
  taken: ReadonlySet<number>,
): Step {
  const part = readPart(text, tokens, i);
  if (part !== undefined) return { next: part.next, draft: part };
  const quantity = readQuantity(tokens, i);
  if (quantity === undefined) return { next: afterCode(tokens, i) };
  for (let at = quantity.first; at < quantity.next; at += 1) {
    if (taken.has(at)) return { next: at };
  }
  const amount: Amount = { ...(quantity.high ?? quantity.low), first: quantity.first };
  if (isNotFigure(tokens, { ...quantity.low, first: quantity.first })) {
    return { next: afterCode(tokens, quantity.next - 1) };
  }
  const draft = complete(text, tokens, quantity, amount);
  return draft === undefined
    ? { next: afterCode(tokens, quantity.next - 1) }
    : { next: draft.next, draft };
}

/** The token after `i` that is not glued on, so that "G20-12" or "1.2.3" is left whole. */
function afterCode(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  if (tokens[i]?.kind !== "number") return next;
  while (tokens[next]?.glued === true && !/^[)\]”"’,;–—(]$/.test(tokens[next]?.text ?? ""))
    next += 1;
  return next;
}

function complete(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  amount: Amount,
): Draft | undefined {
  let qualifier = readQualifier(text, tokens, quantity.first, amount);
  const trailing = readTrailingQualifier(text, tokens, quantity.next);
  let next = trailing?.next ?? quantity.next;
  qualifier ??= trailing?.words ?? null;
  const draft: Draft = {
    first: quantity.first,
    next,
    end: tokens[next - 1]?.end ?? 0,
    value: quantity.low.value,
    ...(quantity.high === undefined ? {} : { valueTo: quantity.high.value }),
    unit: amount.unit,
    counts: null,
    qualifier,
  };
  if (amount.unit !== null) return withUnit(text, tokens, draft, amount);
  if (isDefinite(tokens, { ...amount, first: quantity.first })) return undefined;
  const hyphenNoun = trailing === undefined ? readHyphenNoun(tokens, amount) : undefined;
  if (hyphenNoun !== undefined) {
    const noun = tokens[hyphenNoun - 1];
    return {
      ...draft,
      next: hyphenNoun,
      end: noun?.end ?? 0,
      counts: noun?.lower === "strong" ? null : (noun?.text ?? null),
      qualifier: beforeCompound(qualifier),
    };
  }
  if (trailing === undefined && isCutShort(tokens, next)) return undefined;
  if (!amount.number.digits && amount.value === 0) return undefined;
  const before = tokens[quantity.first - 1]?.lower ?? "";
  const isOne = amount.value === 1 && quantity.high === undefined;
  const isCountedOne =
    isOne && (amount.number.digits || isEmphatic(qualifier) || TOLL.test(before));
  if (isOne && !isCountedOne) return undefined;
  const noun = isOne ? readSingularNoun(tokens, next) : readCountedNoun(tokens, next);
  if (noun !== undefined) {
    next = noun.next;
    const counts = words(text, tokens, noun);
    const unit = durationAt(tokens, amount.next, next);
    if (unit !== undefined) return { ...draft, next, end: endOf(tokens, next), unit };
    const multiplied = counts === "times" && isMultiplied(tokens, next);
    return { ...draft, next, end: endOf(tokens, next), counts: multiplied ? null : counts };
  }
  const whole = readPartOfSet(tokens, next, amount.value);
  if (whole !== undefined) return { ...draft, counts: words(text, tokens, whole) };
  if (quantity.high !== undefined && isPhraseEnd(tokens, next)) return draft;
  return isStatedBare(tokens, { ...amount, first: quantity.first }, qualifier) ? draft : undefined;
}

/** "at least one child", "only one case": here "one" counts; elsewhere it may be a pronoun. */
const isEmphatic = (qualifier: string | null): boolean =>
  /^(?:at least|only|just|more than|fewer than|less than)$/i.test(qualifier ?? "");

/** "won over 10-man Chile": before a compound these words belong to the sentence. */
const beforeCompound = (qualifier: string | null): string | null =>
  /^(?:over|under|above|below|around|about)$/i.test(qualifier ?? "") ? null : qualifier;

function withUnit(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  amount: Amount,
): Draft | undefined {
  const { next, unit } = draft;
  const isWordOne = !amount.number.digits && amount.value === 1 && !amount.number.magnitude;
  const isHyphenated = isHyphen(tokens, amount.number.next);
  if (
    isWordOne &&
    !isHyphenated &&
    /^(?:day|second|minute|foot|century|inch|degree)$/.test(unit ?? "")
  ) {
    return undefined;
  }
  if (isCutShort(tokens, next) && !(isHyphen(tokens, next) && tokens[next + 1]?.kind === "word")) {
    return undefined;
  }
  const inches = unit === "foot" ? readInches(tokens, next) : undefined;
  if (inches !== undefined) {
    const value = Number((draft.value + inches / 12).toFixed(4));
    return { ...draft, value, next: next + 2, end: endOf(tokens, next + 2) };
  }
  const converted = readConversion(text, tokens, next, unit);
  const isShare =
    !/^(?:[A-Z]{3}|year|month|week|day|hour|minute|second|decade|century|degree.*)$/.test(
      unit ?? "",
    );
  const whole = isShare ? readOfPhrase(tokens, converted?.next ?? next) : undefined;
  return {
    ...draft,
    next: converted?.next ?? next,
    counts: words(text, tokens, whole),
    qualifier: isHyphenated ? beforeCompound(draft.qualifier) : draft.qualifier,
    ...(converted === undefined ? {} : { conversion: converted.conversion }),
  };
}

/** Whether a range may stand alone here: "there used to be five or six." */
function isPhraseEnd(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  return after === undefined || /^[.,;!?)”"]$/.test(after.text);
}

/** "three of the victims", "12 of the 27 countries", "24 of 30 drones": the noun of the set. */
function readPartOfSet(tokens: readonly Token[], i: number, part: number): NounReading | undefined {
  if (tokens[i]?.lower !== "of") return undefined;
  const isSet = /^(?:the|its|his|her|their|those|these|our)$/.test(tokens[i + 1]?.lower ?? "");
  const number = readNumber(tokens, isSet ? i + 2 : i + 1, false);
  if (number === undefined) return isSet ? readCountedNoun(tokens, i + 2) : undefined;
  return number.value > part ? readCountedNoun(tokens, number.next) : undefined;
}

/** "three consecutive years", "two more weeks": time that lasts, no counted things. */
function durationAt(tokens: readonly Token[], from: number, next: number): string | undefined {
  const unit = NAMED_UNITS.get(tokens[next - 1]?.text ?? "");
  if (unit === undefined || !DURATIONS.has(unit)) return undefined;
  const isLasting = tokens
    .slice(from, next - 1)
    .every(({ lower }) =>
      /^(?:consecutive|straight|successive|full|whole|long|more|further|extra|additional|other|working|trading|calendar)$/.test(
        lower,
      ),
    );
  return isLasting ? unit : undefined;
}

/** "6ft 2in": the inches at `i`. */
function readInches(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(?:in|ins|inch|inches)$/.test(tokens[i + 1]?.lower ?? "")) return undefined;
  const inches = tokens[i]?.kind === "number" ? Number(tokens[i]?.text) : Number.NaN;
  return inches >= 0 && inches < 12 ? inches : undefined;
}
