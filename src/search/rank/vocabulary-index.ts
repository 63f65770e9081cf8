import { allowedErrors, nearestWords } from "../words/typing-errors.ts";
import { likeness, root, stem } from "../words/word-forms.ts";
import { readWords } from "../words/words.ts";
import { addToList } from "./add-to-list.ts";
import { inAny, readPostings } from "./postings.ts";
import type { QueryWord } from "./query.ts";
import { commonFile, shardOf, shardsOfBeginning, spelledFile } from "./shards.ts";
import type { Shards, Vocabulary } from "./site-file.ts";

/** How well a match does: as typed, begun only, corrected, of the same root. */
export const EXACT = 1;
const BEGUN = 0.9;
const CORRECTED = 0.85;
const SAME_ROOT = 0.8;

/** As common as what is in more than half of all articles. */
const EVERYWHERE = 35;

/** Shorter words are not taken for halves of a word that is nowhere. */
const SHORTEST_HALF = 3;

/** Keys → how well each matches. */
export type Matches = Map<string, number>;

/**
 * The words of all articles by what they are found under. Of a large archive it begins with the
 * common ones; asked for another, it answers as if that were nowhere and remembers which file to
 * `add` before it is asked again.
 */
export class VocabularyIndex {
  /** Keys → spellings. */
  readonly #spellings = new Map<string, string[]>();
  /** Roots → keys. */
  readonly #byRoot = new Map<string, string[]>();
  /** What a mistyped or half-typed word may be meant for; numbers only when written in letters. */
  readonly #known = new Set<string>();
  /** Spellings → the logarithm of the number of articles. */
  readonly #counts = new Map<string, number>();
  /** Spellings and words of names → the articles, as written; only of a large archive. */
  readonly #articles = new Map<string, string>();
  /** Roots of common words, or their keys: all words of these are there from the start. */
  readonly #common: Set<string>;
  readonly #shards: Shards | undefined;
  readonly #added = new Set<string>();
  readonly #wanted = new Set<string>();

  constructor(vocabulary: Vocabulary, shards?: Shards) {
    this.#shards = shards;
    this.#read(vocabulary);
    this.#common = new Set([...this.#spellings.keys()].map((key) => root(key) ?? key));
  }

