import type { MarkedWords } from "../marks/marked-words.ts";
import { isTitle } from "../words/person-words.ts";
import { isCapitalised, isMark, isWord, lower, type Token } from "./tokens.ts";

/** A sentence as a range of tokens, end exclusive. */
export interface Sentence {
  from: number;
  to: number;
}

/** Longer runs are no prose; they are cut so that hostile text is read in good time. */
const LONGEST_SENTENCE_TOKENS = 300;

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|st|sr|jr|rev|hon|gen|col|lt|sgt|capt|cmdr|sen|rep|gov|inc|ltd|co|corp|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L})$/iu;

/** The sentences of a text outside its quotations; a quotation can end one: `… he said. “Yes.” He left.` */
export function sentencesOf(text: string, tokens: Token[], marked: MarkedWords[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const tooLong = at - from >= LONGEST_SENTENCE_TOKENS;
    if (!tooLong && !isSentenceEnd(text, tokens, marked, at, from)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function isSentenceEnd(
  text: string,
  tokens: Token[],
  marked: MarkedWords[],
  at: number,
  from: number,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (next === undefined || token === undefined) return false;
  const begins = isCapitalised(next) || next.kind === "quote" || /^\d/u.test(next.text);
  if (isMark(token, ".!?…。！？")) {
    const before = tokens[at - 1];
    const short = token.text === "." && isWord(before) && ABBREVIATION.test(before.text);
    const abbreviates =
      short && (next.kind !== "quote" || isTitle(before.text)) && token.start === before.end;
    return (begins || isMark(next, "([")) && !abbreviates;
  }
  if (token.kind !== "quote") return false;
  const last = lastSign(text, marked, token);
  if (next.kind === "quote") return /[.!?…。！？]/u.test(last);
  if (!isCapitalised(next)) return false;
  if (/[.。]/u.test(last)) return true;
  // “Why?” may be followed by its attribution (Ada Roe asked) or by a new sentence.
  return /[!?…！？]/u.test(last) && !isClosedAttribution(tokens, at + 1) && at >= from;
}

/** The last sign inside the quotation, marks of inner quotations left out. */
export function lastSign(text: string, marked: MarkedWords[], token: Token | undefined): string {
  const words = token?.quote === undefined ? undefined : marked[token.quote];
  if (words === undefined) return "";
  const tail = text.slice(Math.max(words.start, words.end - 4), words.end);
  return tail.replace(/[’”'"»」』)\]\s]+$/u, "").slice(-1);
}

/** A short clause without an object after a question, e.g. `Roe asked.` but not `Roe said the bank …`. */
function isClosedAttribution(tokens: Token[], at: number): boolean {
  for (let verbAt = at + 1; verbAt < Math.min(at + 8, tokens.length); verbAt += 1) {
    const word = lower(tokens[verbAt]);
    if (isMark(tokens[verbAt], ".!?;:")) return false;
    if (
      !/^(?:asked|asks|said|says|added|adds|told|replied|shouted|cried|joked|wrote|exclaimed)$/u.test(
        word,
      )
    )
      continue;
    const after = tokens[verbAt + 1];
    const tail =
      /^(?:in|on|at|during|when|after|before|with|as|while|from|to|reporters|him|her|them|me)$/u;
    return (
      after === undefined || after.kind !== "word" || tail.test(lower(after)) || word === "told"
    );
  }
  return false;
}
