import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileStamp } from "../cache/file-stamp.ts";
import { SealedCache } from "../cache/sealed-cache.ts";
import { type InternalLink, resolveWritten } from "../markdown/addresses.ts";
import { urls, withoutBase } from "../urls.ts";
import { problemAt } from "./file-problems.ts";
import { SHOWN_IMAGES } from "./link-faults.ts";

/** So many images are read at once, for each is held in memory. */
const AT_ONCE = 4;

/** A file of the content, and what it uses of the site. */
interface Using {
  /** From the project’s root, e.g. `content/articles/x.md`. */
  path: string;
  internalLinks: readonly InternalLink[];
}

/**
 * Checks that the images which are used can be read to their ends. What was read before and has not been written since
 * is not read again.
 *
 * @param root the project’s folder
 * @param files those that are or will be shown
 * @param publicFiles the paths of the files in `public/`, e.g. `/images/a.jpg`; others are reported elsewhere
 * @returns problems as printed, e.g. `content/articles/x.md:31:5 The image “/images/a.jpg” is … (image-damaged)`
 */
export async function checkImages(
  root: string,
  files: readonly Using[],
  publicFiles: ReadonlySet<string>,
): Promise<string[]> {
  const uses = files.flatMap(({ path: file, internalLinks }) =>
    internalLinks.flatMap((link) => {
      const image = link.use === "image" ? fileOf(link.href) : undefined;
      const isThere = image !== undefined && publicFiles.has(image) && SHOWN_IMAGES.test(image);
      return isThere ? [{ file, link, image }] : [];
    }),
  );
  const damaged = await damagedOf(root, [...new Set(uses.map(({ image }) => image))]);
  return uses.flatMap(({ file, link: { href, line, column }, image }) => {
    if (!damaged.has(image)) return [];
    const sentence = `The image “${href}” is cut off or damaged, and cannot be read to its end. Put a whole copy of it into public/.`;
    return [problemAt(file, line, column, sentence, "image-damaged")];
  });
}

/** The file in `public/` that an address stands for, e.g. `/images/a b.jpg`. */
function fileOf(href: string): string | undefined {
  try {
    const url = resolveWritten(href, urls.home);
    return url && decodeURIComponent(withoutBase(url.pathname));
  } catch {
    // A bare percent sign, which no name of a file that is shown has.
    return undefined;
  }
}

/** Those of some images that are not whole. */
async function damagedOf(root: string, images: readonly string[]): Promise<Set<string>> {
  const whole = new SealedCache(path.join(root, "node_modules/.cache/whole-images"));
  const keyed = images.map((image) => {
    const place = path.join(root, "public", image);
    return { image, place, key: keyOf(image, place) };
  });
  const unread = keyed.filter(({ key }) => whole.get(key) === undefined);
  const damaged = new Set<string>();
  if (unread.length === 0) return damaged;
  const { isWholeImage } = await import("../images/is-whole-image.ts");
  for (let at = 0; at < unread.length; at += AT_ONCE) {
    const some = unread.slice(at, at + AT_ONCE).map(async ({ image, place, key }) => {
      const bytes = await readFile(place).catch(() => Buffer.alloc(0));
      if (await isWholeImage(bytes)) whole.set(key, Buffer.alloc(0));
      else damaged.add(image);
    });
    await Promise.all(some);
  }
  whole.keepOnly(new Set(keyed.map(({ key }) => key)));
  return damaged;
}

/** Changes when the file is written. */
function keyOf(image: string, place: string): string {
  const stats = statSync(place, { throwIfNoEntry: false });
  const about = `${image}\n${stats && fileStamp(stats)}`;
  return createHash("sha256").update(about).digest("hex");
}
