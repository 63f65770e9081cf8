import type { Shards } from "./site-file.ts";

/** A beginning that more files have than this is completed with common words alone. */
const MOST_FILES = 3;

/** The path of the file of what has a key, e.g. `words-1f0c/12.json`; none when nothing has. */
export function shardOf(key: string, { folder, firsts }: Shards): string | undefined {
  const at = placeOf(key, firsts);
  return at < 0 ? undefined : `${folder}${at}.json`;
}

/** The path of the file of the articles that have the common words of a root. */
export function commonFile(key: string, { folder, common }: Shards): string | undefined {
  const at = placeOf(key, common);
  return at < 0 ? undefined : `${folder}common-${at}.json`;
}

/** The paths of the files of all that begins so; none when they are too many. */
export function shardsOfBeginning(beginning: string, { folder, firsts }: Shards): string[] {
  const from = Math.max(0, placeOf(beginning, firsts));
  const to = placeOf(`${beginning}\uffff`, firsts);
  if (to - from >= MOST_FILES) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => `${folder}${from + at}.json`);
}

/** The path of the file of the words that begin with a letter; none when there are none. */
export function spelledFile(letter: string, { folder, letters }: Shards): string | undefined {
  const at = Array.from(letters).indexOf(letter);
  return at < 0 || letter === "" ? undefined : `${folder}spelled-${at}.json`;
}

/** The last file that begins with the key or before it; below 0 when none does. */
function placeOf(key: string, firsts: readonly string[]): number {
  let from = 0;
  let to = firsts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((firsts[middle] ?? "") <= key) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
