import type { SearchRecord } from "../rank/record.ts";
import { archiveParts } from "./archive-parts.ts";
import { type BuiltIndex, type BuiltPart, buildPart } from "./build-part.ts";
import { buildShared, folderOf, shareWords } from "./build-shared.ts";
import { indexedArticle } from "./indexed-article.ts";
import { PartRecords } from "./part-records.ts";

/** Indexes the articles: each part by itself, and what the parts share. */
export async function buildIndex(records: SearchRecord[]): Promise<BuiltIndex> {
  const parts: BuiltPart[] = [];
  const all = records.map((record) => ({ url: record.url, day: record.meta.date, record }));
  for (const { articles, ...part } of archiveParts(all)) {
    const own = new PartRecords(articles.map(({ record }) => indexedArticle(record)));
    parts.push(await buildPart({ ...part, records: own }));
  }
  const files = await buildShared(parts, shareWords(parts));
  for (const part of parts) {
    for (const [path, content] of part.files) files.set(folderOf(part) + path, content);
  }
  return files;
}
