import type { Stats } from "node:fs";

/**
 * Changes when a file is written, however short the time since the last writing, e.g. `8123 1764151617181.9`. A hard link
 * to it has the same.
 */
export function fileStamp({ size, mtimeMs }: Pick<Stats, "size" | "mtimeMs">): string {
  return `${size} ${mtimeMs}`;
}
