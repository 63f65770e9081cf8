import { leastWords } from "./left-out.ts";
import type { ResolvedQuery, Term } from "./resolve.ts";

/** At most so many single words are asked for, and so many spellings of each. */
const SINGLE_WORDS = 4;
const SPELLINGS = 3;
/**
 * A query with so many words or more is asked for by its rarest: Pagefind fetches the places of each
 * word in all articles, and three rare words tell an article as well as all do.
 */
const LONG = 6;
const RAREST = [3, 5];

/** One of the things that Pagefind is asked. */
export interface PagefindQuery {
  /** E.g. `"slow is smooth"`. */
  asked: string;
  /** The words it is made of. */
  words: readonly Term[];
  /** Is it for all of the query, and not for some of its words or without what is quoted? */
  whole: boolean;
}

/**
 * What Pagefind is asked, in turn, until a passage of the articles found is ranked: the exact
 * phrase, the phrase without its half-typed last word, all words, single words. E.g. `Slow is
 * smo` → `"slow is smooth"`, `"slow is"`, `slow smooth`, `smooth`, … Empty
 * when a word is missing that cannot be left out, or there is none.
 *
 * Words go in the spellings of the index. Currency signs are left out, since Pagefind drops them
 * from the index but not from a query.
 */
export function pagefindQueries(query: ResolvedQuery): PagefindQuery[] {
  if (leastWords(query) === undefined || query.words.length === 0) return [];
  const content = query.words.filter((term) => !term.common);
  const wanted = (content.length > 0 ? content : query.words).filter(
    (term) => term.matches.size > 0,
  );
  const queries = new Map<string, PagefindQuery>();
  const put = (asked: string, words: readonly Term[], whole: boolean) => {
    if (asked !== "" && !queries.has(asked)) queries.set(asked, { asked, words, whole });
  };
  if (isLong(query)) {
    for (const words of rarest(wanted)) put(spell(words, 0, ""), words, words.length > 2);
  } else {
    for (const [asked, words] of phrases(query)) put(asked, words, true);
    const isQuoted = query.phrases.length > 0;
    for (const choice of [0, 1]) put(spell(wanted, choice, ""), wanted, !isQuoted);
    if (query.question || query.missing.length > 0) {
      for (const words of fewer(mostTelling(wanted))) put(spell(words, 0, ""), words, false);
    }
  }
  const single = isLong(query) ? rarestFirst(wanted).slice(0, SINGLE_WORDS) : mostTelling(wanted);
  for (const term of single) {
    for (let choice = 0; choice < SPELLINGS; choice += 1) {
      put(spellingFor(term, choice), [term], false);
    }
  }
  return [...queries.values()];
}

/** The quoted stretches, or else all words, as exact phrases in two spellings. */
function* phrases(query: ResolvedQuery): Generator<[string, Term[]]> {
  const quoted = query.phrases.map(([from, to]) => query.words.slice(from, to));
  for (const choice of [0, 1]) {
    for (const terms of quoted.length > 0 ? quoted : [query.words]) {
      if (terms.length > 1) yield [`"${spell(terms, choice, query.text)}"`, terms];
      if (query.half && terms.length > 2 && terms.at(-1) === query.words.at(-1)) {
        const typed = terms.slice(0, -1);
        yield [`"${spell(typed, choice, query.text)}"`, typed];
      }
    }
  }
}

/** All words but one, and then any two. */
function* fewer(telling: readonly Term[]): Generator<Term[]> {
  for (const left of telling) yield telling.filter((term) => term !== left);
  for (const [at, one] of telling.entries()) {
    for (const other of telling.slice(at + 1)) yield [one, other];
  }
}

/** Is the query, in an archive of several articles, asked for by its rarest words alone? */
export function isLong({ words }: ResolvedQuery): boolean {
  const kept = words.filter((term) => !term.common && term.matches.size > 0);
  return kept.length >= LONG && kept.some((term) => term.commonness > 0);
}

/** The rarest words in the order of the query: few, more of them, any two of the few. */
function rarest(wanted: readonly Term[]): Term[][] {
  const rare = rarestFirst(wanted);
  const few = rare.slice(0, RAREST[0]);
  const pairs = few.map((left) => few.filter((term) => term !== left));
  return [...RAREST.map((many) => rare.slice(0, many)), ...pairs].map((terms) =>
    wanted.filter((term) => terms.includes(term)),
  );
}

function rarestFirst(wanted: readonly Term[]): Term[] {
  return [...wanted].sort((a, b) => a.commonness - b.commonness || tells(b) - tells(a));
}

function mostTelling(wanted: readonly Term[]): Term[] {
  return [...wanted].sort((a, b) => tells(b) - tells(a)).slice(0, SINGLE_WORDS);
}

/** Words as the index spells them; those joined in the typed text, as by a hyphen, stay joined. */
function spell(terms: readonly Term[], choice: number, text: string): string {
  let line = "";
  terms.forEach((term, at) => {
    const before = terms[at - 1];
    const gap = before === undefined ? "" : text.slice(before.end, term.start);
    line += (at === 0 ? "" : /^[-‐‑]$/.test(gap) ? "-" : " ") + spellingFor(term, choice);
  });
  return line;
}

/** The typed spelling if the index has it, else its first; `choice` counts on from there. */
function spellingFor(term: Term, choice: number): string {
  const { spellings, folded } = term;
  const first = spellings.includes(folded) ? folded : (spellings[0] ?? folded);
  const others = spellings.filter((other) => !isForm(first, other));
  const printed = [first, ...others][choice] ?? first;
  return withoutSigns(printed);
}

/** A word as Pagefind can be asked for it: it drops currency signs from its index alone. */
export function withoutSigns(word: string): string {
  return word.replace(/(?<!\p{L})\p{L}*\$|["€£¥₹₩()]/gu, "").trim();
}

/** Does Pagefind, which cuts endings itself, take the two for one? */
function isForm(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 4 && (a.startsWith(b) || b.startsWith(a));
}

/** How much a word tells: a number most, then a name, then a long word. */
function tells(term: Term): number {
  const name = /^\p{Lu}/u.test(term.printed) ? 8 : 0;
  return (term.number ? 100 : name) + Math.min(term.folded.length, 20);
}
