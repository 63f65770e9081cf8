import { fromRecord, type SearchRecord } from "../rank/record.ts";
import { type ArticleWords, wordsOfArticle } from "./words-of-article.ts";

/** What the index takes in of an article. It is JSON as it stands. */
export interface IndexedArticle {
  /** For Pagefind. */
  record: SearchRecord;
  /** For the vocabulary. */
  words: ArticleWords;
}

/** What the index takes in of an article, from its record. */
export function indexedArticle(record: SearchRecord): IndexedArticle {
  return { record, words: wordsOfArticle(fromRecord(record)) };
}
