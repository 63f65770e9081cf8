import path from "node:path";
import { KeptReadings } from "../../articles/kept-readings.ts";
import { SealedCache } from "../../cache/sealed-cache.ts";
import { type IndexedArticle, indexedArticle } from "./indexed-article.ts";
import { toRecord } from "./to-record.ts";

/** What is indexed of articles, each kept for the builds after it: one edit has a whole year indexed anew. */
export class KeptRecords {
  readonly #cache: SealedCache;
  readonly #readings: KeptReadings;

  /** @param root the project’s folder */
  constructor(root: string) {
    this.#cache = new SealedCache(path.join(root, "node_modules/.cache/search-records"));
    this.#readings = new KeptReadings(root);
  }

  /**
   * What is indexed of an article.
   *
   * @param key under which `KeptReadings` has the article; it changes with the article and with the code
   */
  get(key: string): IndexedArticle {
    const kept = this.#cache.getBriefly(key);
    if (kept !== undefined) return JSON.parse(kept.toString());
    const made = indexedArticle(toRecord(this.#readings.article(key)));
    this.#cache.set(key, Buffer.from(JSON.stringify(made)));
    return made;
  }

  /** Forgets all other articles. */
  keepOnly(keys: ReadonlySet<string>): void {
    this.#cache.keepOnly(keys);
  }
}
