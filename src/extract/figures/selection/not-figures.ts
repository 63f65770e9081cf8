import type { Amount } from "../amounts/amounts.ts";
import { isCapitalised, isHyphen, lowerAt, type Piece, type Pieces, wordsAt } from "../pieces.ts";
import {
  COUNTED_PARTS,
  DEFINITE,
  FREE_CAPITALS,
  IDIOMS,
  LABELS,
  RANKING,
  STREET,
} from "../words/labels.ts";

/**
 * Whether the number at `amount` is part of a name, a label, an address or an idiom, or refers
 * back ("the two countries"). `first` is where the whole figure starts.
 */
export function isNotFigure(pieces: Pieces, amount: Amount): boolean {
  const { first } = amount;
  if (isInsideWord(pieces, first)) return true;
  if (isInName(pieces, amount)) return true;
  const plain = amount.unit === null && !amount.number.grouped && !amount.number.magnitude;
  const at = labelBefore(pieces, first);
  if (plain || isVersion(amount)) {
    if (LABELS.has(lowerAt(pieces, at)) && !isVerb(pieces, at)) return true;
    if (pieces[first - 1]?.text === "#" || /^(?:per|times)$/.test(lowerAt(pieces, first - 1)))
      return true;
  }
  if (plain && isAddressOrPhone(pieces, amount)) return true;
  if (isSpacedGroup(pieces[first - 1], pieces[first])) return true;
  return isIdiom(pieces, amount.numberAt);
}

/** Whether the count refers back or ranks: "the two sides", "all three", "top 10 schools". */
export function isDefinite(pieces: Pieces, amount: Amount): boolean {
  const before = lowerAt(pieces, amount.first - 1);
  if (amount.unit !== null || amount.number.magnitude || amount.number.grouped) return false;
  if (RANKING.has(before)) return true;
  const isSmall = !amount.number.digits || amount.value < 3;
  return isSmall && DEFINITE.has(before);
}

/** Glued to something before it: "G20", "F-35", "2–1", "example.com/12". */
export function isInsideWord(pieces: Pieces, first: number): boolean {
  const piece = pieces[first];
  const before = pieces[first - 1];
  if (piece === undefined || before === undefined || !piece.glued) return false;
  if (before.kind !== "mark") return true;
  return !/^[([“"‘'—~≈<>=…«„¿¡]$/.test(before.text);
}

/** "iPhone 15", "World Fair 2025", "Phase Two", "Group of Seven", "the Big Three". */
function isInName(pieces: Pieces, amount: Amount): boolean {
  const number = pieces[amount.numberAt];
  const before = pieces[amount.first - 1];
  if (number === undefined) return false;
  if (!amount.number.digits) {
    if (!isCapitalised(number)) return false;
    if (!number.opensSentence && !/^[“"‘'«(]$/.test(before?.text ?? "")) return true;
    const after = pieces[amount.next];
    const isTitle = isCapitalised(after) && /^\p{Lu}\p{Ll}+s$/u.test(after?.text ?? "");
    return isTitle && !/(?:ans|ists|crats|ers|lis)$/.test(after?.lower ?? "");
  }
  if (amount.unit !== null || amount.number.magnitude || amount.number.grouped) {
    if (!isVersion(amount)) return false;
  }
  if (before === undefined || before.kind !== "word") return false;
  if (before.sentence !== number.sentence) return false;
  if (FREE_CAPITALS.has(before.lower)) return false;
  // "iPhone", "eSIM": a capital anywhere in the word is a name's.
  return /\p{Lu}/u.test(before.text);
}

/** "2.0", "3.12": decimals without a unit, as versions are numbered. */
function isVersion(amount: Amount): boolean {
  return amount.unit === null && amount.number.decimal && !amount.number.magnitude;
}

/** The index of the word before, over the dot of "No." and a second number of "aged 18 to 24". */
function labelBefore(pieces: Pieces, first: number): number {
  let at = first - 1;
  if (pieces[at]?.text === "." && pieces[at]?.glued) at -= 1;
  if (/^(?:between|from|of|:)$/.test(lowerAt(pieces, at))) {
    if (/^(?:aged?|ages|tel|phone)$/.test(lowerAt(pieces, at - 1))) at -= 1;
  }
  return at;
}

/** "will number 300", "to call 12 witnesses", "a year 12 people": the label is something else. */
function isVerb(pieces: Pieces, at: number): boolean {
  const before = lowerAt(pieces, at - 1);
  const label = lowerAt(pieces, at);
  if (/^(?:day|week|year|match)$/.test(label))
    return /^(?:a|an|per|last|this|each|every|next)$/.test(before);
  return /^(?:to|will|would|can|could|may|might|must)$/.test(before);
}

function isAddressOrPhone(pieces: Pieces, amount: Amount): boolean {
  let at = amount.next;
  while (isCapitalised(pieces[at]) && at - amount.next < 4) {
    if (STREET.has(lowerAt(pieces, at)) && at > amount.next) return true;
    at += 1;
  }
  const before = pieces[amount.first - 1];
  const after = pieces[amount.next];
  if (!amount.number.digits) return false;
  const isBareNumber = (piece: Piece | undefined) =>
    piece?.kind === "number" && /^\d+$/.test(piece.text) && !/^(?:19|20)\d\d$/.test(piece.text);
  return isBareNumber(before) || isBareNumber(after) || before?.text === "+";
}

/** "1 234 tonnes": one number with a space in it, or two. */
function isSpacedGroup(before: Piece | undefined, piece: Piece | undefined): boolean {
  return /^\d{1,3}$/.test(before?.text ?? "") && /^\d{3}$/.test(piece?.text ?? "");
}

function isIdiom(pieces: Pieces, at: number): boolean {
  return [at, at + 1].some((from) => IDIOMS.some((idiom) => wordsAt(pieces, from, idiom)));
}

/** Reads "30-member" at the hyphen: the noun that is counted, or nothing. */
export function readHyphenNoun(pieces: Pieces, amount: Amount): number | undefined {
  const at = amount.next;
  if (!isHyphen(pieces, at) || amount.unit !== null) return undefined;
  const word = pieces[at + 1];
  if (word?.kind !== "word" || !COUNTED_PARTS.has(word.lower) || isHyphen(pieces, at + 2)) {
    return undefined;
  }
  const isIdiomatic = /^(?:party|state|part|man|stop|way|set|point)$/.test(word.lower);
  return isIdiomatic && amount.value < 5 ? undefined : at + 2;
}
