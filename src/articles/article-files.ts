import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { problemAt } from "./file-problems.ts";

/** The folder of the articles, from the project’s root. */
export const ARTICLES_FOLDER = "content/articles";
/** That of the pages beside them. */
export const PAGES_FOLDER = "content/pages";

/** A file to be read as an article, or as a page beside the articles. */
export interface ArticleFile {
  /** From the project’s root, with slashes, e.g. `content/articles/harbour-minister.md`. */
  path: string;
  bytes: Uint8Array;
}

/** The slug a file would have; folded, for some file systems take `A.md` and `a.md` for one file. */
export function slugOf(path: string): string {
  return path.replace(/^.*\/|\.[^.]*$/g, "").toLowerCase();
}

/** Names of hidden files, and of those that editors and systems leave behind. */
const LEFT_BEHIND =
  /^\.|^~\$|^#.*#$|~$|\.(?:bak|orig|rej|swp|swo|tmp)$|___jb_(?:tmp|old)___$|^(?:4913|Thumbs\.db|desktop\.ini|Icon\r)$/i;
const ARTICLE = /\.(?:md|markdown)$/;
/** Of files that hold a text, in another form or under another name. */
const OTHER_TEXT =
  /\.(?:mdx|mdown|mkd|txt|text|html?|xhtml|docx?|odt|rtf|pages|adoc|rst|org|tex|pdf)$/i;

/** Those of them that `npm run import` reads. */
const IMPORTED = /\.(?:txt|html?|xhtml|docx)$/i;

/**
 * Reads the files of a folder of content and of its subfolders; a subfolder is no part of an address.
 *
 * @param root the project’s root, e.g. `/home/ana/reader`
 * @param top the folder, from the root, e.g. `content/articles`
 * @returns the files by path; and, in the form of `problemAt`, what stands there and cannot become an
 * article. Hidden files and what editors leave behind are neither.
 */
export function readContentFiles(
  root: string,
  top: string,
): { files: ArticleFile[]; problems: string[] } {
  const files: ArticleFile[] = [];
  const problems: string[] = [];
  const readFolder = (folder: string) => {
    for (const entry of entriesOf(root, folder, problems)) {
      const file = `${folder}/${entry.name}`;
      if (LEFT_BEHIND.test(entry.name)) continue;
      if (entry.isDirectory() && !ARTICLE.test(entry.name)) readFolder(file);
      else {
        const found = read(root, file, entry);
        if (typeof found === "string") problems.push(problemAt(file, 1, 1, found, "file-unread"));
        else if (found !== undefined) files.push({ path: file, bytes: found });
      }
    }
  };
  readFolder(top);
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems: problems.sort() };
}

function entriesOf(root: string, folder: string, problems: string[]): Dirent[] {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    // Where there is no folder there are no articles yet.
    if (codeOf(error) === "ENOENT") return [];
    problems.push(problemAt(folder, 1, 1, reasonOf(error), "file-unread"));
    return [];
  }
}

/** What a file holds; a sentence when it is not to be read; `undefined` when it is there no longer. */
function read(root: string, file: string, entry: Dirent): Uint8Array | string | undefined {
  const { name } = entry;
  if (name.includes("\uFFFD"))
    return "The file’s name is not UTF-8. Rename it to lower-case letters, digits and hyphens.";
  try {
    const status = statSync(path.join(root, file));
    if (status.isDirectory() && entry.isSymbolicLink())
      return "The link leads to a folder. Put the folder itself here.";
    if (status.isDirectory())
      return `A folder has the name of an article. Rename it to “${name.replace(ARTICLE, "")}”.`;
    if (!ARTICLE.test(name)) return otherFile(file, name);
    if (!status.isFile()) return "This is a device, not a file. Delete it.";
    return readFileSync(path.join(root, file));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") return reasonOf(error);
    // Between the listing and the reading, an editor may delete a file; a link stays.
    return entry.isSymbolicLink()
      ? "The link leads to no file. Correct it or delete it."
      : undefined;
  }
}

/** What to do with a file that is no Markdown by its name; `file` is its path. */
function otherFile(file: string, name: string): string {
  const stem = name.replace(/\.[^.]*$/, "");
  const wanted = `${ARTICLE.test(stem) ? stem.replace(ARTICLE, "") : stem}.md`;
  if (ARTICLE.test(name.toLowerCase()))
    return `The file is not read, because its ending is not in lower-case letters. Rename it to “${wanted}”.`;
  if (!OTHER_TEXT.test(name) && name.includes("."))
    return "The file is not Markdown. Put pictures and other files into public/.";
  const save = `The file is not read, because its name does not end with “.md”. Save it as Markdown, as “${wanted}”`;
  return IMPORTED.test(name) && file.startsWith(`${ARTICLES_FOLDER}/`)
    ? `${save}, or run “npm run import -- ${file}” and then delete it.`
    : `${save}.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const REASONS: Record<string, string> = {
  EACCES: "You have no permission to read it. Give yourself that permission.",
  EPERM: "You have no permission to read it. Give yourself that permission.",
  ELOOP: "The link leads to itself. Correct it or delete it.",
  ENOTDIR: "A file stands where a folder should be. Rename it.",
};

/** Why something cannot be read, and what to do. */
function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `The system cannot read it (${code}). Copy the file again.`;
}
