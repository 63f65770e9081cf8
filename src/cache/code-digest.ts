import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { absolute, urls } from "../urls.ts";

/**
 * Changes with any code, any dependency and the site’s address, so that nothing is taken from a cache that would come
 * out otherwise now. Most code has no part in an entry, but a list of what has would some day be wrong.
 *
 * @param root the project’s folder
 */
export function codeDigest(root: string): string {
  const files = globSync(["package-lock.json", "astro.config.ts", "src/**/*.*"], {
    cwd: root,
    exclude: (name) => /\.test\.ts$|(?:^|[\\/])fixtures$/.test(name),
  });
  const hash = createHash("sha256").update(`${process.version} ${absolute(urls.home)}`);
  for (const file of files.sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}
