import { isTitle } from "../words/person-words.ts";
import type { Person } from "./person.ts";

/** Tells whether a text has a part of the name of one of these people in it, e.g. `Roe` of Ada Roe. */
export class NamesInText {
  readonly #parts = new Set<string>();
  #longest = 0;

  constructor(people: readonly Person[]) {
    for (const { name } of people) {
      for (const part of name.split(" ")) {
        if (!/^\p{Lu}..+$/u.test(part) || isTitle(part)) continue;
        this.#parts.add(part);
        this.#longest = Math.max(this.#longest, part.length);
      }
    }
  }

  /** A part stands before a space, so `Roe` is in `Roe said` but not in `Roe’s`. */
  areIn(text: string): boolean {
    if (this.#parts.size === 0) return false;
    const words = text.split(" ").slice(0, -1);
    return words.some((word) => this.#ends(word));
  }

  #ends(word: string): boolean {
    for (let at = Math.max(0, word.length - this.#longest); at < word.length; at += 1) {
      if (this.#parts.has(word.slice(at))) return true;
    }
    return false;
  }
}
