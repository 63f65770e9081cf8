import { mostAlike } from "./most-alike.ts";

/** Words that other programs and newsrooms have for a key. */
const OTHER_WORDS: Record<string, string> = {
  abstract: "description",
  author: "authors",
  byline: "authors",
  by: "authors",
  dek: "description",
  excerpt: "description",
  headline: "title",
  language: "lang",
  license: "licence",
  modified: "updated",
  photo: "image",
  picture: "image",
  published: "date",
  standfirst: "description",
  subtitle: "description",
  summary: "description",
  teaser: "description",
};
/** From this share of letters in common on, one word is the other with a typing error. */
const CLEARLY_ALIKE = 0.75;

/**
 * The key that an unknown one was probably meant to be.
 *
 * @param written e.g. `Title`, `tilte` or `standfirst`
 * @param keys those that there are
 * @returns e.g. `title`; `undefined` when none is clearly like it
 */
export function meantKey(written: string, keys: readonly string[]): string | undefined {
  const folded = written.toLowerCase().replace(/[^a-z]/g, "");
  const same = keys.find((key) => key.toLowerCase() === folded);
  const known = same ?? (Object.hasOwn(OTHER_WORDS, folded) ? OTHER_WORDS[folded] : undefined);
  if (known !== undefined && keys.includes(known)) return known;
  const lower = new Map(keys.map((key) => [key.toLowerCase(), key]));
  return lower.get(mostAlike(folded, lower.keys(), CLEARLY_ALIKE));
}
