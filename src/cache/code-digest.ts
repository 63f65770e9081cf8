import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { absolute, urls } from "../urls.ts";

/**
 * Changes with any code, any dependency, the site’s address and the kind of build, so that nothing is taken from a cache
 * that would come out otherwise now. Most code has no part in an entry, but a list of what has would some day be wrong.
 *
 * @param root the project’s folder
 */
export function codeDigest(root: string): string {
  const files = globSync(["package-lock.json", "astro.config.mjs", "src/**/*.*"], {
    cwd: root,
    exclude: (name) => /\.test\.ts$|(?:^|[\\/])fixtures$/.test(name),
  });
  // Astro leaves out the policy of pages when it is not built for readers.
  const surroundings = [process.version, process.env["NODE_ENV"], absolute(urls.home)];
  const hash = createHash("sha256").update(JSON.stringify(surroundings));
  for (const file of files.sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}
