import { mkdirSync } from "node:fs";
import path from "node:path";

/** A site that is being built. */
export class SiteFolder {
  readonly #folder: string;
  /** Those that are there. */
  readonly #folders = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Where a file is to be, in a folder that is there.
   *
   * @param file from the folder of the site, e.g. `pagefind/site.json`
   */
  place(file: string): string {
    const place = path.join(this.#folder, file);
    const folder = path.dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }
}
