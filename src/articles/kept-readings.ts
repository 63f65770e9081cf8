import path from "node:path";
import { SealedCache } from "../cache/sealed-cache.ts";
import type { Passage } from "../passages/passage.ts";
import type { Article, ListedArticle } from "./article.ts";
import type { RecordedReading } from "./read-article.ts";

/**
 * An entry has what was found beside the article, the article as lists need it, its passages, and its HTML. It begins with
 * the lengths of the first three.
 */
const LENGTHS_BYTES = 12;

/** The articles that were read before, each under a digest of all that its reading depends on. */
export class KeptReadings {
  readonly #cache: SealedCache;
  /** The passages that were asked for last. */
  #last: { key: string; passages: Passage[] } | undefined;

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
    const entry = this.#cache.getBriefly(key);
    const about = entry && partsOf(entry).about;
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
   * An article that was read. Its passages and its HTML are left on disk until they are asked for: lists need neither.
   *
   * @throws when it was lost since it was read
   */
  article(key: string): Article {
    const article: Article = this.#parsed(key, "listed");
    shareTexts(article);
    return Object.defineProperties(article, {
      passages: { enumerable: true, get: () => this.#passages(key) },
      html: { enumerable: true, get: () => this.#again(key).html.toString() },
    });
  }

  /** Keeps a reading that has no problems. */
  set(key: string, { article, ...about }: RecordedReading): void {
    if (article === undefined) return;
    const { html, passages, ...listed } = article;
    const parts = [about, listed, passages].map((part) => Buffer.from(JSON.stringify(part)));
    const lengths = Buffer.alloc(LENGTHS_BYTES);
    for (const [at, { length }] of parts.entries()) lengths.writeUInt32LE(length, 4 * at);
    this.#cache.set(key, Buffer.concat([lengths, ...parts, Buffer.from(html)]));
  }

  /** Forgets all but some readings, and those that were kept in the last so many milliseconds. */
  keepOnly(keys: ReadonlySet<string>, lastMs = 0): void {
    this.#cache.keepOnly(keys, lastMs);
  }

  #passages(key: string): Passage[] {
    // Whoever asks for those of an article asks several times.
    if (this.#last?.key !== key) {
      this.#last = { key, passages: this.#parsed(key, "passages") };
    }
    return this.#last.passages;
  }

  #parsed(key: string, part: "listed" | "passages") {
    try {
      return JSON.parse(this.#again(key)[part].toString());
    } catch {
      return fail();
    }
  }

  /** The parts of an entry that `get` found whole, or that was written, in this build; to be used at once. */
  #again(key: string): Parts {
    return partsOf(this.#cache.getAgain(key) ?? fail());
  }
}

type Parts = Record<"about" | "listed" | "passages" | "html", Buffer>;

function partsOf(entry: Buffer): Parts {
  const first = LENGTHS_BYTES + entry.readUInt32LE(0);
  const second = first + entry.readUInt32LE(4);
  const third = second + entry.readUInt32LE(8);
  return {
    about: entry.subarray(LENGTHS_BYTES, first),
    listed: entry.subarray(first, second),
    passages: entry.subarray(second, third),
    html: entry.subarray(third),
  };
}

/** Words that are the same in many articles, such as names of speakers. */
const common = new Map<string, string>();

/** Has each text once in memory that stands in an article or in others several times. */
function shareTexts({ sections, quotations, sentences }: ListedArticle): void {
  const ids = new Map(sections.map(({ id }) => [id, id]));
  for (const one of [...quotations, ...sentences])
    one.section = ids.get(one.section) ?? one.section;
  for (const quotation of quotations) {
    quotation.speaker = once(quotation.speaker);
    quotation.role = once(quotation.role);
  }
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
      "What was read of an article was deleted or damaged in node_modules/.cache while the site was built. Build it again. (reading-lost)",
    );
  }
}
