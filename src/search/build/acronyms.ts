import type { SearchArticle } from "../rank/search-passage.ts";
import { isStopWord } from "../words/stop-words.ts";
import type { Word } from "../words/word.ts";
import { readWords } from "../words/words.ts";
import { readWordsOnce } from "./read-words-once.ts";

/** Abbreviations that news texts leave unexplained. */
const KNOWN: Readonly<Record<string, string>> = {
  US: "United States",
  UK: "United Kingdom",
  EU: "European Union",
  UN: "United Nations",
};

/**
 * Adds hints to the passages of an article, so that a passage is found by the other form of an
 * acronym in it: one with `FBs` by `fishing boats`, one with the words by `FB`. Done when the
 * site is built, before its vocabulary.
 */
export function addAcronymHints(article: SearchArticle): SearchArticle {
  const text = article.passages.map((passage) => passage.text).join("\n");
  const acronyms = [...findAcronyms(text)].map(([acronym, expansion]) => ({
    acronym,
    expansion,
    key: readWords(acronym)[0]?.keys[0] ?? "",
    run: lineOf(readWords(expansion)),
  }));
  const passages = article.passages.map((passage) => {
    const hints = [passage.hints ?? "", ...acronymHints(passage.text, acronyms)].join(" ").trim();
    return hints === "" ? passage : { ...passage, hints };
  });
  return { ...article, passages };
}

/**
 * The acronyms that a text explains, with their words, e.g. `fishing boats (FBs)` →
 * `FB` ↔ `fishing boats`; also the other way round, `FBs (fishing boats)`.
 */
function findAcronyms(text: string): Map<string, string> {
  const found = new Map(Object.entries(KNOWN));
  for (const bracket of text.matchAll(/\((\p{Lu}[\p{Lu}\p{N}&.]{1,7})s?\)/gu)) {
    const before = text.slice(Math.max(0, bracket.index - 120), bracket.index);
    add(found, bracket[1] ?? "", before);
  }
  for (const bracket of text.matchAll(/(?<!\p{L})(\p{Lu}{2,8})s? \(([\p{L} ’'-]{5,100})\)/gu)) {
    add(found, bracket[1] ?? "", bracket[2] ?? "");
  }
  for (const [matched] of text.matchAll(LONG_NAME)) {
    const name = matched.replace(/^The /, "");
    const initials = name.match(/\p{Lu}/gu)?.join("") ?? "";
    if (!found.has(initials)) found.set(initials, name);
  }
  return found;
}

/**
 * The name of a body in three or more capitalised words, which people shorten to its initials. Other
 * such names are not: a word that is no acronym of theirs would find them.
 */
const LONG_NAME =
  /(?:\p{Lu}\p{Ll}+ (?:(?:of|and|for|the) ){0,2}){2,6}(?:Administration|Agency|Association|Authority|Bank|Board|Bureau|Commission|Committee|Council|Department|Federation|Foundation|Fund|Institute|League|Ministry|Office|Organi[sz]ation|Party|Service|Society|Union|University)\b/gu;

/** Keeps the shortest run of words at the end of `before` whose initials are the acronym. */
function add(found: Map<string, string>, acronym: string, before: string): void {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, "");
  const words = readWords(before);
  for (let from = words.length - 2; from >= 0 && from >= words.length - 10; from -= 1) {
    const run = words.slice(from);
    const told = run.filter((word) => !isStopWord(word.folded, word.folded));
    if ([told, run].some((some) => some.map((word) => word.folded[0]).join("") === letters)) {
      found.set(letters.toUpperCase(), before.slice(run[0]?.start, run.at(-1)?.end));
      return;
    }
  }
}

interface Acronym {
  /** E.g. `FB`. */
  acronym: string;
  expansion: string;
  /** What the acronym is compared by, e.g. `ev`. */
  key: string;
  /** What the words it stands for are compared by, e.g. ` electric vehicl `. */
  run: string;
}

/**
 * Hidden words that let a text be found by the other form of an acronym in it: of a text with
 * `FBs` the words, of one with the words `FB`. Only in capitals is it the acronym: `us` is not.
 */
function acronymHints(text: string, acronyms: readonly Acronym[]): string[] {
  const words = readWordsOnce(text);
  const line = lineOf(words);
  const capitals = new Set(
    words.flatMap(({ keys, start, end }) =>
      /\p{Lu}.*\p{Lu}/u.test(text.slice(start, end)) ? keys : [],
    ),
  );
  return acronyms.flatMap(({ acronym, expansion, key, run }) => {
    const isLong = line.includes(run);
    if (capitals.has(key)) return isLong ? [] : expansion;
    return isLong ? acronym : [];
  });
}

function lineOf(words: readonly Word[]): string {
  return ` ${words.map((word) => word.keys[0]).join(" ")} `;
}
