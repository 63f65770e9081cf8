import { align } from "./align.ts";
import { foldCase, isSameText, isWithin, type Published } from "./published.ts";

/** A passage of the text as it is now, before it has its id. */
export interface CurrentPassage extends Omit<Published, "id"> {
  /** The id its words would have by themselves, e.g. `early-ferries`. */
  natural: string;
  /** The words themselves, e.g. `Early ferries`. */
  words: string;
  /** Of a quotation or figure, the id of the paragraph it stands in now. */
  paragraph: string;
}

/** A quotation of so many words is known again by them alone; “Yes.” could be anyone’s. */
export const TELLING_WORDS = 5;

/** Letters and digits without what stands between them, e.g. `earlyyears` of `Early – years!`. */
export function lettersOf(text: string): string {
  return foldCase(text.normalize("NFC")).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/**
 * Is a published passage the same as a current one, corrections aside? Both have the same opening words.
 *
 * A heading whose letters are all the same is; otherwise most of the words must be the same and in
 * the same order. A quotation may also grow or lose its end, as an answer does when a paragraph is
 * added to it.
 */
export function isCorrected(current: CurrentPassage, one: Published): boolean {
  const { kind, trace } = current;
  if (one.kind !== kind) return false;
  if (kind === "section" && isInItsId(current) && one.trace.length <= 2 * trace.length) return true;
  if (isSameText(one.trace, trace)) return true;
  const shorter = Math.min(one.trace.length, trace.length);
  return kind === "quotation" && shorter >= TELLING_WORDS && isWithin(one.trace, trace);
}

/** Are all words of a heading in its id? Digits may mean another number without what divides them. */
function isInItsId({ natural, words }: CurrentPassage): boolean {
  return lettersOf(natural) === lettersOf(words) && !/\p{N}/u.test(words);
}

/**
 * The id of a figure with the groups of a number joined: `figure-1200-people` of
 * `figure-1-200-people`, as of itself.
 */
export function spelling(id: string): string {
  return id.replace(/(?<![^-])\d{1,3}(-\d{3})+(?![^-])/g, (number) => number.replaceAll("-", ""));
}

/** What two figures that count the same in the same unit share: the numbers and the last word. */
export function countedBy(id: string): string {
  const words = spelling(id).split("-");
  return [...words.filter((word) => /\p{N}/u.test(word)), words.at(-1)].join(" ");
}

/** Does one figure have all words of the other in their order, e.g. `12 new offices` and `12 offices`? */
export function isExtended(a: string, b: string): boolean {
  const [first, second] = [spelling(a).split("-"), spelling(b).split("-")];
  return align(first, second).length === Math.min(first.length, second.length);
}

/**
 * Does the id of a figure say all that it means? A currency sign, a minus or the dash of a range is
 * not in it.
 */
export function isSpelt({ words }: CurrentPassage): boolean {
  return !/[^\p{L}\p{M}\p{N}\s.,%’'-]|\d-\d/u.test(words);
}
