import { createHash } from "node:crypto";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { newestFirst } from "../../articles/article.ts";
import { KeptReadings } from "../../articles/kept-readings.ts";
import { SealedCache } from "../../cache/sealed-cache.ts";
import { type BuiltIndex, buildIndex } from "./build-index.ts";
import type { IndexTask } from "./index-in-thread.ts";
import { toRecord } from "./to-record.ts";

/** The index of some articles: as it was kept, unless one of them, or the code, has changed. */
export async function keptIndex({ root, keys }: IndexTask): Promise<BuiltIndex> {
  const cache = new SealedCache(path.join(root, "node_modules/.cache/search-index"));
  // They change with the code too.
  const key = createHash("sha256")
    .update([...keys].sort().join())
    .digest("hex");
  const kept = cache.get(key);
  if (kept !== undefined) return deserialize(kept);
  const readings = new KeptReadings(root);
  const articles = newestFirst(keys.map((one) => readings.article(one))).filter(
    ({ frontMatter }) => frontMatter.withdrawn === undefined,
  );
  const index = await buildIndex(articles.map(toRecord));
  cache.set(key, serialize(index));
  cache.keepOnly(new Set([key]));
  return index;
}
