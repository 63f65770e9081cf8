import { buildVocabulary } from "../build/build-vocabulary.ts";
import { readQuery } from "./query.ts";
import { type Hit, rankPassages } from "./rank-passages.ts";
import { readPassages } from "./read-passages.ts";
import { vocabularyLookup } from "./resolve.ts";
import type { SearchArticle, SearchPassage } from "./search-passage.ts";

/** A paragraph, or what a passage of a test has besides. */
export type Told = string | Partial<SearchPassage>;

/** An article of passages for a test; their ids are `a`, `b`, `c` … in their order. */
export function articleOf(passages: readonly Told[], title = "News"): SearchArticle {
  const told = passages.map((passage, at): SearchPassage => {
    const own = typeof passage === "string" ? { text: passage } : passage;
    const id = String.fromCharCode(97 + at);
    return { id, kind: "paragraph", section: "Part", text: "", ...own };
  });
  return { url: "/articles/news/", title, date: "2026-01-05", passages: told };
}

/** What the search of an article finds, best first. */
export function hitsOf(typed: string, article: SearchArticle): Hit[] {
  const look = vocabularyLookup(buildVocabulary([article]));
  return rankPassages(readPassages([article]), look(readQuery(typed)));
}

/** The ids of what a search finds, best first, e.g. `b a`. */
export function ranked(typed: string, passages: readonly Told[], title?: string): string {
  return hitsOf(typed, articleOf(passages, title))
    .map(({ passage }) => passage.id)
    .join(" ");
}
