import { globSync } from "node:fs";
import { articleFolders } from "./article-folders.ts";
import { type PackCounts, packCount, packPath } from "./packs.ts";

/**
 * How many packs a built site has of each family; of the lists, which are written last, as many as its articles want.
 *
 * @param site the folder of the built site
 */
export function packsIn(site: string): PackCounts {
  const count = (pattern: string) => globSync(pattern.slice(1), { cwd: site }).length;
  return {
    pages: count(packPath("pages", "*")),
    texts: count(packPath("texts", "*")),
    lists: packCount(articleFolders(site).length),
  };
}
