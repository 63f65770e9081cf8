import { once } from "node:events";
import { linkSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { SiteFolder } from "./site-folder.ts";

/** Where files are taken from and put. */
export interface KeptFolders {
  /** The folder of the published site. */
  from: string;
  /** The folder of the site that is being built, on the same disk. */
  into: string;
  /** The file of the manifest. */
  manifest: string;
  /** Changes with everything but a file’s key that the file depends on. */
  code: string;
}

/** A file and the key it was made under. */
export type FileKey = [file: string, key: string];

/** What a file holds, in parts. */
export type Content = Uint8Array<ArrayBuffer>[];

/** What the thread is asked: to write a file, to say so once all are written, or to write the manifest of these. */
export type KeptFilesTask =
  | { write: string; content: Content }
  | "say-written"
  | { manifestOf: FileKey[] };

/** What lives shortly in the thread has no more room. */
const YOUNG_MEGABYTES = 4;
/** After so many bytes it is waited until they are written, so that few are in memory. */
const WRITTEN_TOGETHER = 4_000_000;

/**
 * The files of the published site, to be taken over into the next one instead of being made again. What each was made
 * of is noted in a manifest; a file that is no longer as it was made, or that the manifest does not know, is not taken.
 *
 * Files are looked through and written in a thread, while the build does something else.
 */
export class KeptFiles {
  readonly #from: string;
  readonly #site: SiteFolder;
  readonly #thread: Worker;
  /** The key of each file of the published site that is as it was made. */
  readonly #intact: Promise<Map<string, string>>;
  readonly #now: FileKey[] = [];
  /** Bytes that may not be written yet. */
  #waiting = 0;

  constructor(folders: KeptFolders) {
    this.#from = folders.from;
    this.#site = new SiteFolder(folders.into);
    this.#thread = new Worker(path.join(import.meta.dirname, "kept-files-thread.ts"), {
      workerData: folders,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    // A build that fails does not wait for it.
    this.#thread.unref();
    this.#intact = this.#answer<FileKey[]>().then((keys) => new Map(keys));
    // Waited for when the first file is asked for; until then a failure is nobody’s.
    this.#intact.catch(() => {});
  }

  /**
   * Takes a file over if it was made under the same key. It stays the same file on disk, so that a program which uploads
   * what has changed leaves it out.
   *
   * @param file from the folder of the site, e.g. `articles/harbour/index.html`
   * @param key the digest of all that it is made of
   * @returns whether it is there now
   */
  async take(file: string, key: string): Promise<boolean> {
    const intact = await this.#intact;
    if (intact.get(file) !== key) return false;
    try {
      linkSync(path.join(this.#from, file), this.#site.place(file));
    } catch {
      // It is on a disk without links.
      return false;
    }
    this.#now.push([file, key]);
    return true;
  }

  /**
   * Writes a file, for later builds to take over.
   *
   * @param content can be used no more
   */
  async write(file: string, key: string, content: Content): Promise<void> {
    this.#now.push([file, key]);
    this.#waiting += content.reduce((sum, { byteLength }) => sum + byteLength, 0);
    this.#ask(
      { write: file, content },
      content.map(({ buffer }) => buffer),
    );
    if (this.#waiting < WRITTEN_TOGETHER) return;
    await this.#intact;
    this.#ask("say-written");
    await this.#answer();
    this.#waiting = 0;
  }

  /** Writes the manifest of the files that were taken over or written, once these are there. */
  async save(): Promise<void> {
    await this.#intact;
    this.#ask({ manifestOf: this.#now });
    await this.#answer();
    await this.#thread.terminate();
  }

  #ask(task: KeptFilesTask, transferred: ArrayBuffer[] = []): void {
    this.#thread.postMessage(task, transferred);
  }

  /** Each question waits for the answer to the one before. */
  async #answer<Answer>(): Promise<Answer> {
    this.#thread.ref();
    const [answer] = await once(this.#thread, "message");
    this.#thread.unref();
    return answer as Answer;
  }
}
