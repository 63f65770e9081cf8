import { linkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readBriefly } from "./read-briefly.ts";
import { SiteFolder } from "./site-folder.ts";

/** Puts files into a site that is being built; one that the published site has too stays the same file on disk. */
export class PutFiles {
  readonly #from: string;
  readonly #site: SiteFolder;

  /**
   * @param from the folder of the published site
   * @param into the folder of the site that is being built, on the same disk
   */
  constructor(from: string, into: string) {
    this.#from = from;
    this.#site = new SiteFolder(into);
  }

  /** @param name from the folder of the site, e.g. `pagefind/site.json` */
  put(name: string, content: Uint8Array): void {
    const file = this.#site.place(name);
    if (!this.#isLinked(path.join(this.#from, name), file, content)) writeFileSync(file, content);
  }

  #isLinked(published: string, file: string, content: Uint8Array): boolean {
    try {
      if (!readBriefly(published).equals(content)) return false;
      linkSync(published, file);
      return true;
    } catch {
      // It is new, or on a disk without links.
      return false;
    }
  }
}
