import { createHash } from "node:crypto";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { SealedCache } from "../../cache/sealed-cache.ts";
import { dayOf } from "../../dates.ts";
import { urls } from "../../urls.ts";
import { type ArchivePart, archiveParts } from "./archive-parts.ts";
import { type BuiltPart, buildPart } from "./build-part.ts";
import { buildShared, folderOf } from "./build-shared.ts";
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
  const parts: BuiltPart[] = [];
  const dated = articles.map(({ slug, date, key }) => {
    return { url: urls.article(slug), day: dayOf(date), key };
  });
  const waiting = archiveParts(dated).map((part) => {
    const { articles: own, ...about } = part;
    return { key: partKey(part), ...about, records: new PartRecords(recordsOf(own, records)) };
  });
  const used = new Set(waiting.map(({ key }) => key));
  const isWhole = waiting.length === 1;
  // Each is let go of when it is indexed, for the words of a part take much memory.
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const { key, ...part } = one;
    const kept = cache.get(key);
    const next = waiting.find((other) => !cache.has(other.key));
    const built: BuiltPart =
      kept === undefined ? await buildPart(part, next?.records) : deserialize(kept);
    if (kept === undefined) cache.set(key, serialize(built));
    for (const [file, content] of built.files) yield [folderOf(built) + file, content];
    // What several parts share says nothing of single files.
    parts.push(isWhole ? built : { ...built, files: new Map() });
  }
  cache.keepOnly(used);
  records.keepOnly(new Set(dated.map(({ key }) => key)));
  yield* await buildShared(parts);
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
