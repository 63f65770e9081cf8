import { FALSE_PLURALS, IRREGULAR_PLURALS } from "../words/nouns.ts";

/**
 * Whether a word, taken alone, looks like the plural of a noun: "vehicles", "TVs", "people",
 * "policy-makers". A verb such as "sells" looks the same; the readers know where nouns stand.
 */
export function isPlural(word: string): boolean {
  const last = word.replaceAll("’", "'").split(/[-‐‑]/).at(-1) ?? "";
  if (/^\p{Lu}{2,}s$/u.test(last)) return true;
  const lower = last.toLowerCase();
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (FALSE_PLURALS.has(lower) || last.length < 4 || !/s$/.test(last)) return false;
  return !/(?:ss|us|is|'s)$/.test(lower) || /(?:menus|gurus|taxis|skis)$/.test(lower);
}
