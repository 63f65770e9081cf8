import { createHash } from "node:crypto";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { newestFirst } from "../../articles/article.ts";
import { KeptReadings } from "../../articles/kept-readings.ts";
import { SealedCache } from "../../cache/sealed-cache.ts";
import { urls } from "../../urls.ts";
import { type ArchivePart, archiveParts } from "./archive-parts.ts";
import { joinParts } from "./build-index.ts";
import { type BuiltIndex, type BuiltPart, buildPart } from "./build-part.ts";
import type { IndexTask } from "./index-in-thread.ts";
import { toRecord } from "./to-record.ts";

/** The index of some articles: each part as it was kept, unless one of its articles, or the code, has changed. */
export async function keptIndex({ root, keys }: IndexTask): Promise<BuiltIndex> {
  const cache = new SealedCache(path.join(root, "node_modules/.cache/search-index"));
  const readings = new KeptReadings(root);
  /** The keys of articles by their addresses; they change with the code too. */
  const keyOf = new Map<string, string>();
  const articles = keys.flatMap((key) => {
    const article = readings.article(key);
    if (article.frontMatter.withdrawn !== undefined) return [];
    keyOf.set(urls.article(article.slug), key);
    return [article];
  });
  const used = new Set<string>();
  const parts: BuiltPart[] = [];
  for (const part of archiveParts(newestFirst(articles).map(toRecord))) {
    const key = partKey(part, keyOf);
    used.add(key);
    const kept = cache.get(key);
    const built: BuiltPart = kept === undefined ? await buildPart(part) : deserialize(kept);
    if (kept === undefined) cache.set(key, serialize(built));
    parts.push(built);
  }
  cache.keepOnly(used);
  return joinParts(parts);
}

function partKey({ year, records }: ArchivePart, keyOf: ReadonlyMap<string, string>): string {
  const keys = records.map(({ url }) => keyOf.get(url));
  return createHash("sha256")
    .update(JSON.stringify([year, keys]))
    .digest("hex");
}
