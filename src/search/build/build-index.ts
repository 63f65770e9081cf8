import { gunzipSync } from "node:zlib";
import { transform } from "esbuild";
import * as pagefind from "pagefind";
import { SITE } from "../../site.ts";
import { isMeta, isPart, isUnused, pageIdOf, pageUrlOf, withFetch } from "../pagefind-files.ts";
import { fromRecord, type SearchRecord } from "../rank/record.ts";
import type { SearchArticle } from "../rank/search-passage.ts";
import type { SiteFile } from "../rank/site-file.ts";
import { buildVocabulary } from "./build-vocabulary.ts";
import { relatedTable } from "./related/related-table.ts";

/** All that a browser may ask for below `/pagefind/`, by path, e.g. `index/en_2af4739.pf_index`. */
export type BuiltIndex = Map<string, Uint8Array>;

/** An archive's whole index is fetched ahead of the first query when it is no larger, in bytes. */
const AHEAD_BYTES = 16_000;

/** Indexes the articles: Pagefind's files, and `site.json` with the vocabulary. */
export async function buildIndex(records: SearchRecord[]): Promise<BuiltIndex> {
  // One index for all languages: a browser only ever searches the one of the page it is on.
  const { index } = await pagefind.createIndex({ forceLanguage: SITE.lang });
  if (index === undefined) throw new Error("Pagefind did not start. Run the build again.");
  for (const record of records) {
    const { errors } = await index.addCustomRecord({
      ...record,
      language: SITE.lang,
    });
    if (errors.length > 0) throw new Error(`${record.url} was not indexed: ${errors.join(" ")}`);
  }
  const { files } = await index.getFiles();
  // Pagefind hands its files over in another order each time; two builds are to be the same.
  files.sort((a, b) => a.path.localeCompare(b.path));
  await pagefind.close();

  const wanted: BuiltIndex = new Map();
  for (const { path, content } of files) {
    if (isUnused(path)) continue;
    wanted.set(path, path.endsWith(".js") ? await minified(content) : content);
  }
  const articles = records.map(fromRecord);
  const vocabulary = buildVocabulary(articles);
  const related = relatedTable(vocabulary);
  const site: SiteFile = {
    ahead: filesAhead(wanted),
    vocabulary,
    speakers: pagesOfSpeakers(articles, wanted),
    related: related.index,
  };
  for (const [path, content] of related.files) wanted.set(path, content);
  return wanted.set("site.json", new TextEncoder().encode(JSON.stringify(site)));
}

/** The same script in fewer bytes: Pagefind’s own comes with its long names. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const text = withFetch(new TextDecoder().decode(script));
  const { code } = await transform(text, { minify: true, format: "esm", target: "es2022" });
  return new TextEncoder().encode(code);
}

/**
 * In which of Pagefind’s pages each speaker is quoted. Pagefind’s own filters would say so too, but
 * it writes them in another order each time.
 */
function pagesOfSpeakers(articles: SearchArticle[], files: BuiltIndex): SiteFile["speakers"] {
  const pageAt = new Map<string, string>();
  for (const [path, content] of files) {
    const id = pageIdOf(path);
    if (id !== undefined) pageAt.set(pageUrlOf(gunzipSync(content).toString()), id);
  }
  const pages = new Map<string, string[]>();
  for (const { url, passages } of articles) {
    const page = pageAt.get(url);
    for (const speaker of new Set(passages.flatMap((passage) => passage.speaker ?? []))) {
      if (page !== undefined) pages.set(speaker, [...(pages.get(speaker) ?? []), page]);
    }
  }
  return Object.fromEntries(pages);
}

/** The files of every first search, so that a browser can ask for all of them at once. */
function filesAhead(files: BuiltIndex): string[] {
  const meta = [...files.keys()].filter(isMeta);
  const index = [...files].filter(([path]) => isPart(path));
  const bytes = index.reduce((sum, [, content]) => sum + content.length, 0);
  return bytes > AHEAD_BYTES ? meta : [...meta, ...index.map(([path]) => path)];
}
