import type { Word } from "../words/word.ts";
import { readWords } from "../words/words.ts";
import type { SearchArticle, SearchPassage } from "./search-passage.ts";

/** A passage read once, so that every further letter typed is answered at once. */
export interface ReadPassage {
  article: SearchArticle;
  passage: SearchPassage;
  words: Word[];
  speaker: Word[];
  /** What else finds it alone: role and hints; the title finds the first passage. */
  hints: Word[];
  /** What only helps to find it: heading and title. */
  around: Word[];
  /** The paragraph or heading that it is part of. */
  family: SearchPassage;
}

/** Reads the passages of articles for `rankPassages`. */
export function readPassages(articles: readonly SearchArticle[]): ReadPassage[] {
  const read: ReadPassage[] = [];
  for (const article of articles) {
    let family = article.passages[0];
    for (const passage of article.passages) {
      const { text, section, speaker = "", role = "", hints = "" } = passage;
      if (passage.kind === "paragraph" || passage.kind === "section") family = passage;
      const opening = passage === article.passages[0] ? article.title : "";
      read.push({
        article,
        passage,
        words: readWords(text),
        speaker: readWords(speaker),
        hints: readWords([role, hints, opening].join("\n")),
        around: readWords([section, article.title].join("\n")),
        family: family ?? passage,
      });
    }
  }
  return read;
}
