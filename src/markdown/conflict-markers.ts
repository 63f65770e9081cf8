import type { VFile } from "vfile";

/**
 * Lines with which Git marks the versions of a conflict; see `git help merge`, “How conflicts are
 * presented”. A line of equals signs alone may be a heading's, and counts beside another mark only.
 */
const MARKER = /^(?:<{7} |>{7} |\|{7}(?: |$)|={7}$)/;
const MAYBE_HEADING = /^={7}$/;

/**
 * Reports the versions of a conflict that were never merged, anywhere in a file.
 *
 * @param text the whole file, front matter included
 * @returns whether there are any; whatever else is wrong then comes of them
 */
export function hasConflictMarkers(text: string, file: VFile): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  const marked = lines.flatMap((line, i) => (MARKER.test(line) ? [i] : []));
  const [first] = marked.filter((i) => !MAYBE_HEADING.test(lines[i] ?? ""));
  if (first === undefined) return false;
  const where = marked.map((i) => i + 1).join(", ");
  file.message(
    `Git left the versions of a conflict in the file, marked in ${marked.length === 1 ? "line" : "lines"} ${where}. Keep the words that are right, and remove the others and the marks.`,
    { place: { line: first + 1, column: 1 }, ruleId: "conflict-markers" },
  );
  return true;
}
