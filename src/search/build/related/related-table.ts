import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { RelatedFile, RelatedWords, Vocabulary } from "../../rank/site-file.ts";
import { stem } from "../../words/word-forms.ts";

/** The longest file, in bytes. */
const FILE_BYTES = 15_000;
/** So many words stand for a missing one. */
const MOST = 3;

/** An archive’s own table of related words, cut into files. */
export interface RelatedTable {
  /** For `site.json`: what each file begins with, and its path. */
  index: RelatedFile[];
  /** By path, e.g. `related/0f3a9c1e.json`. */
  files: Map<string, Uint8Array>;
}

/**
 * Makes the table of the words that the archive lacks and that have related ones in it, e.g.
 * `physician` → `doctor`. It is keyed by stems, and names each word as the archive writes it.
 */
export function relatedTable({ words }: Pick<Vocabulary, "words">): RelatedTable {
  const written = new Map<string, string>();
  for (const word of words) if (!written.has(stem(word))) written.set(stem(word), word);
  const entries: [string, string[]][] = [];
  for (const line of readFileSync(new URL("./related-words.txt", import.meta.url), "utf8").split(
    "\n",
  )) {
    const [word = "", ...others] = line.split(" ");
    if (line === "" || word === "#" || written.has(stem(word))) continue;
    const there = others.flatMap((other) => written.get(stem(other)) ?? []);
    if (there.length > 0) entries.push([stem(word), there.slice(0, MOST)]);
  }
  entries.sort(([a], [b]) => (a < b ? -1 : 1));

  const table: RelatedTable = { index: [], files: new Map() };
  for (let at = 0; at < entries.length; ) {
    const begin = at;
    for (let bytes = 2; at < entries.length; at += 1) {
      bytes += JSON.stringify(entries[at]).length;
      if (bytes > FILE_BYTES && at > begin) break;
    }
    const part: RelatedWords = Object.fromEntries(entries.slice(begin, at));
    const content = new TextEncoder().encode(JSON.stringify(part));
    // Its name changes with it, so that a browser never reads an old one beside a new index.
    const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
    const path = `related/${digest}.json`;
    table.index.push([entries[begin]?.[0] ?? "", path]);
    table.files.set(path, content);
  }
  return table;
}
