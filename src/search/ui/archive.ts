import { CACHE_TAG, ENTRY_NAME, INDEX_FOLDER, recordIn, wasmFile } from "../pagefind-files.ts";
import { type ReadPassage, readPassages } from "../rank/read-passages.ts";
import { fromRecord, type SearchRecord } from "../rank/record.ts";
import type { PartFile, SiteFile } from "../rank/site-file.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import type { IndexFiles } from "./index-files.ts";

/** The part of Pagefind's interface that is used; see https://pagefind.app/docs/api/. */
interface Pagefind {
  /** Added by `withFetch`. */
  fetchWith(load: (address: string) => Promise<Response>): void;
  createInstance(options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
  }): PagefindInstance;
}
interface PagefindInstance {
  search(query: string): Promise<{ results: { id: string }[] }>;
}

/** A part of the archive, with the number of its first article. */
export interface Part extends PartFile {
  first: number;
}

/**
 * The articles, by their numbers, and Pagefind’s indexes of them. Each index is loaded when it is
 * first asked; Pagefind’s own `mergeIndex` would ask all that were ever loaded for every query.
 */
export class Archive {
  readonly parts: Part[];
  /** How many articles there are. */
  readonly size: number;
  /** Does the vocabulary know in which articles each word is? */
  readonly isKnown: boolean;
  readonly #files: IndexFiles;
  readonly #script: string;
  readonly #read = new Map<number, Promise<ReadPassage[]>>();
  readonly #pages = new Map<Part, Promise<string[]>>();
  readonly #instances = new Map<Part, Promise<PagefindInstance>>();
  #pagefind: Promise<Pagefind> | undefined;

  /** @param script the name of Pagefind’s script, e.g. `pagefind.js` */
  constructor({ parts, shards }: SiteFile, files: IndexFiles, script: string) {
    let first = 0;
    this.parts = parts.map((part) => {
      const own = { ...part, first };
      first += part.articles;
      return own;
    });
    this.size = first;
    this.isKnown = shards !== undefined;
    this.#files = files;
    this.#script = script;
  }

  /** The passages of some articles. */
  async read(articles: readonly number[]): Promise<ReadPassage[]> {
    const all = articles.map((article) => {
      const passages = this.#read.get(article) ?? this.#readOne(article);
      this.#read.set(article, passages);
      return passages;
    });
    return (await Promise.all(all)).flat();
  }

  /** The articles of a year; `undefined` for any, or when the parts are not of one year each. */
  ofYear(year: string | undefined): number[] | undefined {
    if (year === undefined || this.parts.some((part) => part.year === undefined)) return undefined;
    return this.parts
      .filter((part) => part.year === year)
      .flatMap(({ first, articles }) => Array.from({ length: articles }, (_, at) => first + at));
  }

  async #readOne(article: number): Promise<ReadPassage[]> {
    const part = this.parts.findLast(({ first }) => first <= article);
    if (part === undefined) return [];
    const id = (await this.#pagesOf(part))[article - part.first];
    const path = `${INDEX_FOLDER}${part.folder}fragment/${id}.pf_fragment`;
    const file = await this.#files.load(path);
    return readPassages([fromRecord(recordIn(await file.arrayBuffer()) as SearchRecord)]);
  }

  /** The articles of a part that Pagefind finds, best first. */
  async search(part: Part, asked: string): Promise<number[]> {
    const [instance, pages] = await Promise.all([this.#instance(part), this.#pagesOf(part)]);
    const { results } = await instance.search(asked);
    this.#files.check();
    return results.map(({ id }) => part.first + pages.indexOf(id));
  }

  #pagesOf(part: Part): Promise<string[]> {
    if (typeof part.pages !== "string") return Promise.resolve(part.pages);
    const pages =
      this.#pages.get(part) ??
      this.#files.load(INDEX_FOLDER + part.pages).then((file) => file.json());
    this.#pages.set(part, pages);
    return pages;
  }

  #instance(part: Part): Promise<PagefindInstance> {
    const instance = this.#instances.get(part) ?? this.#open(part);
    this.#instances.set(part, instance);
    return instance;
  }

  async #open(part: Part): Promise<PagefindInstance> {
    const [before] = this.#instances.values();
    const pagefind = await this.#load();
    // All share one WebAssembly, and two that start at once would each load their own.
    await (await before)?.search("");
    // Without a worker: fewer bytes, one turn less, and what was fetched ahead is found again.
    return pagefind.createInstance({
      basePath: INDEX_FOLDER + part.folder,
      noWorker: true,
      metaCacheTag: CACHE_TAG,
    });
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= this.#loadOnce();
    return this.#pagefind;
  }

  async #loadOnce(): Promise<Pagefind> {
    const wasm = wasmFile(document.documentElement.lang);
    fetchAhead(wasm);
    const pagefind = (await import(/* @vite-ignore */ INDEX_FOLDER + this.#script)) as Pagefind;
    const program = this.#files.load(INDEX_FOLDER + wasm).then((file) => file.arrayBuffer());
    pagefind.fetchWith(async (address) => {
      if (address.includes(ENTRY_NAME)) return this.#entryAt(address);
      if (address.endsWith(wasm)) return new Response(await program);
      return this.#files.load(address);
    });
    return pagefind;
  }

  /** What Pagefind would read from a file of its own; `site.json` has it. */
  #entryAt(address: string): Response {
    const part = this.parts.find(({ folder }) =>
      address.startsWith(`${INDEX_FOLDER}${folder}${ENTRY_NAME}`),
    );
    return Response.json(part?.entry);
  }
}
