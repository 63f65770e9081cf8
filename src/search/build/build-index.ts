import type { SearchRecord } from "../rank/record.ts";
import { archiveParts } from "./archive-parts.ts";
import { type BuiltIndex, buildPart } from "./build-part.ts";
import { buildShared, folderOf } from "./build-shared.ts";

export type { BuiltIndex };

/** Indexes the articles: each part by itself, and what the parts share. */
export async function buildIndex(records: SearchRecord[]): Promise<BuiltIndex> {
  const parts = [];
  for (const part of archiveParts(records)) parts.push(await buildPart(part));
  const files = await buildShared(parts);
  for (const part of parts) {
    for (const [path, content] of part.files) files.set(folderOf(part) + path, content);
  }
  return files;
}
