import { createHash } from "node:crypto";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { KeptReadings } from "../../articles/kept-readings.ts";
import { SealedCache } from "../../cache/sealed-cache.ts";
import { dayOf } from "../../dates.ts";
import { urls } from "../../urls.ts";
import { type ArchivePart, archiveParts } from "./archive-parts.ts";
import { joinParts } from "./build-index.ts";
import { type BuiltIndex, type BuiltPart, buildPart } from "./build-part.ts";
import type { IndexTask } from "./index-in-thread.ts";
import { toRecord } from "./to-record.ts";

/**
 * The index of some articles: each part as it was kept, unless one of its articles, or the code, has changed. No more
 * than the articles of one part are in memory at a time.
 */
export async function keptIndex({
  root,
  articles,
}: Pick<IndexTask, "root" | "articles">): Promise<BuiltIndex> {
  const cache = new SealedCache(path.join(root, "node_modules/.cache/search-index"));
  const readings = new KeptReadings(root);
  const used = new Set<string>();
  const parts: BuiltPart[] = [];
  const dated = articles.map(({ slug, date, key }) => {
    return { url: urls.article(slug), day: dayOf(date), key };
  });
  for (const part of archiveParts(dated)) {
    const key = partKey(part);
    used.add(key);
    const kept = cache.get(key);
    const built: BuiltPart = kept === undefined ? await partOf(part, readings) : deserialize(kept);
    if (kept === undefined) cache.set(key, serialize(built));
    parts.push(built);
  }
  cache.keepOnly(used);
  return joinParts(parts);
}

type KeptPart = ArchivePart<{ url: string; day: string; key: string }>;

function partOf({ articles, ...part }: KeptPart, readings: KeptReadings): Promise<BuiltPart> {
  return buildPart({ ...part, records: recordsOf(articles, readings) });
}

function* recordsOf(articles: KeptPart["articles"], readings: KeptReadings) {
  for (const { key } of articles) yield toRecord(readings.article(key));
}

/** The keys of articles change with the code too. */
function partKey({ year, articles }: KeptPart): string {
  const keys = articles.map(({ key }) => key);
  return createHash("sha256")
    .update(JSON.stringify([year, keys]))
    .digest("hex");
}
