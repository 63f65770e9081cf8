import { isGeneralWord } from "../words/stop-words.ts";
import { allowedErrors, typingErrors } from "../words/typing-errors.ts";
import { root, stem } from "../words/word-forms.ts";
import { readWords } from "../words/words.ts";
import type { Query, QueryWord } from "./query.ts";
import type { Vocabulary } from "./site-file.ts";

/** A word of the query together with what it stands for in the vocabulary. */
export interface Term extends QueryWord {
  /** Keys that a passage can answer it with → how well each does, above 0 and at most 1. */
  matches: Map<string, number>;
  /** Spellings of the best matches in the vocabulary, e.g. `["jan"]` for `January`. */
  spellings: string[];
  /** Is it nowhere in the vocabulary, and no word that a query may have besides? */
  missing: boolean;
}

/** A query looked up in a vocabulary. */
export interface ResolvedQuery extends Query {
  words: Term[];
  /** Words as typed that are nowhere, e.g. `["bitcoin"]`; see `left-out.ts`. */
  missing: string[];
}

/** How well a match does: as typed, begun only, of the same root, corrected. */
const EXACT = 1;
const BEGUN = 0.9;
const CORRECTED = 0.85;
const DERIVED = 0.8;

/**
 * Looks the words of a query up.
 *
 * @param splits whether a word that is nowhere may be two that were typed as one
 */
export type Lookup = (query: Query, splits?: boolean) => ResolvedQuery;

/** Looks the vocabulary up; made once per vocabulary, since reading it takes some milliseconds. */
export function vocabularyLookup(vocabulary: Vocabulary): Lookup {
  const byKey = new Map<string, string[]>();
  const byRoot = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  };
  // What a mistyped or half-typed word may be meant for; numbers only when written in letters.
  const known = new Map<string, string[]>();
  for (const folded of vocabulary.words) {
    const keys = readWords(folded)[0]?.keys ?? [];
    known.set(folded, keys);
    for (const key of keys) {
      add(byKey, key, folded);
      const base = root(key);
      if (base !== undefined) add(byRoot, base, key);
    }
  }
  for (const printed of vocabulary.numbers) {
    const name = /^\p{L}+$/u.test(printed) ? printed.toLowerCase() : undefined;
    if (name !== undefined) known.set(name, readWords(name)[0]?.keys ?? []);
    for (const { number, keys, parts } of readWords(printed)) {
      if (number) for (const key of [...keys, ...parts]) add(byKey, key, printed);
    }
  }

  /** Keys of words of the same root. */
  const siblings = (key: string) => byRoot.get(root(key) ?? "") ?? [];

  function lookUp(word: QueryWord, half: boolean): Map<string, number> {
    const matches = new Map<string, number>();
    const put = (key: string, value: number) => {
      if ((matches.get(key) ?? 0) < value) matches.set(key, value);
    };
    for (const key of word.keys) if (byKey.has(key)) put(key, EXACT);
    if (word.number) return matches;
    const own = word.keys[0] ?? "";
    if (half && !known.has(word.folded)) {
      for (const [folded, keys] of known) {
        if (folded.startsWith(word.folded)) for (const key of keys) put(key, BEGUN);
      }
      if (matches.size > 0) return matches;
    }
    for (const key of siblings(own)) put(key, likeness(own, key));
    if (!byKey.has(own)) for (const key of corrections(word.folded)) put(key, CORRECTED);
    return matches;
  }

  function corrections(folded: string): string[] {
    const allowed = allowedErrors(folded);
    let best: string[] = [];
    let least = allowed;
    if (allowed === 0) return best;
    for (const [other, keys] of known) {
      if (!mayBeMeant(folded, other)) continue;
      const errors = typingErrors(folded, other, least);
      if (errors === undefined) continue;
      if (errors < least) best = [];
      least = errors;
      best.push(...keys);
    }
    return best;
  }

  /** Two words that are there and, written as one, were typed: `carmakers` for `car makers`. */
  function split(word: QueryWord): [string, string] | undefined {
    for (let at = 3; at <= word.folded.length - 3; at += 1) {
      const halves: [string, string] = [word.folded.slice(0, at), word.folded.slice(at)];
      if (halves.every((half) => byKey.has(stem(half)))) return halves;
    }
    return undefined;
  }

  return (query, splits = true) => {
    const terms: Term[] = [];
    const phrases = query.phrases.map(([from, to]): [number, number] => [from, to]);
    const renumber = (at: number, by: number) => {
      for (const range of phrases) {
        if (range[0] > at) range[0] += by;
        if (range[1] > at) range[1] += by;
      }
    };
    const push = (word: QueryWord, matches: Map<string, number>) => {
      const best = Math.max(...matches.values());
      const spellings = [...matches].flatMap(([key, value]) =>
        value === best ? (byKey.get(key) ?? []) : [],
      );
      const missing =
        matches.size === 0 && !word.common && !(query.question && isGeneralWord(word.folded));
      terms.push({ ...word, position: terms.length, matches, spellings, missing });
    };
    for (let at = 0; at < query.words.length; at += 1) {
      const word = query.words[at];
      if (word === undefined) break;
      const last = query.words.length - 1;
      const next = query.words[at + 1];
      const matches = lookUp(word, query.half && at === last);
      const joined = next === undefined ? "" : stem(word.folded + next.folded);
      const unsure = (matches.get(word.keys[0] ?? "") ?? 0) < EXACT;
      const nextUnsure = next !== undefined && !byKey.has(next.keys[0] ?? "");
      if (next !== undefined && byKey.has(joined) && (unsure || nextUnsure) && !word.number) {
        const whole = {
          ...next,
          start: word.start,
          keys: [joined],
          folded: word.folded + next.folded,
        };
        push({ ...whole, printed: whole.folded, common: false }, new Map([[joined, EXACT]]));
        renumber(terms.length - 1, -1);
        at += 1;
        continue;
      }
      const halves = splits && matches.size === 0 && !word.number ? split(word) : undefined;
      if (halves !== undefined) {
        phrases.push([terms.length, terms.length + 1]);
        renumber(terms.length, 1);
        for (const folded of halves) {
          push(
            { ...word, folded, keys: [stem(folded)], printed: folded },
            new Map([[stem(folded), EXACT]]),
          );
        }
        continue;
      }
      push(word, matches);
    }
    const missing = terms.flatMap((term) => (term.missing ? term.printed : []));
    return { ...query, words: terms, phrases, missing: [...new Set(missing)] };
  };
}

/** How well a word of the same root does: the longer their common beginning, the better. */
function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return (DERIVED * same) / Math.max(a.length, b.length);
}

/** Nearly all typing errors leave the first letter; short words would else become others. */
function mayBeMeant(typed: string, other: string): boolean {
  return (
    typed[0] === other[0] ||
    typed[1] === other[0] ||
    (typed.length > 5 && typed.slice(1) === other.slice(1))
  );
}
