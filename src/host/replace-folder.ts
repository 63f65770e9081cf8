import { accessSync, constants, existsSync, lstatSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";

/** The folders of a site that takes the place of the one before, as paths from the project’s root. */
export interface FoldersOfSite {
  root: string;
  /** What is published, e.g. `dist`. */
  published: string;
  /** The new site, e.g. `.astro/dist`. */
  aside: string;
  /** Where what was published goes, e.g. `.astro/dist-before`. */
  before: string;
}

/** Why a folder cannot be given another place: https://nodejs.org/api/errors.html#common-system-errors. */
const REFUSED: Partial<Record<string, string>> = {
  EACCES: "it may not be written",
  EBUSY: "it is a mount, or a program has it open",
  EPERM: "it is protected, or a program has it open",
  EROFS: "its disk may only be read",
  EXDEV: "it is on another disk than the folder .astro, or on a layer of its own in a container",
};

/**
 * Makes sure that a new site can take the place of what is published, before it is built.
 *
 * @param root the project’s folder
 * @param published the folder of the site from there, e.g. `dist`
 * @throws where a link, a file, a mount or a folder that may only be read is there, with what to do about it
 */
export function checkReplaceable(root: string, published: string): void {
  const at = path.join(root, published);
  const stats = lstatSync(at, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const refuse = (what: string, advice: string): never => {
    throw new NotReplaceable(`“${published}” ${what}. ${advice}, then build again.`);
  };
  if (stats.isSymbolicLink()) {
    const advice = `Delete the link, and let the link lead the other way, from where the site is served to “${published}”`;
    refuse("is a link, and the build would put a folder in its place", advice);
  }
  if (!stats.isDirectory()) refuse("is no folder, and the site is to be one", "Move or delete it");
  if (stats.dev !== lstatSync(root).dev) {
    const advice = `Unmount it and copy the built site there, or mount the folder around it`;
    refuse("is a mount, and the build puts another folder in its place", advice);
  }
  try {
    accessSync(at, constants.W_OK);
  } catch {
    refuse("may only be read, and the build moves it away", `Run “chmod u+w ${published}”`);
  }
}

/**
 * Lets a new site take the place of what is published. Where that is refused, what was published stays.
 *
 * @param rename gives a folder another place
 * @throws where it is refused, with what to do about it
 */
export function replaceFolder(
  { root, published, aside, before }: FoldersOfSite,
  rename: (from: string, to: string) => void = renameSync,
): void {
  const at = (folder: string) => path.join(root, folder);
  const isReplaced = existsSync(at(published));
  try {
    mkdirSync(path.dirname(at(published)), { recursive: true });
    if (isReplaced) rename(at(published), at(before));
    try {
      rename(at(aside), at(published));
    } catch (error) {
      if (isReplaced) rename(at(before), at(published));
      throw error;
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const why = REFUSED[code];
    if (why === undefined) throw error;
    const stays = isReplaced ? "What was published stays. " : "";
    throw new NotReplaceable(
      `The site is built, but cannot take the place of “${published}”: ${why} (${code}). ${stays}Change that and build again, or copy the new site from “${aside}”.`,
    );
  }
}

class NotReplaceable extends Error {
  override name = "NotReplaceable";
  /** Nothing in the program is wrong. */
  override stack = "";
  constructor(sentence: string) {
    super(`${sentence} (published-folder)`);
  }
}
