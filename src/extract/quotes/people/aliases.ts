import { foldedName } from "./name-index.ts";

/** Declared names and aliases, each of one person, e.g. `the ambassador`. */
export class Aliases<Person> {
  readonly #people = new Map<string, Person>();
  /** Their first words, articles left out. */
  readonly #starts = new Set<string>();

  get isEmpty(): boolean {
    return this.#people.size === 0;
  }

  add(alias: string, person: Person): void {
    const key = foldedName(alias);
    this.#people.set(key, person);
    this.#starts.add(key.split(" ")[0] ?? "");
  }

  /** Whose alias it is as a whole, e.g. `The ambassador` for the alias `the ambassador`. */
  find(words: string): Person | undefined {
    return this.#people.get(foldedName(words));
  }

  /** Whether one begins with this word, e.g. `ambassador`. */
  startsWith(word: string): boolean {
    return this.#starts.has(foldedName(word));
  }
}
