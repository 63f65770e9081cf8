import { withBase } from "../urls.ts";

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
  /** The texts of articles, of which the worker makes other files; nobody else is given them. */
  texts: /^\/articles\/[^/]+\.text\.json$/,
  /** What articles need when they are kept offline. */
  lists: /^\/articles\/[^/]+\/offline\.json$/,
};
export type PackFamily = keyof typeof FAMILIES;

/** How many packs a site has of each family. */
export type PackCounts = Record<PackFamily, number>;

/** So many files a pack has on average, or fewer: a worker reads all of it to answer with one. */
const FILES_PER_PACK = 32;

/** So many pages of a list are in one pack. */
const NEIGHBOURS = 16;

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
 * The path of a pack on the site, e.g. `/packs/pages-12.pack`.
 *
 * @param number of the pack, or `*` to find all
 */
export function packPath(family: PackFamily, number: number | "*"): string {
  return `/packs/${family}-${number}.pack`;
}

/**
 * Where the pack of a file is.
 *
 * @param file as `packFamily` takes it
 * @returns e.g. `/packs/pages-12.pack`; `undefined` for a file that is in no pack
 */
export function packOf(file: string, counts: PackCounts): string | undefined {
  const family = packFamily(file);
  if (family === undefined || counts[family] === 0) return undefined;
  return packPath(family, hash(family === "pages" ? together(file) : file) % counts[family]);
}

/**
 * What pages have in common that often change at the same time, and so stand in one pack, which is made anew as a whole:
 * the page and the feed of a name, and pages of a list with numbers near each other, e.g. `/figures/2024/2` of 32 to 47.
 */
function together(file: string): string {
  const folder = file.slice(0, file.lastIndexOf("/"));
  return folder.replace(/\d+$/, (number) => String(Math.floor(Number(number) / NEIGHBOURS)));
}

/** Where in a pack each file is, behind the index: where it begins and ends. */
type PackIndex = Record<string, [start: number, end: number]>;

/** The index is preceded by its length. */
const LENGTH_BYTES = 4;

/**
 * Puts files into one: the length of the index, the index, and the files as they are.
 *
 * @param files each with its path from the folder of the site, e.g. `/speakers/ada-roe/index.html`
 */
export function joinPack(
  files: Iterable<readonly [file: string, content: Uint8Array]>,
): Uint8Array<ArrayBuffer> {
  const index: PackIndex = {};
  const contents: Uint8Array[] = [];
  let end = 0;
  for (const [file, content] of files) {
    index[file] = [end, end + content.length];
    end += content.length;
    contents.push(content);
  }
  const written = new TextEncoder().encode(JSON.stringify(index));
  const pack = new Uint8Array(LENGTH_BYTES + written.length + end);
  new DataView(pack.buffer).setUint32(0, written.length);
  let at = LENGTH_BYTES;
  for (const part of [written, ...contents]) {
    pack.set(part, at);
    at += part.length;
  }
  return pack;
}

/** A file out of a pack, or `undefined` where it is not in it. */
export function fileInPack(
  pack: Uint8Array<ArrayBuffer>,
  file: string,
): Uint8Array<ArrayBuffer> | undefined {
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  const contents = LENGTH_BYTES + length;
  const written = new TextDecoder().decode(pack.subarray(LENGTH_BYTES, contents));
  const index: PackIndex = JSON.parse(written);
  if (!Object.hasOwn(index, file)) return undefined;
  const [start, end] = index[file] ?? [0, 0];
  return pack.slice(contents + start, contents + end);
}

/** The address of a pack, e.g. `/news/packs/pages-12.pack`. */
export function packAddress(pack: string): string {
  return withBase(pack);
}

/** FNV-1a, with 32 bits; see https://www.rfc-editor.org/rfc/rfc9923. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}
