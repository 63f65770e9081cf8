import { canonicalPath } from "../urls.ts";

/** Paths of the site, to be found as they are or in other case. */
export class ServedPaths {
  readonly #paths = new Set<string>();
  /** Paths in lower case with the paths as they are. */
  readonly #spellings = new Map<string, string>();

  add(path: string): void {
    const spelt = canonicalPath(path);
    this.#paths.add(spelt);
    this.#spellings.set(spelt.toLowerCase(), spelt);
  }

  /** @param path as `canonicalPath` spells it */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** The path that has these letters, e.g. `/images/Ship.jpg` of `/images/ship.jpg`. */
  spelt(lower: string): string | undefined {
    return this.#spellings.get(lower);
  }
}
