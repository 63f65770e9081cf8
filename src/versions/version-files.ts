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
    .map(({ slug, name }) => `${VERSIONS_FOLDER}/${slug}/${name}`);
}

/** The digest of the newest version; `undefined` where none is recorded. */
export function newestDigest(files: readonly string[]): string | undefined {
  return digestIn(path.basename(files.at(-1) ?? ""));
}

function digestIn(name = ""): string | undefined {
  return NAME.exec(name)?.[1];
}

/** @throws when a file is damaged, with what to do about it */
export function readVersions(root: string, files: readonly string[]): Version[] {
  return files.map((file) => {
    const version = parseVersion(readFileSync(path.join(root, file), "utf8"));
    if (version === undefined) throw new DamagedVersion(file);
    return version;
  });
}

class DamagedVersion extends Error {
  override name = "DamagedVersion";
  /** Nothing in the program is wrong. */
  override stack = "";
  constructor(file: string) {
    super(
      `${file}:1:1 The version is damaged. Take the file from the last commit again: “git checkout HEAD -- ${file}”. (version-damaged)`,
    );
  }
}

/** Writes versions beside those that there are; a file is there whole or not at all. */
export function writeVersions(root: string, versions: ReadonlyMap<string, Version>): void {
  for (const [slug, version] of versions) {
    const folder = path.join(root, VERSIONS_FOLDER, slug);
    const time = version.recorded.slice(0, "2025-03-19T07:00:00".length).replaceAll(":", "");
    const file = path.join(folder, `${time}-${version.digest}.json`);
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
