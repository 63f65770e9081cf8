import { createHash } from "node:crypto";
import { transform } from "esbuild";
import { isMeta, isPart, withFetch } from "../pagefind-files.ts";
import type { PartFile, SiteFile } from "../rank/site-file.ts";
import type { BuiltIndex, BuiltPart } from "./build-part.ts";
import { type ArchiveWords, joinWords, wholeVocabulary } from "./build-vocabulary.ts";
import { relatedTable } from "./related/related-table.ts";
import { shardVocabulary } from "./vocabulary-shards.ts";

/** So many articles are read without asking Pagefind which; see `ARTICLES` in `ui/finding.ts`. */
const READ_WHOLE = 10;
/** The ids of so many articles are in `site.json`: some kilobytes, for which no search waits for another file. */
const IDS_IN_SITE = 2_000;
/** An archive’s index is fetched ahead of the first query when it is no larger, in bytes. */
const AHEAD_BYTES = 16_000;

/**
 * What the parts of an archive share: the vocabulary, related words, Pagefind’s script, and
 * `site.json`, which names the rest.
 *
 * @param parts newest first
 */
export async function buildShared(parts: readonly BuiltPart[]): Promise<BuiltIndex> {
  const files: BuiltIndex = new Map();
  for (const [path, content] of parts[0]?.engine ?? []) {
    files.set(path, path.endsWith(".js") ? await minified(content) : content);
  }
  const archive = joinWords(parts.map(({ words, pages }) => ({ words, articles: pages.length })));
  const { words, ...site } = vocabularyOf(archive, parts, files);
  const related = relatedTable({ words });
  for (const [path, content] of related.files) files.set(path, content);
  const content: SiteFile = {
    ahead: filesAhead(parts, files),
    parts: parts.map((part) => partFile(part, archive.articles > IDS_IN_SITE, files)),
    ...site,
    related: related.index,
  };
  return files.set("site.json", new TextEncoder().encode(JSON.stringify(content)));
}

/** Where the files of a part are: a small archive, of one part, has no folders. */
export function folderOf({ year }: Pick<BuiltPart, "year">): string {
  return year === undefined ? "" : `${year}/`;
}

function vocabularyOf(
  archive: ArchiveWords,
  parts: readonly BuiltPart[],
  files: BuiltIndex,
): Pick<SiteFile, "vocabulary" | "shards"> & { words: string[] } {
  const words = [...archive.words.keys()].sort();
  if (parts.every(({ year }) => year === undefined)) {
    return { words, vocabulary: wholeVocabulary(archive) };
  }
  const { vocabulary, shards, files: own } = shardVocabulary(archive);
  for (const [path, content] of own) files.set(path, content);
  return { words, vocabulary, shards };
}

function partFile(part: BuiltPart, inFile: boolean, files: BuiltIndex): PartFile {
  const folder = folderOf(part);
  const articles = part.pages.length;
  const { year, pages, entry } = part;
  const file = { folder, ...(year === undefined ? {} : { year }), articles, entry };
  if (!inFile) return { ...file, pages };
  const content = new TextEncoder().encode(JSON.stringify(pages));
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const path = `${folder}pages-${digest}.json`;
  files.set(path, content);
  return { ...file, pages: path };
}

/** The same script in fewer bytes: Pagefind’s own comes with its long names. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const text = withFetch(new TextDecoder().decode(script));
  const { code } = await transform(text, { minify: true, format: "esm", target: "es2022" });
  return new TextEncoder().encode(code);
}

/** The files of every first search, so that a browser can ask for all of them at once. */
function filesAhead([part, ...others]: readonly BuiltPart[], shared: BuiltIndex): string[] {
  if (part === undefined || others.length > 0) return [];
  const paths = (wanted: (path: string) => boolean) => [...part.files.keys()].filter(wanted);
  const isFragment = (path: string) => path.startsWith("fragment/");
  const small = (list: string[]) => {
    const bytes = list.reduce((sum, path) => sum + (part.files.get(path)?.length ?? 0), 0);
    return bytes > AHEAD_BYTES ? [] : list;
  };
  if (part.pages.length <= READ_WHOLE) return small(paths(isFragment));
  const engine = [...part.engine.keys()].filter((path) => shared.has(path));
  return [...engine, ...paths(isMeta), ...small(paths(isPart))];
}
