import { createHash } from "node:crypto";
import { transform } from "esbuild";
import { isMeta, isPart, withFetch } from "../pagefind-files.ts";
import type { PartFile, SiteFile } from "../rank/site-file.ts";
import type { BuiltIndex, BuiltPart } from "./build-part.ts";
import { joinWords, wholeVocabulary } from "./build-vocabulary.ts";
import { relatedTable } from "./related/related-table.ts";
import { shardVocabulary } from "./vocabulary-shards.ts";

/** So many articles are read without asking Pagefind which; see `ARTICLES` in `ui/finding.ts`. */
const READ_WHOLE = 10;
/** The ids of so many articles are in `site.json`: some kilobytes, for which no search waits for another file. */
const IDS_IN_SITE = 2_000;
/** An archive’s index is fetched ahead of the first query when it is no larger, in bytes. */
const AHEAD_BYTES = 16_000;

/** The words of all parts of an archive, and those related to them. */
export interface SharedWords {
  /** Its vocabulary and its table of related words, where they are not in `site.json`. */
  files: BuiltIndex;
  site: Pick<SiteFile, "vocabulary" | "shards" | "related">;
}

/**
 * Makes of the words of the parts what an archive is searched by.
 *
 * @param parts newest first
 */
export function shareWords(
  parts: readonly Pick<BuiltPart, "year" | "words" | "pages">[],
): SharedWords {
  const archive = joinWords(parts.map(({ words, pages }) => ({ words, articles: pages.length })));
  const isWhole = parts.every(({ year }) => year === undefined);
  const { files, ...site } = isWhole
    ? { files: new Map(), vocabulary: wholeVocabulary(archive) }
    : shardVocabulary(archive);
  const related = relatedTable({ words: [...archive.words.keys()].sort() });
  return {
    files: new Map([...files, ...related.files]),
    site: { ...site, related: related.index },
  };
}

/**
 * What the parts of an archive share: the vocabulary, related words, Pagefind’s script, and
 * `site.json`, which names the rest.
 *
 * @param parts newest first
 * @param shared what was made of the words of these parts
 */
export async function buildShared(
  parts: readonly BuiltPart[],
  shared: SharedWords,
): Promise<BuiltIndex> {
  const files: BuiltIndex = new Map(shared.files);
  for (const [path, content] of parts[0]?.engine ?? []) {
    files.set(path, path.endsWith(".js") ? await minified(content) : content);
  }
  const articles = parts.reduce((sum, { pages }) => sum + pages.length, 0);
  const content: SiteFile = {
    ahead: filesAhead(parts, files),
    parts: parts.map((part) => partFile(part, articles > IDS_IN_SITE, files)),
    ...shared.site,
  };
  return files.set("site.json", new TextEncoder().encode(JSON.stringify(content)));
}

/** Where the files of a part are: a small archive, of one part, has no folders. */
export function folderOf({ year }: Pick<BuiltPart, "year">): string {
  return year === undefined ? "" : `${year}/`;
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
