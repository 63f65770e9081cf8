import path from "node:path";
import { SealedCache } from "../cache/sealed-cache.ts";
import type { Article } from "./article.ts";
import type { RecordedReading } from "./read-article.ts";

/** The length of the first of the three parts of an entry, and that of the second. */
const LENGTHS_BYTES = 8;

/** The articles that were read before, each under a digest of all that its reading depends on. */
export class KeptReadings {
  readonly #cache: SealedCache;

  /**
   * @param root the project’s folder
   * @param isDev whether they are those of the dev server, which a build beside it must not forget
   */
  constructor(root: string, isDev = false) {
    const folder = isDev ? "readings-in-development" : "readings";
    this.#cache = new SealedCache(path.join(root, "node_modules/.cache", folder));
  }

  /** Whether there is something under a key, which may be damaged. */
  has(key: string): boolean {
    return this.#cache.has(key);
  }

  /** What was read, with the article once it is asked for; `undefined` when it is to be read again. */
  get(key: string): RecordedReading | undefined {
    const [about] = this.#partsOf(key) ?? [];
    return about && this.withArticle(JSON.parse(about.toString()), key);
  }

  /** A reading whose article is kept, and loaded whenever it is asked for. */
  withArticle(reading: Omit<RecordedReading, "article">, key: string): RecordedReading {
    const articleOf = () => this.article(key);
    return {
      ...reading,
      get article() {
        return articleOf();
      },
    };
  }

  /**
   * An article that was read. Its HTML, which only its own page needs, is left on disk until then.
   *
   * @throws when it was lost since it was read
   */
  article(key: string): Article {
    const [, data] = this.#partsOf(key) ?? [];
    if (data === undefined) throw new LostReading();
    const htmlOf = () => this.#partsOf(key)?.[2].toString();
    return Object.defineProperty(withSharedTexts(JSON.parse(data.toString())), "html", {
      enumerable: true,
      get: () => htmlOf() ?? fail(),
    });
  }

  /** Keeps a reading that has no problems. */
  set(key: string, { article, ...about }: RecordedReading): void {
    if (article === undefined) return;
    const { html, ...data } = article;
    const [first, second] = [about, data].map((one) => Buffer.from(JSON.stringify(one)));
    const lengths = Buffer.alloc(LENGTHS_BYTES);
    lengths.writeUInt32LE(first?.length ?? 0, 0);
    lengths.writeUInt32LE(second?.length ?? 0, 4);
    const parts = [lengths, first, second, Buffer.from(html)].filter((part) => part !== undefined);
    this.#cache.set(key, Buffer.concat(parts));
  }

  /** Forgets all but some readings, and those that were kept in the last so many milliseconds. */
  keepOnly(keys: ReadonlySet<string>, lastMs = 0): void {
    this.#cache.keepOnly(keys, lastMs);
  }

  /** What was found beside the article, the article without its HTML, and that; to be used at once. */
  #partsOf(key: string): [about: Buffer, data: Buffer, html: Buffer] | undefined {
    const entry = this.#cache.getBriefly(key);
    if (entry === undefined) return undefined;
    const first = LENGTHS_BYTES + entry.readUInt32LE(0);
    const second = first + entry.readUInt32LE(4);
    return [
      entry.subarray(LENGTHS_BYTES, first),
      entry.subarray(first, second),
      entry.subarray(second),
    ];
  }
}

/** Words that are the same in many passages of many articles, such as kinds, units and names of speakers. */
const common = new Map<string, string>();

/**
 * An article with each text once in memory that stands in it several times: the ids of sections and paragraphs, and the
 * words of a quotation; and with those that many articles have. Of a large archive that is a fifth.
 */
function withSharedTexts<Kept extends Pick<Article, "passages">>(article: Kept): Kept {
  const ids = new Map(article.passages.map(({ id }) => [id, id]));
  const shared = (id: string) => ids.get(id) ?? id;
  for (const passage of article.passages) {
    passage.kind = once(passage.kind);
    passage.section = shared(passage.section);
    if (passage.kind === "figure") {
      passage.span.paragraph = shared(passage.span.paragraph);
      passage.unit = once(passage.unit);
      passage.qualifier = once(passage.qualifier);
      passage.period = once(passage.period);
    }
    if (passage.kind !== "quotation") continue;
    passage.speaker = once(passage.speaker);
    passage.role = once(passage.role);
    for (const span of passage.spans) span.paragraph = shared(span.paragraph);
    // The same words, but until now in memory twice.
    if (passage.stretches[0] === passage.exact) passage.stretches[0] = passage.exact;
  }
  return article;
}

/** A text as it was first met, so that all others that are the same can be forgotten. */
function once<Text extends string | null>(text: Text): Text {
  if (text === null) return text;
  const known = common.get(text);
  if (known === undefined) common.set(text, text);
  return (known ?? text) as Text;
}

function fail(): never {
  throw new LostReading();
}

class LostReading extends Error {
  override name = "LostReading";
  /** Nothing in the program is wrong. */
  override stack = "";
  constructor() {
    super(
      "What was read of an article was deleted from node_modules/.cache while the site was built. Build it again. (reading-lost)",
    );
  }
}
