import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import { SITE } from "../../site.ts";
import { ENTRY_NAME, isOfPart, pageIdOf, pageUrlOf, wasmFile } from "../pagefind-files.ts";
import type { SearchRecord } from "../rank/record.ts";
import type { PartRecords } from "./part-records.ts";
import type { PartWords } from "./words-of-part.ts";

/** All that a browser may ask for below `/pagefind/`, by path, e.g. `index/en_2af4739.pf_index`. */
export type BuiltIndex = Map<string, Uint8Array>;

/** What the index of a part is made of; it depends on the records of the part alone. */
export interface BuiltPart {
  year?: string;
  /** Pagefind’s files of the part alone, by path in the part’s folder. */
  files: BuiltIndex;
  /** Pagefind’s ids of the articles, in their order. */
  pages: string[];
  /** What Pagefind’s entry file says. */
  entry: unknown;
  words: PartWords;
  /** Pagefind’s script and its WebAssembly, the same for all parts. */
  engine: BuiltIndex;
}

/** So many records are made while Pagefind still takes in the one before them. */
const AHEAD = 4;

/** What a part is made of. */
interface Part {
  /** E.g. `2024`; none when the part is the whole archive. */
  year?: string;
  records: PartRecords;
}

/** Does something while Pagefind is awaited, which takes seconds to write down an index. */
type Meanwhile = <Result>(awaited: Promise<Result>) => Promise<Result>;

/**
 * Indexes the articles of a part.
 *
 * @param meanwhile is called once all records are made
 */
export async function buildPart(
  { year, records }: Part,
  meanwhile: Meanwhile = (awaited) => awaited,
): Promise<BuiltPart> {
  const all = await indexed(records, meanwhile);
  const { addresses, words } = records;
  const files: BuiltIndex = new Map([...all].filter(([path]) => isOfPart(path)));
  const idAt = new Map<string, string>();
  for (const [path, content] of files) {
    const id = pageIdOf(path);
    if (id !== undefined) idAt.set(pageUrlOf(gunzipSync(content).toString()), id);
  }
  const pages = addresses.map((url) => idAt.get(url) ?? "");
  const entry = JSON.parse(new TextDecoder().decode(all.get(ENTRY_NAME)));
  const engine: BuiltIndex = new Map(
    ["pagefind.js", wasmFile(SITE.lang)].flatMap((path) => {
      const content = all.get(path);
      return content === undefined ? [] : [[path, content]];
    }),
  );
  const about = { files, pages, entry, words: words.entries, engine };
  return year === undefined ? about : { year, ...about };
}

/** Pagefind’s own files, in the same order each time. */
async function indexed(records: PartRecords, meanwhile: Meanwhile): Promise<BuiltIndex> {
  // One index for all languages: a browser only ever searches the one of the page it is on.
  const { index } = await pagefind.createIndex({ forceLanguage: SITE.lang });
  if (index === undefined) throw new Error("Pagefind did not start. Run the build again.");
  const add = async (record: SearchRecord) => {
    const { errors } = await index.addCustomRecord({ ...record, language: SITE.lang });
    if (errors.length > 0) throw new Error(`${record.url} was not indexed: ${errors.join(" ")}`);
  };
  const added: Promise<void>[] = [];
  for (let record = records.next(); record !== undefined; record = records.next()) {
    added.push(add(record));
    if (added.length > AHEAD) await added.shift();
  }
  await Promise.all(added);
  const { files } = await meanwhile(index.getFiles());
  await pagefind.close();
  // Pagefind hands its files over in another order each time; two builds are to be the same.
  files.sort((a, b) => a.path.localeCompare(b.path));
  return new Map(files.map(({ path, content }) => [path, content]));
}
