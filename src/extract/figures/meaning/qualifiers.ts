import type { Amount } from "../amounts/amounts.ts";
import { endOf } from "../figure-draft.ts";
import { isHyphen, type Pieces, wordsAt } from "../pieces.ts";
import { DURATIONS } from "./unit-names.ts";

/** Words with spaces between, by the last of them; the longest first: "no more than" before "more than". */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  [
    "a little more than|a little over|a little under|a little less than|slightly more than",
    "slightly less than|slightly over|slightly under|significantly more than|far more than",
    "considerably more than|no more than|no fewer than|no less than|not more than|not less than",
    "as many as|as much as|as few as|as little as|as high as|as low as|in excess of|upwards of",
    "well over|well under|well below|well above|just over|just under|just above|just below",
    "just shy of|shy of|close to|more than|less than|fewer than|greater than|higher than|lower than",
    "at least|at most|up to|only about|only around|just about|average of|record of|maximum of",
    "minimum of|record high of|record low of|record - breaking|whopping|further|additional|extra",
    "nearly|almost|around|about|approximately|approx .|approx|roughly|some|over|under|above",
    "below|only|just|exactly|precisely|estimated|average|averaging|record|mere|another|virtually",
    "barely|circa|ca .|nearing|approaching|exceeding|maximum|minimum|topping|~|≈|>|<",
  ]
    .flatMap((line) => line.split("|"))
    .map((phrase) => phrase.split(" "))
    .sort((a, b) => b.length - a.length),
  (phrase) => phrase.at(-1) ?? "",
);

/** An amount of this is the amount itself: "a record of" qualifies as "record". */
const BEFORE_OF = /^(?:record|average|maximum|minimum|high|low)$/;

/** Said of a subject, not of an amount: "talked about two issues". */
const ABOUT_A_SUBJECT =
  /^(?:talk\w*|speak\w*|spoke|ask\w*|worr\w+|know\w*|knew|think\w*|thought|concern\w*|stor(?:y|ies)|doubts?|questions?|information|tell\w*|told|book|film|say|said|says|complain\w*|learn\w*|wrote|writes?|writing|debate|anything|something|details|care[sd]?|happy|angry|what|how|read)$/;

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
  for (const phrase of PHRASES.get(pieces[i - 1]?.lower ?? "") ?? []) {
    const first = i - phrase.length;
    if (!wordsAt(pieces, first, phrase) || pieces[first]?.sentence !== pieces[i]?.sentence)
      continue;
    if (isNoQualifier(pieces, first, phrase.join(" "), amount)) return null;
    const isOf = phrase.at(-1) === "of" && BEFORE_OF.test(phrase.at(-2) ?? "");
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
    pieces[i]?.lower === "or" && /^(?:so|more|fewer|less)$/.test(pieces[i + 1]?.lower ?? "");
  const isSuffix = isHyphen(pieces, i) && /^(?:plus|odd)$/.test(pieces[i + 1]?.lower ?? "");
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
  const before = pieces[first - 1]?.lower ?? "";
  if (isHyphen(pieces, first - 1)) return true;
  if (word === "about") return ABOUT_A_SUBJECT.test(before);
  if (word === "around" || word === "under" || word === "over") {
    const isDuration = amount?.unit !== null && DURATIONS.has(amount?.unit ?? "");
    const isSmallWord = amount !== undefined && !amount.number.digits && amount.unit === null;
    return word === "around" ? before === "turn" || before === "turned" : isDuration || isSmallWord;
  }
  if (word === "some") return /^(?:in|of)$/.test(before) && amount?.number.digits === false;
  return false;
}
