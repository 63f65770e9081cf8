import type { Word } from "../words/word.ts";
import { readWords } from "../words/words.ts";

const known = new Map<string, Word[]>();

/** The words of a text of an article, read once where several ask for it; nobody may change them. */
export function readWordsOnce(text: string): Word[] {
  const words = known.get(text) ?? readWords(text);
  known.set(text, words);
  return words;
}

/** To be called when all is done with an article: its words take more memory than all else that is known of it. */
export function forgetWords(): void {
  known.clear();
}
