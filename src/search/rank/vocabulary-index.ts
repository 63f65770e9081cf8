import { allowedErrors, typingErrors } from "../words/typing-errors.ts";
import { root, stem } from "../words/word-forms.ts";
import { readWords } from "../words/words.ts";
import type { QueryWord } from "./query.ts";
import type { Vocabulary } from "./site-file.ts";

/** How well a match does: as typed, begun only, corrected, of the same root. */
export const EXACT = 1;
const BEGUN = 0.9;
const CORRECTED = 0.85;
const SAME_ROOT = 0.8;

/** Shorter words are not taken for halves of a word that is nowhere. */
const SHORTEST_HALF = 3;

/** Keys → how well each matches. */
export type Matches = Map<string, number>;

/** The words of all articles by what they are found under. */
export class VocabularyIndex {
  /** Keys → spellings. */
  readonly #spellings = new Map<string, string[]>();
  /** Roots → keys. */
  readonly #byRoot = new Map<string, string[]>();
  /** What a mistyped or half-typed word may be meant for; numbers only when written in letters. */
  readonly #known = new Map<string, string[]>();
  /** Spellings → the logarithm of the number of articles. */
  readonly #counts = new Map<string, number>();

  constructor({ words, numbers, counts = ["", ""] }: Vocabulary) {
    for (const [at, spellings] of [words, numbers].entries()) {
      for (const [place, digit] of [...(counts[at] ?? "")].entries()) {
        this.#counts.set(spellings[place] ?? "", Number.parseInt(digit, 36));
      }
    }
    for (const folded of words) {
      const keys = readWords(folded)[0]?.keys ?? [];
      this.#known.set(folded, keys);
      for (const key of keys) {
        add(this.#spellings, key, folded);
        const base = root(key);
        if (base !== undefined) add(this.#byRoot, base, key);
      }
    }
    for (const printed of numbers) {
      if (/^\p{L}+$/u.test(printed)) {
        const name = printed.toLowerCase();
        this.#known.set(name, readWords(name)[0]?.keys ?? []);
      }
      for (const { number, keys, parts } of readWords(printed)) {
        if (number) for (const key of [...keys, ...parts]) add(this.#spellings, key, printed);
      }
    }
  }

  has(key: string): boolean {
    return this.#spellings.has(key);
  }

  spellingsOfBest(matches: Matches): string[] {
    const best = Math.max(...matches.values());
    return [...matches].flatMap(([key, value]) =>
      value === best ? (this.#spellings.get(key) ?? []) : [],
    );
  }

  /** How common the commonest of some spellings is: the logarithm of the number of articles. */
  commonness(spellings: readonly string[]): number {
    return Math.max(0, ...spellings.map((spelling) => this.#counts.get(spelling) ?? 0));
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
      for (const [folded, keys] of this.#known) {
        if (folded.startsWith(word.folded)) for (const key of keys) put(key, BEGUN);
      }
      if (matches.size > 0) return matches;
    }
    const own = word.keys[0] ?? "";
    for (const key of this.#byRoot.get(root(own) ?? "") ?? []) put(key, rootLikeness(own, key));
    if (!this.has(own)) for (const key of this.#corrections(word.folded)) put(key, CORRECTED);
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
    let least = allowedErrors(folded);
    let best: string[] = [];
    if (least === 0) return best;
    for (const [other, keys] of this.#known) {
      if (other.length < 4 || !mayBeMeant(folded, other)) continue;
      const errors = typingErrors(folded, other, least);
      if (errors === undefined || errors === 0) continue;
      if (errors < least) best = [];
      least = errors;
      best.push(...keys);
    }
    return best;
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** How well a word of the same root does: the longer their common beginning, the better. */
function rootLikeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return (SAME_ROOT * same) / Math.max(a.length, b.length);
}

/** Nearly all typing errors leave the first letter; short words would else become others. */
function mayBeMeant(typed: string, other: string): boolean {
  return (
    typed[0] === other[0] ||
    typed[1] === other[0] ||
    (typed.length > 5 && typed.slice(1) === other.slice(1))
  );
}
