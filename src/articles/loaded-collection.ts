import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { entrySchema } from "./article-entry.ts";
import { KeptReadings } from "./kept-readings.ts";
import { articlesLoader } from "./loader.ts";

/** What the collection has of an article. */
interface Entry {
  id: string;
  data: { key: string };
}

/** A collection as Astro keeps it, with what is said while it is loaded. */
export class Collection {
  readonly entries = new Map<string, Entry>();
  said: string[] = [];
  written: string[] = [];
  loader = articlesLoader();

  readonly root: string;
  #isDev = false;

  /** @param root the project’s folder */
  constructor(root: string) {
    this.root = root;
  }

  async load(isDev: boolean): Promise<void> {
    this.#isDev = isDev;
    this.said = [];
    this.written = [];
    const store = {
      keys: () => [...this.entries.keys()],
      values: () => [...this.entries.values()],
      delete: (id: string) => this.entries.delete(id),
      set: (entry: Entry) => {
        this.written.push(entry.id);
        this.entries.set(entry.id, entry);
      },
    };
    const say = (level: string) => (text: string) =>
      this.said.push(text.replace(/^(\S+) .*\((.*)\)$/gm, `${level} $1 $2`));
    const context = {
      store,
      config: { root: pathToFileURL(`${this.root}/`) },
      watcher: isDev ? {} : undefined,
      logger: { error: say("error"), warn: say("warn") },
      parseData: async ({ data }: Entry) => entrySchema.parse(data),
    };
    await this.loader.load(context as unknown as LoaderContext);
  }

  /** The articles by slug, with the words of their first paragraphs. */
  get articles(): Record<string, string | undefined> {
    return Object.fromEntries(
      [...this.entries].map(([id, { data }]) => [
        id,
        new KeptReadings(this.root, this.#isDev)
          .article(data.key)
          .passages.find(({ kind }) => kind === "paragraph")?.exact,
      ]),
    );
  }
}
