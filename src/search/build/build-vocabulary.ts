import type { SearchArticle } from "../rank/search-passage.ts";
import type { Vocabulary } from "../rank/site-file.ts";
import { readWords } from "../words/words.ts";

/** Everything a passage is found by, joined: its own words, its place, its speaker, its hints. */
export function buildVocabulary(articles: readonly SearchArticle[]): Vocabulary {
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const article of articles) {
    const texts = new Set([article.title]);
    for (const { text, section, speaker, role, hints } of article.passages) {
      for (const part of [text, section, speaker, role, hints])
        if (part !== undefined) texts.add(part);
    }
    for (const text of texts) {
      for (const word of readWords(text)) {
        if (word.number) numbers.add(text.slice(word.start, word.end));
        else if (word.bound) for (const key of word.keys) words.add(key);
        else {
          words.add(word.folded);
          const [key] = word.keys;
          if (key === word.folded.toUpperCase()) words.add(key);
          // A hyphenated word is also one word.
          for (const part of word.joined) words.add(part);
        }
      }
    }
  }
  return { words: [...words].sort(), numbers: [...numbers].sort() };
}
