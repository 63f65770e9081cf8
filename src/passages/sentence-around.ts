import { findMarkedWords } from "../extract/quotes/marks/marked-words.ts";
import { isSpeech } from "../extract/quotes/words/speech-verbs.ts";

/** What ends a sentence, up to where the next one begins. */
const END = /[.!?…。！？]["”’»」)\]]*\s+(?=["“‘«「([]*[\p{Lu}\p{N}])/gu;

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|st|sr|jr|rev|hon|gen|col|lt|sgt|capt|cmdr|sen|rep|gov|inc|ltd|co|corp|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L})\.$/iu;

/**
 * The sentence of a text that a place in it belongs to; of what somebody says in quotation marks, the
 * sentence with all that is said in it. It runs in the browser too, so no tagger is asked.
 *
 * @param at the place, in UTF-16 units
 */
export function sentenceAround(text: string, at: number): string {
  // Of a paragraph, the sentences of several figures are asked for, one after the other.
  if (last.text !== text) last = { text, ends: endsIn(text) };
  let start = 0;
  for (const { end, next } of last.ends) {
    if (end > at) return text.slice(start, next).trim();
    start = next;
  }
  return at < text.length ? text.slice(start).trim() : text;
}

/** From where to where in a paragraph the sentence around a place in it stands. */
export function sentencePlace(paragraph: string, at: number): [from: number, to: number] {
  const sentence = sentenceAround(paragraph, at);
  // The same sentence may stand twice in a paragraph: the one around the place is meant.
  const from = paragraph.lastIndexOf(sentence, at);
  return [from, from + sentence.length];
}

/** Where a sentence ends, and where the next one begins. */
interface SentenceEnd {
  end: number;
  next: number;
}

let last: { text: string; ends: SentenceEnd[] } = { text: "", ends: [] };

function endsIn(text: string): SentenceEnd[] {
  const quotations = findMarkedWords(text);
  return [...text.matchAll(END)].flatMap(({ 0: sign, index }) => {
    const next = index + sign.length;
    const within = quotations.some(({ open, close }) => open < index && next <= close);
    const abbreviates =
      sign.startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, index - 6), index + 1));
    if (within || abbreviates || isAttribution(text, index, next)) return [];
    return { end: index + sign.trimEnd().length, next };
  });
}

/** `“Why?” Roe asked.` is one sentence. */
function isAttribution(text: string, sign: number, next: number): boolean {
  if (!/^[?!…][”"’»」]/u.test(text.slice(sign))) return false;
  const words = text.slice(next, next + 60).split(/\s+/u);
  const verb = words.findIndex((word) => isSpeech(word.replace(/[.,]$/u, "").toLowerCase()));
  return (
    verb >= 0 &&
    words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) || word === "he" || word === "she")
  );
}
