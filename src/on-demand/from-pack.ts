import { fileInPack, type PackCounts, packAddress, packOf } from "../host/packs.ts";

/** The files of the built site. */
interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** A file that was in a pack. */
export interface PackedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** The tag of the pack, which changes with the file. */
  packTag: string | null;
}

/**
 * The file of an address that is in a pack.
 *
 * @param path from the folder of the site, with its characters as they are, e.g. `/speakers/ada-roe/`
 * @param origin of the site, e.g. `https://example.org`
 * @returns `"folder"` for a page without the slash at its end, `undefined` where there is nothing
 */
export async function fromPack(
  path: string,
  assets: Assets,
  counts: PackCounts,
  origin: string,
): Promise<PackedFile | "folder" | undefined> {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const found = await packedFile(file, assets, counts, origin);
  if (found !== undefined || path.endsWith("/")) return found;
  const page = await packedFile(`${path}/index.html`, assets, counts, origin);
  return page && "folder";
}

async function packedFile(
  file: string,
  assets: Assets,
  counts: PackCounts,
  origin: string,
): Promise<PackedFile | undefined> {
  const pack = packOf(file, counts);
  if (pack === undefined) return undefined;
  const response = await assets.fetch(new Request(new URL(packAddress(pack), origin)));
  if (!response.ok) return undefined;
  const bytes = fileInPack(new Uint8Array(await response.arrayBuffer()), file);
  return bytes && { bytes, packTag: response.headers.get("ETag") };
}
