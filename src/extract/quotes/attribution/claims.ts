import { lastSign, type Sentence } from "../grammar/sentences.ts";
import { isMark, lower, type Token } from "../grammar/tokens.ts";
import type { MarkedWords } from "../marks/marked-words.ts";
import type { TextBlock } from "../quotation.ts";
import { isSpeech, verbForm } from "../words/speech-verbs.ts";
import { attributionFrom, phrasedSource, type Source } from "./attribution.ts";
import { governingVerb, sourceBeforeColon } from "./governing-verb.ts";
import { coloursNoun, isNotQuotation, namesThing } from "./not-quotations.ts";

/** What a sentence says about one pair of marks in it. */
export type Claim =
  /** Another stretch of the quotation before it: “…,” he said, “…”. */
  | { kind: "continues" }
  /** A sentence of its own that nobody is said to have spoken. */
  | { kind: "stands-alone" }
  /** Spoken, and these sources are named for it; none where the text leaves it open. */
  | { kind: "spoken"; sources: Source[]; open: boolean }
  /** A title, a name or a scare quote. */
  | { kind: "not-a-quotation" };

const NOT_A_QUOTATION: Claim = { kind: "not-a-quotation" };

/** Reads what the sentence around the quotation at token `quote` claims about it. */
export function claimFor(
  block: TextBlock,
  marked: MarkedWords[],
  tokens: Token[],
  sentence: Sentence,
  quote: number,
): Claim {
  const token = tokens[quote];
  const words = token?.quote === undefined ? undefined : marked[token.quote];
  if (words === undefined) return NOT_A_QUOTATION;
  const { from, to } = sentence;
  if (continuesQuotation(tokens, from, quote)) return { kind: "continues" };

  const sign = lastSign(block.text, marked, token);
  const leads = leadStart(tokens, from, quote);
  const opensSentence = leads === quote;
  const ends = onlyMarksAfter(tokens, quote, to);
  if (opensSentence && ends) {
    const text = block.text.slice(words.start, words.end);
    const spoken =
      /[.!?…,。！？—–]$/u.test(sign) || !words.closed || (ends === "end" && text.includes(" "));
    return spoken ? { kind: "stands-alone" } : NOT_A_QUOTATION;
  }

  const pausesInside = /[,.?!…—–，。！？]/u.test(sign);
  const pauses = pausesInside || isMark(tokens[quote + 1], ",—–");
  const after = pauses ? attributionFrom(tokens, quote + 1, to) : undefined;
  if (opensSentence) {
    if (after !== undefined) return spoken([after]);
    return sentenceWithoutAttribution(block, marked, tokens, sentence, quote, words);
  }
  const afterColon = isMark(tokens[quote - 1], ":：");
  const government = governingVerb(tokens, from, quote);
  if (afterColon) {
    const source = government?.source ?? sourceBeforeColon(tokens, from, quote - 1);
    const named = government !== undefined && government.source === undefined;
    const title =
      !named && source === undefined && isNotQuotation(block, words, tokens, quote, from);
    return title ? NOT_A_QUOTATION : spoken(source === undefined ? [] : [source]);
  }
  const introduced =
    isMark(tokens[quote - 1], ",") &&
    government?.verb === "speech" &&
    !namesThing(tokens[quote - 2]);
  const labelled = government?.verb === "label";
  if (!introduced && isNotQuotation(block, words, tokens, quote, from, labelled))
    return NOT_A_QUOTATION;
  const phrased = phrasedSource(tokens, from, quote);
  const text = block.text.slice(words.start, words.end);
  const short = text.split(/\s+/u).length <= 2;
  if (government !== undefined) {
    if (!labelled && !introduced && coloursNoun(text, tokens, quote)) return NOT_A_QUOTATION;
    if (government.verb === "stance" && (short || government.source === undefined))
      return NOT_A_QUOTATION;
    return spoken(
      [government.source, after].filter((source) => source !== undefined),
      government.source === undefined,
    );
  }
  if (coloursNoun(text, tokens, quote)) return NOT_A_QUOTATION;
  const trailing = after ?? phrased ?? trailingAttribution(tokens, quote, to);
  if (trailing !== undefined) return spoken([trailing]);
  const sentenceLong = text.split(/\s+/u).length >= 6 && /[.!?]/u.test(sign);
  return sentenceLong ? spoken([]) : NOT_A_QUOTATION;
}

function spoken(sources: Source[], open = false): Claim {
  return { kind: "spoken", sources, open };
}

/**
 * “…,” said Roe, “…”: an attribution that ends in a comma or dash lets the quotation go on. One
 * that ends in a full stop closes it, and what follows is a quotation of its own: a reader who
 * looks for “Slow is smooth” wants an address that begins with these words, and two whole
 * sentences may each be cited alone, while halves of one sentence may not.
 */
function continuesQuotation(tokens: Token[], from: number, quote: number): boolean {
  if (!isMark(tokens[quote - 1], ",—–")) return false;
  let before = quote - 1;
  while (before >= from && tokens[before]?.kind !== "quote") before -= 1;
  if (before < from) return false;
  const attribution = attributionFrom(tokens, before + 1, quote);
  if (attribution === undefined) return false;
  const rest = tokens.slice(attribution.next, quote);
  return !rest.some((token) => {
    const word = lower(token);
    return (
      (verbForm(word)?.participle === true && isSpeech(word)) ||
      /^(?:and|but|then)$/u.test(word) ||
      isMark(token, ":")
    );
  });
}

/** Where the words before a quotation begin; marks and a leading “And” do not count. */
function leadStart(tokens: Token[], from: number, quote: number): number {
  let at = from;
  while (at < quote && tokens[at]?.kind === "mark") at += 1;
  return at;
}

function onlyMarksAfter(tokens: Token[], quote: number, to: number): "end" | undefined {
  return tokens.slice(quote + 1, to).every((token) => token.kind === "mark") ? "end" : undefined;
}

/** A quotation that opens a sentence and has its attribution at the sentence’s end, or none. */
function sentenceWithoutAttribution(
  block: TextBlock,
  marked: MarkedWords[],
  tokens: Token[],
  sentence: Sentence,
  quote: number,
  words: MarkedWords,
): Claim {
  if (isNotQuotation(block, words, tokens, quote, sentence.from)) return NOT_A_QUOTATION;
  const text = block.text.slice(words.start, words.end);
  const trailing = trailingAttribution(tokens, quote, sentence.to);
  const long = text.split(/\s+/u).length >= 3;
  if (trailing !== undefined && long) return spoken([trailing]);
  const sign = lastSign(block.text, marked, tokens[quote]);
  // Words that end in a comma have a source behind them, even one this grammar cannot read.
  const least = sign === "," ? 2 : 6;
  const whole = text.split(/\s+/u).length >= least && /[,.!?…]/u.test(sign);
  return whole ? spoken([]) : NOT_A_QUOTATION;
}

/** `…, Roe said.` or `…, according to Roe.` at the end of the sentence; the whole sentence is the speaker’s. */
function trailingAttribution(tokens: Token[], quote: number, to: number): Source | undefined {
  for (let at = quote + 1; at < to; at += 1) {
    if (tokens[at]?.kind === "quote" || isMark(tokens[at], ";:")) return undefined;
    if (!isMark(tokens[at], ",")) continue;
    const source = attributionFrom(tokens, at, to);
    if (source === undefined) continue;
    const rest = tokens.slice(source.next, to);
    if (rest.length <= 8) return source;
  }
  return undefined;
}
