import { isStopWord } from "../words/stop-words.ts";
import { readWords } from "../words/words.ts";
import type { SearchArticle } from "./passage.ts";

/** Abbreviations that news texts leave unexplained. */
const KNOWN: Readonly<Record<string, string>> = {
  us: "United States",
  uk: "United Kingdom",
  eu: "European Union",
  un: "United Nations",
};

/**
 * Adds hints to the passages of an article, so that a passage is found by the other form of an
 * acronym in it: one with `EVs` by `electric vehicles`, one with the words by `EV`. Done when the
 * site is built, before its vocabulary.
 */
export function addAcronymHints(article: SearchArticle): SearchArticle {
  const acronyms = findAcronyms(article.passages.map((passage) => passage.text).join("\n"));
  const passages = article.passages.map((passage) => {
    const hints = [passage.hints ?? "", ...acronymHints(passage.text, acronyms)].join(" ").trim();
    return hints === "" ? passage : { ...passage, hints };
  });
  return { ...article, passages };
}

/**
 * The acronyms that a text explains, with their words, e.g. `electric vehicles (EVs)` →
 * `ev` ↔ `electric vehicles`; also the other way round, `EVs (electric vehicles)`.
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
  for (const [name] of text.matchAll(LONG_NAME)) {
    const initials =
      name
        .match(/\p{Lu}/gu)
        ?.join("")
        .toLowerCase() ?? "";
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
      found.set(letters, before.slice(run[0]?.start, run.at(-1)?.end));
      return;
    }
  }
}

/**
 * Hidden words that let a text be found by the other form of an acronym in it: of a text with
 * `EVs` the words, of one with the words `EV`.
 */
function acronymHints(text: string, acronyms: ReadonlyMap<string, string>): string[] {
  const keys = readWords(text).map((word) => word.keys[0]);
  const line = ` ${keys.join(" ")} `;
  const hints: string[] = [];
  for (const [acronym, expansion] of acronyms) {
    const run = readWords(expansion).map((word) => word.keys[0]);
    const short = line.includes(` ${readWords(acronym)[0]?.keys[0]} `);
    const long = line.includes(` ${run.join(" ")} `);
    if (short && !long) hints.push(expansion);
    if (long && !short) hints.push(acronym);
  }
  return hints;
}
