import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { imageMetadata } from "astro/assets/utils";
import { withoutBase } from "../urls.ts";

/** What a page needs to know of an image’s file. */
export interface ImageFile {
  /** As it is shown, in px, e.g. of a photograph that its camera turned the height of what is stored. */
  width: number;
  height: number;
  format: Awaited<ReturnType<typeof imageMetadata>>["format"];
  /** Changes with what the file holds, e.g. `q83vEjRWeJA`. */
  digest: string;
  /** Whether it is a photograph or drawing made of pixels that do not move, of which smaller ones can be made. */
  isStill: boolean;
}

/**
 * Reads what is to be known of an image.
 *
 * @param src its path on the site, e.g. `/images/a.jpg`; its file is below `folder`
 * @param folder from the project’s root
 * @returns `undefined` of a file that is not there or no image
 */
export async function imageFile(src: string, folder = "public"): Promise<ImageFile | undefined> {
  const { pathname } = new URL(withoutBase(src), "https://site.invalid");
  try {
    const bytes = await readFile(path.join(folder, decodeURIComponent(pathname)));
    const { width, height, format } = await imageMetadata(bytes, src);
    return {
      width: Math.round(width),
      height: Math.round(height),
      format,
      digest: createHash("sha256").update(bytes).digest("base64url").slice(0, 11),
      isStill: /^(?:jpe?g|png|webp|avif)$/.test(format) && !moves(bytes),
    };
  } catch {
    return undefined;
  }
}

/**
 * Whether a PNG, WebP or AVIF is animated: each says so near its start. See https://www.w3.org/TR/png-3/#acTL-chunk,
 * https://developers.google.com/speed/webp/docs/riff_container and https://aomediacodec.github.io/av1-avif/.
 */
function moves(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 1024).toString("latin1");
  return /^\x89PNG.*acTL|^RIFF.{4}WEBPVP8X.*ANIM|^.{4}ftypavis/s.test(start);
}
