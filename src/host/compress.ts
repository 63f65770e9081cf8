import { globSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { contentType, isCompressible } from "./content-types.ts";

/** Smaller files gain nothing, in bytes. */
const FROM = 256;
/** So many files are compressed at once: as many as zlib has threads. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const packed = {
  ".br": (bytes: Buffer) =>
    brotli(bytes, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY,
        [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ".gz": (bytes: Buffer) => promisify(gzip)(bytes, { level: zlib.Z_BEST_COMPRESSION }),
};

/**
 * Writes each file of a built site that becomes smaller compressed a second and a third time, for hosts
 * that send such files as they are: `index.html.br` and `index.html.gz` beside `index.html`. They have
 * the time of the file they are of, and those of a file that has not changed since stay.
 *
 * @returns how many files were written
 */
export async function compressFolder(folder: string): Promise<number> {
  const files = globSync("**/*.*", { cwd: folder }).map((name) => path.join(folder, name));
  const wanted = files.filter((file) => isCompressible(contentType(file)));
  let written = 0;
  const next = async (): Promise<void> => {
    for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
      const { size, atime, mtime, mtimeMs } = statSync(file);
      if (size < FROM) continue;
      for (const [ending, pack] of Object.entries(packed)) {
        const target = file + ending;
        if (statSync(target, { throwIfNoEntry: false })?.mtimeMs === Math.trunc(mtimeMs)) continue;
        writeFileSync(target, await pack(readFileSync(file)));
        utimesSync(target, atime, mtime);
        written++;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return written;
}

if (import.meta.main) console.log(`Wrote ${await compressFolder("dist")} compressed files.`);
