import { hash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readBriefly } from "./read-briefly.ts";

/** Under which key a file was made, and a digest of what it held then. */
type Made = [key: string, digest: string];

/**
 * The files of the published site, to be taken over into the next one instead of being made again. What each was made
 * of is noted in a manifest; a file that is no longer as it was made, or that the manifest does not know, is not taken.
 */
export class KeptFiles {
  readonly #from: string;
  readonly #into: string;
  readonly #manifest: string;
  readonly #before: Map<string, Made>;
  readonly #now = new Map<string, Made>();
  /** Those that are there. */
  readonly #folders = new Set<string>();

  /**
   * @param from the folder of the published site
   * @param into the folder of the site that is being built, on the same disk
   * @param manifest the file of the manifest
   */
  constructor(from: string, into: string, manifest: string) {
    this.#from = from;
    this.#into = into;
    this.#manifest = manifest;
    this.#before = readManifest(manifest);
  }

  /**
   * Takes a file over if it was made under the same key. It stays the same file on disk, so that a program which uploads
   * what has changed leaves it out.
   *
   * @param file from the folder of the site, e.g. `articles/harbour/index.html`
   * @param key the digest of all that it is made of
   * @returns whether it is there now
   */
  take(file: string, key: string): boolean {
    const made = this.#before.get(file);
    if (made?.[0] !== key) return false;
    const published = path.join(this.#from, file);
    try {
      if (digestOf(readBriefly(published)) !== made[1]) return false;
      linkSync(published, this.#place(file));
    } catch {
      // It is missing, or on a disk without links.
      return false;
    }
    this.#now.set(file, made);
    return true;
  }

  /** Writes a file, for later builds to take over. */
  write(file: string, key: string, content: Uint8Array): void {
    writeFileSync(this.#place(file), content);
    this.#now.set(file, [key, digestOf(content)]);
  }

  /** Writes the manifest of the files that were taken over or written. */
  save(): void {
    writeFileSync(this.#manifest, JSON.stringify([...this.#now]));
  }

  /** Where a file is to be, in a folder that is there. */
  #place(file: string): string {
    const place = path.join(this.#into, file);
    const folder = path.dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }
}

/** Empty when there is none, or it cannot be read; what is wrong in it fits no file. */
function readManifest(file: string): Map<string, Made> {
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return new Map();
  }
}

const digestOf = (content: Uint8Array) => hash("sha256", content, "base64url");
