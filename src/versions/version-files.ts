import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { parseVersion, printVersion, type Version } from "./version.ts";

/**
 * Where the versions are kept, from the project’s root: a folder for each slug, and in it a file for each version that
 * is never written again, so that branches have no file in common and merge.
 */
export const VERSIONS_FOLDER = "content/versions";

/** The name of a version’s file, which sorts by time, e.g. `2025-03-19T070000-q83vEjRWeJA.json`. */
const NAME = /^\d{4}-\d{2}-\d{2}T\d{6}-([\w-]{11})\.json$/;

/** The names of the versions’ files by slug, the oldest first. */
export type VersionNames = ReadonlyMap<string, string[]>;

/** @param root the project’s folder */
export function readVersionNames(root: string): VersionNames {
  const folder = path.join(root, VERSIONS_FOLDER);
  if (!existsSync(folder)) return new Map();
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return new Map(
    slugs.map(({ name: slug }) => {
      const names = readdirSync(path.join(folder, slug));
      return [slug, names.filter((name) => NAME.test(name)).sort()];
    }),
  );
}

/**
 * The files of an article’s versions from the project’s root, the oldest first. Of files with the same words one behind
 * the other, as two branches may record them, only the first is a version.
 *
 * @param slugs the one that it has, and those that it had
 */
export function versionFiles(names: VersionNames, slugs: readonly string[]): string[] {
  const files = slugs.flatMap((slug) => (names.get(slug) ?? []).map((name) => ({ slug, name })));
  return files
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }, i) => digestIn(name) !== digestIn(files[i - 1]?.name))
    .map(({ slug, name }) => fileOf(slug, name));
}

function fileOf(slug: string, name: string): string {
  return `${VERSIONS_FOLDER}/${slug}/${name}`;
}

function nameOf({ recorded, digest }: Version): string {
  const time = recorded.slice(0, "2025-03-19T07:00:00".length).replaceAll(":", "");
  return `${time}-${digest}.json`;
}

/** The digest of the newest version; `undefined` where none is recorded. */
export function newestDigest(files: readonly string[]): string | undefined {
  return digestIn(path.basename(files.at(-1) ?? ""));
}

function digestIn(name = ""): string | undefined {
  return NAME.exec(name)?.[1];
}

/**
 * Reads versions for a page.
 *
 * @param files from the project’s root, see `versionFiles`
 * @throws when a file is damaged, with what to do about it
 */
export function readVersions(root: string, files: readonly string[]): Version[] {
  return files.map((file) => {
    const version = readVersion(root, file);
    if (typeof version === "string") throw new DamagedVersion(version);
    return version;
  });
}

/**
 * Finds files of versions that no page can be made of, or that are not as they were recorded.
 *
 * @param names of all files, also of articles that have no page of versions yet
 * @returns as printed: `content/versions/x/….json:1:1 What is wrong. What to do. (version-damaged)`
 */
export function checkVersions(root: string, names: VersionNames): string[] {
  const files = [...names].flatMap(([slug, own]) => own.map((name) => fileOf(slug, name)));
  return files.flatMap((file) => {
    const version = readVersion(root, file);
    return typeof version === "string" ? version : [];
  });
}

/** A version, or the problem of its file. */
function readVersion(root: string, file: string): Version | string {
  const problem = (what: string, advice: string) =>
    `${file}:1:1 The version ${what}. ${advice} (version-damaged)`;
  const again = `Take the file from the last commit again: “git checkout HEAD -- ${file}”.`;
  let text: string;
  try {
    text = readFileSync(path.join(root, file), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return problem(`cannot be read (${code})`, "Make it a readable file again.");
  }
  const version = parseVersion(text);
  if (version === "damaged") return problem("is damaged", again);
  if (version === "edited" || path.basename(file) !== nameOf(version)) {
    const shown = `“git log -p -- ${file}” shows what was changed if that is committed already.`;
    return problem("is not as it was recorded, and is never to be edited", `${again} ${shown}`);
  }
  return version;
}

class DamagedVersion extends Error {
  override name = "DamagedVersion";
  /** Nothing in the program is wrong. */
  override stack = "";
}

/** Writes versions beside those that there are; a file is there whole or not at all. */
export function writeVersions(root: string, versions: ReadonlyMap<string, Version>): void {
  for (const [slug, version] of versions) {
    const folder = path.join(root, VERSIONS_FOLDER, slug);
    const file = path.join(folder, nameOf(version));
    const unfinished = `${file}.${process.pid}.new`;
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(unfinished, printVersion(version));
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
  }
}
