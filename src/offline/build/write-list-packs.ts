import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { joinPack, packOf, packPath } from "../../host/packs.ts";
import { packsIn } from "../../host/packs-in.ts";
import { withoutBase } from "../../urls.ts";

/**
 * Writes what articles need when they are kept offline in packs.
 *
 * @param site the folder of the built site
 * @param lists by their addresses, e.g. `/news/articles/walk/offline.json`
 */
export function writeListPacks(
  site: string,
  lists: readonly (readonly [address: string, list: string])[],
): void {
  const counts = packsIn(site);
  const packs = new Map<string, [file: string, list: Uint8Array][]>();
  for (let number = 0; number < counts.lists; number += 1) packs.set(packPath("lists", number), []);
  for (const [address, list] of lists) {
    const file = decodeURIComponent(withoutBase(address));
    packs.get(packOf(file, counts) ?? "")?.push([file, new TextEncoder().encode(list)]);
  }
  for (const [pack, files] of packs) {
    const target = path.join(site, pack);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, joinPack(files));
  }
}
