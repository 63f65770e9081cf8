import GithubSlugger, { slug } from "github-slugger";
import type { Passage } from "./passage.ts";

/** An address says what it leads to in so many words at most. */
const WORDS_IN_ID = 5;
/** Letters of writing that sets no spaces between words; two of them are about a word. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const LETTERS_A_WORD = 2;
/**
 * New ids have so many bytes of UTF-8 at most. An id may be the name of a folder, which most file
 * systems limit to 255 bytes, and an address should stay short enough to be read.
 */
const LONGEST_BYTES = 100;
const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Gives out new ids for the passages of one page, each once. */
export class NewIds {
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
 * `the-port-now-has-twelve`; of a quotation `quote-slow-is-smooth`; of a figure its words
 * with its separators kept, e.g. `figure-2-5-billion-euros`.
 */
export function naturalId(kind: Exclude<Passage["kind"], "section">, words: string): string {
  return cappedId(wholeId(kind, words));
}

/**
 * An id of at most 100 bytes: one that is longer is cut after a word, or within its last word where
 * that is most of it, as in writing without spaces.
 *
 * @param id e.g. `early-ferries`
 */
export function cappedId(id: string): string {
  // No UTF-16 code unit takes more than three bytes of UTF-8.
  if (3 * id.length <= LONGEST_BYTES || bytesOf(id) <= LONGEST_BYTES) return id;
  const start = id.slice(0, LONGEST_BYTES + 1);
  // A letter with more marks than fit is cut within its marks.
  const cut = fitting(graphemesOf(start)) || fitting(start);
  const words = id[cut.length] === "-" ? cut : cut.slice(0, Math.max(cut.lastIndexOf("-"), 0));
  return (bytesOf(words) > LONGEST_BYTES / 2 ? words : cut).replace(/-+$/, "");
}

/** As many parts of an id as it may be long. */
function fitting(parts: Iterable<string>): string {
  let cut = "";
  for (const part of parts) {
    if (bytesOf(cut + part) > LONGEST_BYTES) break;
    cut += part;
  }
  return cut;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Letters with the marks on them. */
function* graphemesOf(text: string): Iterable<string> {
  for (const { segment } of GRAPHEMES.segment(text)) yield segment;
}

function wholeId(kind: Exclude<Passage["kind"], "section">, words: string): string {
  if (kind === "paragraph") return firstWords("", words) ?? "paragraph";
  if (kind === "quotation") return firstWords("quote ", words) ?? "quote";
  const spelt = words.replace(/(?<=\d)[.,/](?=\d)/g, "-").replace(/\s?%/g, " percent");
  return firstWords("figure ", spelt) ?? "figure";
}

function firstWords(prefix: string, text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = openingOf(words);
  return first === "" ? undefined : slug(prefix + first);
}

/** The first words of many; of writing without spaces, as many letters as they would have. */
function openingOf(words: readonly string[]): string {
  let left = WORDS_IN_ID;
  const opening: string[] = [];
  for (const word of words) {
    const letters = word.match(SPACELESS)?.length ?? 0;
    opening.push(letters === 0 ? word : firstLetters(word, left * LETTERS_A_WORD));
    left -= Math.max(1, Math.ceil(letters / LETTERS_A_WORD));
    if (left <= 0) break;
  }
  return opening.join(" ");
}

/** So many characters of a word, without a letter that some of its marks would be missing from. */
function firstLetters(word: string, most: number): string {
  let letters = "";
  let count = 0;
  for (const letter of graphemesOf(word)) {
    count += [...letter].length;
    if (count > most && letters !== "") break;
    letters += letter;
  }
  return letters;
}
