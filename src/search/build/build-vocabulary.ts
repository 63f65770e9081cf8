import type { SearchArticle } from "../rank/search-passage.ts";
import type { Vocabulary } from "../rank/site-file.ts";
import { readWords } from "../words/words.ts";

/**
 * Everything a passage is found by, joined: its own words, its place, its speaker, its hints. In how
 * many articles each is, is only told of several articles.
 */
export function buildVocabulary(articles: readonly SearchArticle[]): Vocabulary {
  const words = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const article of articles) {
    const own = wordsOf(article);
    for (const word of own.words) words.set(word, (words.get(word) ?? 0) + 1);
    for (const number of own.numbers) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  const sorted = { words: [...words.keys()].sort(), numbers: [...numbers.keys()].sort() };
  if (articles.length < 2) return sorted;
  const digits = (keys: string[], counts: Map<string, number>) =>
    keys.map((key) => Math.floor(Math.log2(counts.get(key) ?? 1)).toString(36)).join("");
  const counts: Vocabulary["counts"] = [
    digits(sorted.words, words),
    digits(sorted.numbers, numbers),
  ];
  return { ...sorted, counts };
}

function wordsOf(article: SearchArticle): { words: Set<string>; numbers: Set<string> } {
  const words = new Set<string>();
  const numbers = new Set<string>();
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
  return { words, numbers };
}
