import { readFile } from "node:fs/promises";
import path from "node:path";
import { imageMetadata } from "astro/assets/utils";

/**
 * The size of an image as it is shown, so that a page keeps its place before it has arrived.
 *
 * @param src its path on the site, e.g. `/images/a.jpg`; its file is below `folder`
 * @param folder from the project’s root
 * @returns width and height in px, or `undefined` of a file that is not there or no image
 */
export async function imageSize(
  src: string,
  folder = "public",
): Promise<{ width: number; height: number } | undefined> {
  const { pathname } = new URL(src, "https://site.invalid");
  try {
    const bytes = await readFile(path.join(folder, decodeURIComponent(pathname)));
    const { width, height } = await imageMetadata(bytes, src);
    return { width: Math.round(width), height: Math.round(height) };
  } catch {
    return undefined;
  }
}