  /** The files that what was asked needs and that are not added yet. */
  get wanted(): string[] {
    return [...this.#wanted];
  }

  /** Adds a file: a part of the vocabulary, or a list of words that may be meant. */
  add(path: string, content: Vocabulary | string[]): void {
    this.#wanted.delete(path);
    this.#added.add(path);
    if (Array.isArray(content)) for (const word of content) this.#known.add(word);
    else this.#read(content);
  }

  #read({ words, numbers, names = [], counts = ["", ""], articles }: Vocabulary): void {
    for (const [at, spellings] of [words, numbers].entries()) {
      for (const [place, digit] of [...(counts[at] ?? "")].entries()) {
        this.#counts.set(spellings[place] ?? "", Number.parseInt(digit, 36));
      }
    }
    for (const [at, entries] of [words, numbers, names].entries()) {
      for (const [place, written] of (articles?.[at] ?? []).entries()) {
        this.#articles.set(entries[place] ?? "", written);
      }
    }
    for (const folded of words) {
      this.#known.add(folded);
      for (const key of keysOf(folded)) {
        addToList(this.#spellings, key, folded);
        const base = root(key);
        if (base !== undefined) addToList(this.#byRoot, base, key);
      }
    }
    for (const printed of numbers) {
      if (/^\p{L}+$/u.test(printed)) this.#known.add(printed.toLowerCase());
      for (const { number, keys, parts } of readWords(printed)) {
        if (number) for (const key of [...keys, ...parts]) addToList(this.#spellings, key, printed);
      }
    }
  }

  #want(path: string | undefined): void {
    if (path !== undefined && !this.#added.has(path)) this.#wanted.add(path);
  }

  /** Wants the files of a key and of what has its root. */
  #wantKey(key: string): void {
    const base = root(key) ?? key;
    if (this.#shards === undefined || (this.#common.has(base) && !/^\p{Nd}/u.test(key))) return;
    this.#want(shardOf(key, this.#shards));
    this.#want(shardOf(base, this.#shards));
  }

  has(key: string): boolean {
    this.#wantKey(key);
    return this.#spellings.has(key);
  }

  spellingsOfBest(matches: Matches): string[] {
    const best = [...matches].filter(([, value]) => value === Math.max(...matches.values()));
    return best.flatMap(([key]) => this.#spellings.get(key) ?? []);
  }

  /** How common the commonest of some spellings is: the logarithm of the number of articles. */
  commonness(spellings: readonly string[]): number {
    const all = spellings.map((spelling) => {
      const written = this.#articles.get(spelling);
      if (written === "") return EVERYWHERE;
      return written ? Math.log2(written.length) : (this.#counts.get(spelling) ?? 0);
    });
    return Math.max(0, ...all);
  }

  /** Wants the articles of common words, which only begin to tell something together. */
  wantArticles(matches: Matches): void {
    if (this.#shards === undefined) return;
    for (const key of matches.keys()) this.#want(commonFile(root(key) ?? key, this.#shards));
  }

  /** The articles that have any of some keys; `undefined` when that is not known or tells nothing. */
  articlesOf(matches: Matches): number[] | undefined {
    const spellings = [...matches.keys()].flatMap((key) => this.#spellings.get(key) ?? []);
    return inAny([...new Set(spellings)].map((spelling) => listOf(this.#articles.get(spelling))));
  }

  /** The articles that have a word as it is typed; `undefined` when that is not known or tells nothing. */
  articlesOfWord(folded: string): number[] | undefined {
    return listOf(this.#articles.get(folded));
  }

  /**
   * The articles that have a word of a name; `undefined` when that tells nothing.
   *
   * @param name e.g. `speaker:roe`
   */
  articlesOfName(name: string): number[] | undefined {
    if (this.#shards !== undefined) this.#want(shardOf(name, this.#shards));
    return this.#articles.has(name) ? listOf(this.#articles.get(name)) : [];
  }

  /** @param half whether the word may be half-typed */
  matchesOf(word: QueryWord, half: boolean): Matches {
    const matches: Matches = new Map();
    const put = (key: string, value: number) => {
      if ((matches.get(key) ?? 0) < value) matches.set(key, value);
    };
    for (const key of word.keys) if (this.has(key)) put(key, EXACT);
    if (word.number) return matches;
    if (half && !this.#known.has(word.folded)) {
      if (this.#shards !== undefined) {
        for (const path of shardsOfBeginning(word.folded, this.#shards)) this.#want(path);
      }
      for (const folded of this.#known) {
        if (!folded.startsWith(word.folded)) continue;
        for (const key of keysOf(folded)) if (this.#spellings.has(key)) put(key, BEGUN);
      }
      if (matches.size > 0) return matches;
    }
    const own = word.keys[0] ?? "";
    for (const key of this.#byRoot.get(root(own) ?? "") ?? [])
      put(key, SAME_ROOT * likeness(own, key));
    // Whether a word is nowhere is only known when its file is there.
    if (this.#wanted.size > 0 || this.has(own)) return matches;
    for (const key of this.#corrections(word.folded)) if (this.has(key)) put(key, CORRECTED);
    return matches;
  }

  /** Two words that are there and, written as one, were typed: `carmakers` for `car makers`. */
  halvesOf(folded: string): [string, string] | undefined {
    for (let at = SHORTEST_HALF; at <= folded.length - SHORTEST_HALF; at += 1) {
      const halves: [string, string] = [folded.slice(0, at), folded.slice(at)];
      if (halves.every((half) => this.has(stem(half)))) return halves;
    }
    return undefined;
  }

  #corrections(folded: string): string[] {
    if (allowedErrors(folded) === 0) return [];
    if (this.#shards !== undefined) {
      for (const letter of folded.slice(0, 2)) this.#want(spelledFile(letter, this.#shards));
      if (this.#wanted.size > 0) return [];
    }
    return nearestWords(folded, this.#known).flatMap(keysOf);
  }
}

const keysOf = (folded: string) => readWords(folded)[0]?.keys ?? [];

const listOf = (written = "") => (written === "" ? undefined : readPostings(written));
