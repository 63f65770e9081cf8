import type { Amount } from "../amounts/amounts.ts";
import { isCapitalised, isHyphen, lowerAt, type Piece, type Pieces, wordsAt } from "../pieces.ts";
import {
  COUNTED_PARTS,
  DEFINITE,
  FREE_CAPITALS,
  IDIOMATIC_PARTS,
  IDIOMS,
  LABELS,
  MODALS,
  PEOPLES,
  RANKING,
  STREET,
  TIME_LABELS,
} from "../words/labels.ts";

/** Longest name of a street, e.g. "Martin Luther King Drive". */
const LONGEST_STREET_WORDS = 4;

/** What a number is when it says no amount; `amount.first` is where the whole figure starts. */
const RULES: readonly ((pieces: Pieces, amount: Amount) => boolean)[] = [
  (pieces, { first }) => isInsideWord(pieces, first), // "G20", "F-35"
  isInName, // "iPhone 15", "Phase Two"
  isLabelled, // "page 12", "version 2.0", "#3"
  isOnStreet, // "10 Downing Street"
  isTelephone, // "555 1234", "+44"
  isSpacedGroup, // "1 234 tonnes"
  (pieces, { next }) => /^(?:BC|BCE|AD|CE)$/.test(pieces[next]?.text ?? ""), // "around 1,200 BC"
  (pieces, { numberAt }) => isIdiom(pieces, numberAt) || isIdiom(pieces, numberAt + 1), // "in two minds"
];

/** Whether a number is part of a name, a label, an address or an idiom. */
export const isNotFigure = (pieces: Pieces, amount: Amount): boolean =>
  RULES.some((is) => is(pieces, amount));

/** Nothing but the number says that it counts: no unit, no magnitude, no separators. */
const isPlain = ({ unit, number }: Amount): boolean =>
  unit === null && !number.grouped && !number.magnitude;

/** "2.0", "3.12": decimals without a unit, as versions are numbered. */
const isVersion = ({ unit, number }: Amount): boolean =>
  unit === null && number.decimal && !number.magnitude;

/** Whether the count refers back or ranks: "the two sides", "all three", "top 10 schools". */
export function isDefinite(pieces: Pieces, amount: Amount): boolean {
  const before = lowerAt(pieces, amount.first - 1);
  const isSmall = !amount.number.digits || amount.value < 3;
  return isPlain(amount) && (RANKING.has(before) || (isSmall && DEFINITE.has(before)));
}

/** Glued to something before it: "G20", "F-35", "2–1", "example.com/12". */
export function isInsideWord(pieces: Pieces, first: number): boolean {
  const before = pieces[first - 1];
  if (before === undefined || !pieces[first]?.glued) return false;
  return before.kind !== "mark" || !/^[([“"‘'—~≈<>=…«„¿¡]$/.test(before.text);
}

/** "iPhone 15", "World Fair 2025", "Phase Two", "Group of Seven", "the Big Three". */
function isInName(pieces: Pieces, amount: Amount): boolean {
  const [before, number, after] = [amount.first - 1, amount.numberAt, amount.next].map(
    (i) => pieces[i],
  );
  if (!amount.number.digits) {
    if (!isCapitalised(number)) return false;
    if (!number?.opensSentence && !/^[“"‘'«(]$/.test(before?.text ?? "")) return true;
    return /^\p{Lu}\p{Ll}+s$/u.test(after?.text ?? "") && !PEOPLES.test(after?.lower ?? "");
  }
  if (!isPlain(amount) && !isVersion(amount)) return false;
  if (before?.kind !== "word" || before.sentence !== number?.sentence) return false;
  // "iPhone", "eSIM": a capital anywhere in the word is a name's.
  return !FREE_CAPITALS.has(before.lower) && /\p{Lu}/u.test(before.text);
}

/** "page 12", "No. 12", "aged between 18 and 24"; not "will number 300", "a year 12 people". */
function isLabelled(pieces: Pieces, amount: Amount): boolean {
  if (!isPlain(amount) && !isVersion(amount)) return false;
  let at = amount.first - 1;
  if (/^(?:#|per|times)$/.test(lowerAt(pieces, at))) return true;
  if (pieces[at]?.text === "." && pieces[at]?.glued) at -= 1;
  const isJoined = /^(?:between|from|of|:)$/.test(lowerAt(pieces, at));
  if (isJoined && /^(?:aged?|ages|tel|phone)$/.test(lowerAt(pieces, at - 1))) at -= 1;
  const isOther = TIME_LABELS.get(lowerAt(pieces, at)) ?? MODALS;
  return LABELS.has(lowerAt(pieces, at)) && !isOther.has(lowerAt(pieces, at - 1));
}

function isOnStreet(pieces: Pieces, amount: Amount): boolean {
  if (!isPlain(amount)) return false;
  for (let at = amount.next; at < amount.next + LONGEST_STREET_WORDS; at += 1) {
    if (!isCapitalised(pieces[at])) return false;
    if (at > amount.next && STREET.has(lowerAt(pieces, at))) return true;
  }
  return false;
}

function isTelephone(pieces: Pieces, amount: Amount): boolean {
  if (!isPlain(amount) || !amount.number.digits) return false;
  const isBare = (piece: Piece | undefined) => /^(?!(?:19|20)\d\d$)\d+$/.test(piece?.text ?? "");
  const before = pieces[amount.first - 1];
  return isBare(before) || isBare(pieces[amount.next]) || before?.text === "+";
}

/** "1 234 tonnes": one number with a space in it, or two. */
function isSpacedGroup(pieces: Pieces, { first }: Amount): boolean {
  return /^\d{1,3}$/.test(lowerAt(pieces, first - 1)) && /^\d{3}$/.test(lowerAt(pieces, first));
}

const isIdiom = (pieces: Pieces, i: number): boolean =>
  IDIOMS.some((idiom) => wordsAt(pieces, i, idiom));

/** Reads "30-member" at the hyphen: the piece after the noun that is counted, or nothing. */
export function readHyphenNoun(pieces: Pieces, amount: Amount): number | undefined {
  const [at, word] = [amount.next, lowerAt(pieces, amount.next + 1)];
  if (!isHyphen(pieces, at) || isHyphen(pieces, at + 2) || amount.unit !== null) return undefined;
  const isIdiomatic = IDIOMATIC_PARTS.has(word) && amount.value < 5;
  return COUNTED_PARTS.has(word) && !isIdiomatic ? at + 2 : undefined;
}
