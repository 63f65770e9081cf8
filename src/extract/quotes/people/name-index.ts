import { oncePerText } from "../../../once-per.ts";
import { isTitle } from "../words/person-words.ts";

/** A name in a text is read over so many words at most, and so are the parts that are looked up. */
const LONGEST_NAME_WORDS = 20;

/**
 * Finds who can be meant by a name or a part of it, e.g. by `Lopez` for `Maria Lopez`, in the time that
 * a few lookups take, however many people there are.
 */
export class NameIndex<Person extends { name: string }> {
  readonly #whole = new Map<string, Set<Person>>();
  /** First and last words of names, titles left out, e.g. `maria` and `lopez`. */
  readonly #parts = new Map<string, Set<Person>>();
  /** Names of several words without title, e.g. `maria lopez` of `Dr Maria Lopez`. */
  readonly #untitled = new Map<string, Set<Person>>();
  /** First and last word of the same names; a middle name or initial may be left out. */
  readonly #ends = new Map<string, Set<Person>>();

  add(person: Person): void {
    const whole = foldedName(person.name);
    put(this.#whole, whole, person);
    const words = whole.split(" ");
    const parts = words.slice(words.findIndex((word) => !isTitle(word)));
    for (let count = 1; count <= Math.min(parts.length, LONGEST_NAME_WORDS); count += 1) {
      put(this.#parts, parts.slice(0, count).join(" "), person);
      put(this.#parts, parts.slice(-count).join(" "), person);
    }
    if (parts.length < 2) return;
    put(this.#untitled, parts.join(" "), person);
    put(this.#ends, endsOf(parts), person);
  }

  /** Everybody of this foldedName name, or else everybody it can be a form of, e.g. `Chef Maria J. Lopez`. */
  find(name: string): ReadonlySet<Person> {
    const exact = this.#whole.get(name);
    if (exact !== undefined) return exact;
    const words = name.split(" ");
    const bearers = this.#parts.get(name) ?? new Set<Person>();
    if (words.length === 1) return bearers;
    const fitting = new Set(bearers);
    // A rank or office may stand before the whole name.
    for (let count = 2; count <= Math.min(words.length, LONGEST_NAME_WORDS); count += 1) {
      for (const one of this.#untitled.get(words.slice(-count).join(" ")) ?? []) fitting.add(one);
    }
    for (const one of this.#ends.get(endsOf(words)) ?? []) fitting.add(one);
    return fitting;
  }
}

function put<Person>(map: Map<string, Set<Person>>, key: string, person: Person): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([person]));
  else known.add(person);
}

const endsOf = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;

/** Of so many names and words the folded forms are kept: those of an article are asked for again and again. */
const FOLDED_KEPT = 10_000;

/** A name to compare by: without case, accents, articles, dots or kinds of apostrophe. */
export const foldedName = oncePerText(fold, FOLDED_KEPT);

function fold(name: string): string {
  const plain = /^[ -~’]*$/u.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(".", "")
    .replace(/^(?:the|a|an) /u, "")
    .replace(/'s$/u, "")
    .trim();
}
