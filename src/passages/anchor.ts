import GithubSlugger, { slug } from "github-slugger";
import type { Passage } from "./passage.ts";

/** An address says what it leads to in so many words at most. */
const WORDS = 5;
/** Letters of writing that sets no spaces between words; two of them are about a word. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const LETTERS_A_WORD = 2;

/** Gives out the ids of one page, each once. */
export class Anchors {
  readonly #slugger = new GithubSlugger();

  /** @param taken ids that the page has already or once had */
  constructor(taken: Iterable<string>) {
    for (const id of taken) this.#slugger.slug(id);
  }

  /** An id that the page does not have yet: `natural` itself, or with a number behind it. */
  next(natural: string): string {
    return this.#slugger.slug(natural);
  }
}

/**
 * The id that words have by themselves: of a paragraph its first words, e.g.
 * `huawei-now-operates-10-offices`; of a quotation `quote-seeing-is-believing`; of a figure its words
 * with its separators kept, e.g. `figure-8-1-trillion-yen`.
 */
export function naturalId(kind: Exclude<Passage["kind"], "section">, words: string): string {
  if (kind === "paragraph") return firstWords("", words) ?? "paragraph";
  if (kind === "quotation") return firstWords("quote ", words) ?? "quote";
  const spelt = words.replace(/(?<=\d)[.,](?=\d)/g, "-").replace(/\s?%/g, " percent");
  return firstWords("figure ", spelt) ?? "figure";
}

function firstWords(prefix: string, text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = openingOf(words);
  return first === "" ? undefined : slug(prefix + first);
}

/** The first words of many; of writing without spaces, as many letters as they would have. */
function openingOf(words: readonly string[]): string {
  let left = WORDS;
  const opening: string[] = [];
  for (const word of words) {
    const letters = word.match(SPACELESS)?.length ?? 0;
    opening.push(letters === 0 ? word : [...word].slice(0, left * LETTERS_A_WORD).join(""));
    left -= Math.max(1, Math.ceil(letters / LETTERS_A_WORD));
    if (left <= 0) break;
  }
  return opening.join(" ");
}
