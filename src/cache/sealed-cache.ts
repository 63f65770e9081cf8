import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { readBriefly } from "./read-briefly.ts";

const SEAL_BYTES = 32;

/**
 * What was made at some expense, in a folder that later builds find it in. Each entry begins with a digest of itself
 * and its key, so that a damaged, truncated or misplaced one counts as missing. Two builds may write at once.
 */
export class SealedCache {
  readonly #folder: string;

  /** @param folder e.g. `node_modules/.cache/readings`; made when the first entry is written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * What was kept under a key, if it is still as it was.
   *
   * @param key the digest of all that the entry depends on, in hexadecimal
   */
  get(key: string): Buffer | undefined {
    const content = this.getBriefly(key);
    return content && Buffer.from(content);
  }

  /** The same for as long as no other file is read, which takes less time and memory where there are many. */
  getBriefly(key: string): Buffer | undefined {
    let file: Buffer;
    try {
      file = readBriefly(this.#fileOf(key));
    } catch {
      return undefined;
    }
    const content = file.subarray(SEAL_BYTES);
    return sealOf(key, content).equals(file.subarray(0, SEAL_BYTES)) ? content : undefined;
  }

  /** The same of what this build or dev server has found whole or written before: it is not looked through again. */
  getAgain(key: string): Buffer | undefined {
    try {
      return readBriefly(this.#fileOf(key)).subarray(SEAL_BYTES);
    } catch {
      return undefined;
    }
  }

  /** Whether there is something under a key, which may be damaged. */
  has(key: string): boolean {
    return existsSync(this.#fileOf(key));
  }

  /** Keeps something under a key; whoever reads at the same time finds all of it or nothing. */
  set(key: string, content: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const unfinished = path.join(this.#folder, `${randomUUID()}.new`);
    writeFileSync(unfinished, Buffer.concat([sealOf(key, content), content]));
    renameSync(unfinished, this.#fileOf(key));
  }

  /**
   * Forgets entries, and what a stopped build left unfinished.
   *
   * @param keys of the entries that stay
   * @param lastMs entries that were kept in the last so many milliseconds stay too
   */
  keepOnly(keys: ReadonlySet<string>, lastMs = 0): void {
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder)) {
      const file = path.join(this.#folder, name);
      if (keys.has(name) || (lastMs > 0 && isYounger(file, lastMs))) continue;
      rmSync(file, { force: true });
    }
  }

  #fileOf(key: string): string {
    return path.join(this.#folder, key);
  }
}

function isYounger(file: string, milliseconds: number): boolean {
  const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - mtimeMs < milliseconds;
}

function sealOf(key: string, content: Uint8Array): Buffer {
  return createHash("sha256").update(key).update(content).digest();
}
