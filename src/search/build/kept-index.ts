import { createHash } from "node:crypto";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { SealedCache } from "../../cache/sealed-cache.ts";
import { dayOf } from "../../dates.ts";
import { urls } from "../../urls.ts";
import { type ArchivePart, archiveParts } from "./archive-parts.ts";
import { type BuiltPart, buildPart } from "./build-part.ts";
import { buildShared, folderOf, type SharedWords, shareWords } from "./build-shared.ts";
import type { IndexTask } from "./index-in-thread.ts";
import { KeptRecords } from "./kept-records.ts";
import { PartRecords } from "./part-records.ts";

/**
 * The files of the index of some articles: each part as it was kept, unless one of its articles, or the code, has
 * changed. No more than the records and the files of one part are in memory at a time.
 */
export async function* keptIndex({
  root,
  articles,
}: Pick<IndexTask, "root" | "articles">): AsyncGenerator<[path: string, content: Uint8Array]> {
  const cache = new SealedCache(path.join(root, "node_modules/.cache/search-index"));
  const records = new KeptRecords(root);
  const dated = articles.map(({ slug, date, key }) => {
    return { url: urls.article(slug), day: dayOf(date), key };
  });
  const divided = archiveParts(dated).map((part) => ({ ...part, key: partKey(part) }));
  const isWhole = divided.length === 1;
  const parts = divided.map(({ key }) => {
    const part = keptPart(cache, key);
    return part && !isWhole ? withoutFiles(part) : part;
  });
  const kept = divided.filter((_, at) => parts[at] !== undefined);
  const missing = divided.flatMap(({ articles: own, ...about }, at) =>
    parts[at] ? [] : { ...about, at, records: new PartRecords(recordsOf(own, records)) },
  );
  let shared: SharedWords | undefined;
  // Each is let go of when it is indexed, for the words of a part take much memory.
  for (let one = missing.shift(); one !== undefined; one = missing.shift()) {
    const { at, key, ...part } = one;
    const [next] = missing;
    const made = await buildPart(part, (awaited) => {
      if (next !== undefined) return next.records.makeDuring(awaited);
      const { words, addresses: pages } = part.records;
      shared = shareWords(parts.map((other) => other ?? { ...part, words: words.entries, pages }));
      return awaited;
    });
    cache.set(key, serialize(made));
    for (const [file, content] of made.files) yield [folderOf(made) + file, content];
    parts[at] = isWhole ? made : withoutFiles(made);
  }
  for (const { key } of kept) {
    const part = keptPart(cache, key);
    if (part === undefined) throw new LostPart();
    for (const [file, content] of part.files) yield [folderOf(part) + file, content];
  }
  cache.keepOnly(new Set(divided.map(({ key }) => key)));
  records.keepOnly(new Set(dated.map(({ key }) => key)));
  const all = parts.filter((part) => part !== undefined);
  yield* await buildShared(all, shared ?? shareWords(all));
}

function keptPart(cache: SealedCache, key: string): BuiltPart | undefined {
  const kept = cache.get(key);
  return kept && deserialize(kept);
}

/** What several parts share says nothing of single files. */
function withoutFiles(part: BuiltPart): BuiltPart {
  // As they were kept, they are views into the entry, and would hold all of it in memory.
  const engine = [...part.engine].map(
    ([name, content]) => [name, new Uint8Array(content)] as const,
  );
  return { ...part, files: new Map(), engine: new Map(engine) };
}

type KeptPart = ArchivePart<{ url: string; day: string; key: string }>;

function* recordsOf(articles: KeptPart["articles"], records: KeptRecords) {
  for (const { key } of articles) yield records.get(key);
}

/** The keys of articles change with the code too. */
function partKey({ year, articles }: KeptPart): string {
  const keys = articles.map(({ key }) => key);
  return createHash("sha256")
    .update(JSON.stringify([year, keys]))
    .digest("hex");
}

class LostPart extends Error {
  override name = "LostPart";
  /** Nothing in the program is wrong. */
  override stack = "";
  constructor() {
    super(
      "What was kept of the search index was deleted from node_modules/.cache while the site was built. Build it again. (index-lost)",
    );
  }
}
