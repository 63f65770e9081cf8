import type { Amount } from "../amounts/amounts.ts";
import { isHyphen, type Pieces } from "../pieces.ts";
import { DURATIONS } from "./unit-names.ts";

// Tokens with spaces between; the longest first, so that "no more than" is not read as "more than".
const PHRASES: readonly (readonly string[])[] = [
  "a little more than|a little over|a little under|a little less than|slightly more than",
  "slightly less than|slightly over|slightly under|significantly more than|far more than",
  "considerably more than|no more than|no fewer than|no less than|not more than|not less than",
  "as many as|as much as|as few as|as little as|as high as|as low as|in excess of|upwards of",
  "well over|well under|well below|well above|just over|just under|just above|just below",
  "just shy of|shy of|close to|more than|less than|fewer than|greater than|higher than|lower than",
  "at least|at most|up to|only about|only around|just about|an estimated|an average of",
  "an average|a record of|a record|a record - breaking|a mere|a whopping|a further|an additional",
  "an extra|nearly|almost|around|about|approximately|approx .|approx|roughly|some|over|under|above",
  "below|only|just|exactly|precisely|estimated|average|averaging|record|mere|another|virtually",
  "barely|circa|ca .|nearing|approaching|exceeding|maximum|minimum|a maximum of|a minimum of",
  "topping|record - breaking|record high of|a record high of|a record low of|~|≈|>|<",
]
  .flatMap((line) => line.split("|"))
  .map((phrase) => phrase.split(" "))
  .sort((a, b) => b.length - a.length);

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
  for (const phrase of PHRASES) {
    const first = i - phrase.length;
    if (first < 0) continue;
    if (!phrase.every((word, offset) => pieces[first + offset]?.lower === word)) continue;
    if (pieces[first]?.sentence !== pieces[i]?.sentence) continue;
    const word = phrase.join(" ");
    if (isNoQualifier(pieces, first, word, amount)) return null;
    const skipped = /^an?$/.test(phrase[0] ?? "") && !/^(?:little)$/.test(phrase[1] ?? "") ? 1 : 0;
    const trimmed =
      phrase.at(-1) === "of" &&
      /^(?:record|average|maximum|minimum|high|low)$/.test(phrase.at(-2) ?? "")
        ? 1
        : 0;
    const start = pieces[first + skipped]?.start ?? 0;
    const end = pieces[i - 1 - trimmed]?.end ?? 0;
    return text.slice(start, end);
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
