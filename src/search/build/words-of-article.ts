import { type NameKind, nameKeys } from "../rank/names.ts";
import { openingKey } from "../rank/openings.ts";
import type { SearchArticle } from "../rank/search-passage.ts";
import { forgetWords, readWordsOnce } from "./read-words-once.ts";

/** All that an article is found by, each once. */
export interface ArticleWords {
  words: string[];
  numbers: string[];
  /** The words of names, by what they are the name of, e.g. `speaker:roe`, and how quotations begin. */
  names: string[];
}

/** Lists everything that an article is found by. */
export function wordsOfArticle(article: SearchArticle): ArticleWords {
  const { words, numbers } = wordsOf(article);
  const names = new Set([...namesOf(article), ...openingsOf(article)]);
  forgetWords();
  return { words: [...words], numbers: [...numbers], names: [...names] };
}

/** Everything a passage is found by, joined: its own words, its place, its speaker, its hints. */
function wordsOf(article: SearchArticle): { words: Set<string>; numbers: Set<string> } {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const texts = new Set([article.title]);
  for (const { text, section, speaker, role, hints } of article.passages) {
    for (const part of [text, section, speaker, role, hints])
      if (part !== undefined) texts.add(part);
  }
  for (const text of texts) {
    for (const word of readWordsOnce(text)) {
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

/** The words of the names in an article, by what they are the name of, e.g. `speaker:roe`. */
function namesOf({ passages, authors = [], source }: SearchArticle): Set<string> {
  const speakers = new Set(passages.flatMap(({ speaker }) => speaker ?? []));
  const keys = (kind: NameKind, names: Iterable<string>) =>
    [...names].flatMap((name) => nameKeys(kind, name));
  return new Set([
    ...keys("speaker", speakers),
    ...keys("author", authors),
    ...keys("source", source === undefined ? [] : [source]),
  ]);
}

/** How the quotations of an article begin. */
function openingsOf({ passages }: SearchArticle): Set<string> {
  const quotations = passages.filter(({ kind }) => kind === "quotation");
  return new Set(quotations.flatMap(({ text }) => openingKey(readWordsOnce(text)) ?? []));
}
