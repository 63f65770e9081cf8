import { asksNumber, asksSpeaker, isQuestion, isStopWord } from "../words/stop-words.ts";
import type { Word } from "../words/word.ts";
import { isSpaceless, readWords } from "../words/words.ts";

/** No more of what is typed or pasted is read, in UTF-16 units. */
const QUERY_LENGTH = 200;
/** More signs without a space are no word, but writing without spaces. */
const LONGEST_WORD = 40;

/** A word of a query. */
export interface QueryWord extends Word {
  /** As typed, e.g. `Slow`. */
  printed: string;
  /** Is it a word of grammar that need not be there, e.g. `how`? */
  common: boolean;
}

/** What somebody typed, read. */
export interface Query {
  /** As typed, cleaned and cut. */
  text: string;
  /** Its words; signs and units belong to their numbers and are no words of their own. */
  words: QueryWord[];
  /** Stretches to be found word for word, quoted ones above all, as half-open ranges of `words`, e.g. `[0, 3]`. */
  phrases: [number, number][];
  /** May the last word be half-typed? */
  half: boolean;
  /** Is it a question in words? */
  question: boolean;
  /** Does it ask for a number, as `how many …`, or for a speaker, as `who said …`? */
  asksNumber: boolean;
  asksSpeaker: boolean;
}

/**
 * Reads what somebody typed, e.g. `“slow is smo` → three words, one phrase, the last half-typed.
 * Takes anything: beyond 200 characters it is cut after a word, control characters are spaces, lone surrogates
 * and punctuation fall away, and a quotation mark that is not closed quotes up to the end.
 */
export function readQuery(typed: string): Query {
  const text = beginningOf(typed)
    .toWellFormed()
    // Marks first: the compatibility forms of ″ and ´ are none.
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛ʼ´`]/g, "'")
    .normalize("NFKC")
    .replace(/\p{C}|\ufffd/gu, " ");
  return readText(beginningOf(text));
}

/** What is read of what is typed or pasted: half of a word or a number is another one. */
export function beginningOf(text: string): string {
  const cut = text.slice(0, QUERY_LENGTH);
  if (/^(?:\s|$)/.test(text.slice(QUERY_LENGTH))) return cut;
  return cut.replace(HALF_WORD, "");
}

const HALF_WORD = new RegExp(`(?<=\\s)\\S{1,${LONGEST_WORD}}$`);

function readText(text: string): Query {
  // In a query all in capitals they mean nothing, unless there is nothing but short names in it.
  const shouted = text === text.toUpperCase() && /\p{L}{4}/u.test(text);
  const plain = shouted ? text.toLowerCase() : text;
  const words = readWords(plain)
    .filter((word) => !word.bound)
    .map((word, at, all): QueryWord => {
      const printed = plain.slice(word.start, word.end);
      const dated = word.folded === "may" && [at - 1, at + 1].some((near) => all[near]?.number);
      const common = !dated && isStopWord(word.folded, printed);
      return { ...word, printed, common: !word.number && common };
    });
  const last = words.at(-1);
  return {
    text: text.trim(),
    words,
    phrases: [...quotedRanges(text, words), ...spacelessRanges(words)],
    half: last !== undefined && !last.number && last.end === text.length,
    question: isQuestion(text),
    asksNumber: asksNumber(text),
    asksSpeaker: asksSpeaker(text),
  };
}

/** A longer run of letters without spaces is more than a word, and may stand apart in a text. */
const SPACELESS_WORD = 6;

/** The ranges of letters that are a word in writing without spaces, e.g. of `経済` both. */
function spacelessRanges(words: readonly Word[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1;
    while (continues(words[to - 1], words[to])) to += 1;
    if (to - from > 1 && to - from <= SPACELESS_WORD) ranges.push([from, to]);
  }
  return ranges;
}

function continues(one: Word | undefined, next: Word | undefined): boolean {
  if (one === undefined || next === undefined || one.end !== next.start) return false;
  return isSpaceless(one) && isSpaceless(next);
}

/** The ranges of words that stand in quotation marks; single marks count only around a stretch. */
function quotedRanges(text: string, words: readonly Word[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const mark of text.matchAll(
    /(?<![\p{L}\p{N}.,!?…])"(?=\S)([^"]*)(?:"|$)|(?<![\p{L}\p{N}])'([^']+(?:'[\p{L}][^']*)*)'(?![\p{L}\p{N}])/gu,
  )) {
    const from = words.findIndex((word) => word.start >= mark.index);
    const end = mark.index + mark[0].length;
    const after = words.findIndex((word) => word.start >= end);
    const to = after < 0 ? words.length : after;
    if (from >= 0 && to > from) ranges.push([from, to]);
  }
  return ranges;
}
