import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { codeDigest } from "../cache/code-digest.ts";
import { fileStamp } from "../cache/file-stamp.ts";

/** What a build says of the articles. */
export interface BuildSaid {
  /** As printed. */
  notices: string[];
  /** When the next build shows more, in ms since 1970, if an article waits for its date. */
  until?: number | undefined;
}

/** What a site was made of and is. */
export interface BuiltSite {
  /** As `inputsOf` says. */
  inputs: string;
  /** As `filesOf` says. */
  files: string;
  /** What was said of the articles. */
  said: BuildSaid;
}

/** What was noted of the last build, unless it cannot be read. */
export function readBuilt(file: string): BuiltSite | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Changes with all that a site is made of.
 *
 * @param root the project’s folder
 * @param settings what it depends on beside its files
 */
export function inputsOf(root: string, settings: readonly unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify([codeDigest(root), settings]));
  for (const file of ["content", "public"].flatMap((folder) => filesIn(path.join(root, folder)))) {
    hash.update(`\0${path.relative(root, file)}\0`).update(contentOf(file));
  }
  return hash.digest("hex");
}

/** What a file holds, or which link leads nowhere. */
function contentOf(file: string): Uint8Array | string {
  return existsSync(file) ? readFileSync(file) : "missing";
}

/** Changes when a file of a folder is added, removed or written. */
export function filesOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of filesIn(folder)) {
    hash.update(JSON.stringify([path.relative(folder, file), fileStamp(statSync(file))]));
  }
  return hash.digest("hex");
}

/** Every file in a folder and its subfolders. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}
