import { sentencesOf } from "../extract/quotes/grammar/sentences.ts";
import { tokenize } from "../extract/quotes/grammar/tokens.ts";
import { findMarkedWords } from "../extract/quotes/marks/marked-words.ts";

/**
 * The sentence of a text that a place in it belongs to; of what somebody says in quotation marks, the
 * sentence with all that is said in it.
 *
 * @param at the place, in UTF-16 units
 */
export function sentenceAround(text: string, at: number): string {
  const marked = findMarkedWords(text);
  const tokens = tokenize(text, marked);
  for (const { from, to } of sentencesOf(text, tokens, marked)) {
    const end = tokens[to - 1]?.end ?? 0;
    if (end > at) return text.slice(tokens[from]?.start, end);
  }
  return text;
}
