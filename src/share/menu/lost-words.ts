import { cutAtWord, startOfText } from "../../passages/cut-text.ts";

/** What ids begin with that is no word of their passage. */
const KIND = /^(quote|figure)-/;
/** An id of this site has five words; an address can hold anything, at any length. */
const SHOWN_CHARACTERS = 80;
const SEARCHED_WORDS = 12;

/**
 * What can be said of an id that leads nowhere: the id, cut where it is long and without what is no
 * sign to be seen, and the words to search for.
 *
 * @param id the fragment without `#`, e.g. `quote-slow-is-smooth`
 * @returns e.g. `{ shown: "quote-slow-is-smooth", query: "slow is smooth" }`; the query is
 * empty where the id has no words
 */
export function lostWords(id: string): { shown: string; query: string } {
  const clean = startOfText(id, 2 * SHOWN_CHARACTERS)
    .toWellFormed()
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  const words = startOfText(clean, SHOWN_CHARACTERS)
    .replace(KIND, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  return {
    shown: cutAtWord(clean, SHOWN_CHARACTERS),
    query: words.slice(0, SEARCHED_WORDS).join(" "),
  };
}
