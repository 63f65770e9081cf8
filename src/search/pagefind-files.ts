import { BASE } from "../site-address.ts";

/**
 * What this site knows of Pagefind’s files beyond its documented interface, all in one place.
 * `pagefind-files.test.ts` tries each statement on the installed version.
 */

/** Where a browser finds the files. */
export const INDEX_FOLDER = `${BASE}pagefind/`;

/** Begins each packed file, once it is unpacked. */
export const SIGNATURE = "pagefind_dcd";

/** The option `metaCacheTag` puts this into the address of the entry file, which is else another each time. */
export const CACHE_TAG = "1";

/** The first file that Pagefind’s script fetches. */
export const ENTRY_NAME = "pagefind-entry.json";

/** The WebAssembly that it fetches with it, e.g. `wasm.en.pagefind`. */
export const wasmFile = (lang: string): string => `wasm.${lang}.pagefind`;

/** The file that every search begins with. */
export const isMeta = (path: string): boolean => path.endsWith(".pf_meta");

/** A part of the index, or an indexed page with its words. */
export const isPart = (path: string): boolean => /^(index|fragment)\//.test(path);

/** A file that holds articles, and not Pagefind’s own program. */
export const isOfPart = (path: string): boolean => isMeta(path) || isPart(path);

/** The id that search results have for an indexed page, from its file’s path; `undefined` for other files. */
export const pageIdOf = (path: string): string | undefined =>
  /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];

/** @param unpacked the text of an indexed page’s file: the signature, and then the record as JSON */
export const pageUrlOf = (unpacked: string): string =>
  JSON.parse(unpacked.slice(SIGNATURE.length)).url;

/**
 * Lets the user of Pagefind’s script fetch its files, and so learn of one that did not arrive:
 * Pagefind passes over a file that it cannot load and then finds nothing. Its script calls the
 * browser’s `fetch` by its bare name, which is another one here.
 */
export const withFetch = (script: string): string =>
  `let fetch = globalThis.fetch;
export function fetchWith(other) { fetch = other; }
${script}`;

/** The record in an indexed page’s file, as it was given to Pagefind. */
export function recordIn(unpacked: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(unpacked).slice(SIGNATURE.length));
}
