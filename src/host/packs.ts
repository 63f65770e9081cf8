import { withBase } from "../urls.ts";
import { contentType } from "./content-types.ts";

/**
 * What a site with a worker has in packs: small files of which a large archive has very many, and few are ever asked
 * for. Hosts take only so many files, and each costs time when it is written and when it is deployed.
 */
const FAMILIES = {
  /**
   * The pages of speakers, authors and sources, with all below them, for which no name has `by`; and of other lists those
   * of years.
   */
  pages: /^\/(?:(?:speakers|authors|sources)\/(?!by\/)[^/]+|(?:quotations|figures)\/\d+)\/./,
  /** What articles need when they are kept offline. */
  lists: /^\/articles\/[^/]+\/offline\.json$/,
};
export type PackFamily = keyof typeof FAMILIES;

/** How many packs a site has of each family. */
export type PackCounts = Record<PackFamily, number>;

/** Files by their paths on the site; what is no text is written in Base64. */
export type Pack = Record<string, string>;

/** So many files a pack has on average, or fewer: a worker reads all of it to answer with one. */
const FILES_PER_PACK = 32;

/**
 * In which family of packs a file is.
 *
 * @param file from the folder of the site, e.g. `/speakers/ada-roe/index.html`
 * @returns `undefined` for a file that stands by itself
 */
export function packFamily(file: string): PackFamily | undefined {
  return (Object.keys(FAMILIES) as PackFamily[]).find((family) => FAMILIES[family].test(file));
}

/** How many packs there are for so many files: a power of two, so that it rarely changes. */
export function packCount(files: number): number {
  return files === 0 ? 0 : 2 ** Math.ceil(Math.log2(Math.max(1, files / FILES_PER_PACK)));
}

/**
 * The path of a pack on the site, e.g. `/packs/pages-12.json`.
 *
 * @param number of the pack, or `*` to find all
 */
export function packPath(family: PackFamily, number: number | "*"): string {
  return `/packs/${family}-${number}.json`;
}

/**
 * Where the pack of a file is.
 *
 * @param file as `packFamily` takes it
 * @returns e.g. `/packs/pages-12.json`; `undefined` for a file that is in no pack
 */
export function packOf(file: string, counts: PackCounts): string | undefined {
  const family = packFamily(file);
  if (family === undefined || counts[family] === 0) return undefined;
  return packPath(family, hash(file) % counts[family]);
}

/** A file as packs have it. */
export function packedContent(file: string, content: Uint8Array): string {
  return isText(file) ? new TextDecoder().decode(content) : btoa(String.fromCharCode(...content));
}

/** A file as it is, from how packs have it. */
export function unpackedContent(file: string, packed: string): Uint8Array<ArrayBuffer> {
  if (isText(file)) return new TextEncoder().encode(packed);
  return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}

/** The address of a pack, e.g. `/news/packs/pages-12.json`. */
export function packAddress(pack: string): string {
  return withBase(pack);
}

function isText(file: string): boolean {
  return /^text\/|[/+](?:json|xml)\b/.test(contentType(file));
}

/** FNV-1a, with 32 bits; see https://www.rfc-editor.org/rfc/rfc9923. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}
