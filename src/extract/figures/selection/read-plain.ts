import { isCutShort, isSign } from "../amounts/amounts.ts";
import { type Money, readCode, readMoneyPrefix, readSign } from "../meaning/money.ts";
import { exactProduct } from "../numbers/number-grammar.ts";
import { lowerAt, type Pieces } from "../pieces.ts";
import type { LanguageWords } from "../words/languages.ts";
import type { Step } from "./draft.ts";
import { isInsideWord } from "./not-figures.ts";

/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]$/u;

/**
 * Reads a number in digits of a text that is not English: "1.234 Euro", "12,5 %", "3,2 milliards
 * d’euros". Digits alone, such as "12", may be a day or a label and are left out.
 *
 * @param words of the language, if it has rules
 */
export function readPlainDraft(pieces: Pieces, i: number, words: LanguageWords | undefined): Step {
  const at = isSign(pieces, i) ? i + 1 : i;
  const prefix = certain(readMoneyPrefix(pieces, at));
  const numberAt = prefix?.next ?? at;
  const numeral = pieces[numberAt]?.numeral;
  const isInside = isInsideWord(pieces, i) && !UNSPACED.test(lowerAt(pieces, i - 1));
  if (isInside || !Number.isFinite(numeral?.value) || !numeral) return { next: i + 1 };
  let { value } = numeral;
  let next = numberAt + 1;
  let factor = words?.magnitudes.get(lowerAt(pieces, next));
  const isPlain = factor === undefined && !numeral.grouped && !numeral.decimal;
  while (factor !== undefined && Number.isFinite(value)) {
    value = exactProduct(value, factor);
    next += pieces[next + 1]?.text === "." && /^m(?:io|rd)$/.test(lowerAt(pieces, next)) ? 2 : 1;
    factor = words?.magnitudes.get(lowerAt(pieces, next));
  }
  const suffix = prefix ? undefined : unitAt(pieces, next, words);
  const unit = prefix?.unit ?? suffix?.unit ?? null;
  next = suffix?.next ?? next;
  const isUnspaced = suffix !== undefined && UNSPACED.test(pieces[next]?.text ?? "");
  if ((isPlain && unit === null) || (!isUnspaced && isCutShort(pieces, next))) return { next };
  const sign = at === i ? 1 : -1;
  return { next, draft: { first: i, next, end: next, value: sign * value, unit } };
}

/** Money that is no word of another language: "EUR", not "all" or "sek". */
const certain = (money: Money | undefined): Money | undefined =>
  money?.isRare || money?.isSmall ? undefined : money;

/** "%", "€", "EUR", or a word of the language, also after "de" or "d’". */
function unitAt(
  pieces: Pieces,
  i: number,
  words: LanguageWords | undefined,
): { unit: string; next: number } | undefined {
  const piece = pieces[i];
  if (piece?.text === "%" || piece?.text === "٪") return { unit: "percent", next: i + 1 };
  const money = readSign(pieces, i) ?? certain(readCode(pieces, i));
  if (money !== undefined) return money;
  const at = /^d[ei]$/.test(piece?.lower ?? "") ? i + 1 : i;
  const [one, two] = [pieces[at]?.lower.replace(/^d'/, "") ?? "", pieces[at + 1]?.lower];
  const unit = words?.units.get(one);
  if (unit !== undefined) return { unit, next: at + 1 };
  const pair = words?.units.get(`${one}-${two}`);
  return pair === undefined ? undefined : { unit: pair, next: at + 2 };
}
