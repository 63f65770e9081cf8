import type { Element, Root } from "hast";
import { dayOf } from "../dates.ts";
import type { Facts } from "./imported.ts";
import { dateIn } from "./page-facts.ts";
import { INLINE, linesOf } from "./words-of.ts";

/** Bylines and dates stand among so many first lines of an article. */
const HEAD_LINES = 5;
const BETWEEN = /^[\s/|·•–—,-]+|[\s/|·•–—,-]+$/g;
const DAY =
  /^(?:\p{Lu}\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{L}+\.? \d{4}|\p{Lu}\p{L}+\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})$/u;

/**
 * Takes the byline and the date from the first lines of an article, where they say exactly what the page’s own data says,
 * for both have their place in the front matter.
 *
 * @param body is changed, e.g. loses `<p>By Ana Lima / 3 May 2024</p>`
 * @param facts what the page’s data says
 */
export function dropKnownLines(body: Root, facts: Facts): void {
  let seen = 0;
  const walk = (parent: Root | Element) => {
    for (const child of [...parent.children]) {
      if (seen >= HEAD_LINES) return;
      if (child.type !== "element") continue;
      const lines = linesOf(child).map(({ words }) => words.join(" "));
      if (lines.length === 0) continue;
      if (lines.every((line) => isByline(line, facts))) {
        parent.children = parent.children.filter((one) => one !== child) as Element["children"];
      } else if (child.children.some((one) => one.type === "element" && !INLINE.has(one.tagName))) {
        walk(child);
      } else seen += lines.length;
    }
  };
  walk(body);
}

/**
 * Whether a line is the title, the description, or nothing but the authors or the day that are known. A description may be
 * the first paragraph once more, so that this alone is no reason to leave a line out.
 */
export function isKnown(line: string, facts: Facts): boolean {
  const { title, description } = facts;
  const isNamed = [title, description].some((one) => one?.split(/\s+/).join(" ") === line);
  return isNamed || isByline(line, facts);
}

/** Whether a line has nothing but the authors or the day that are known. */
function isByline(line: string, { authors = [], date }: Facts): boolean {
  const names = authors.map((name) => RegExp.escape(name));
  const byline = `(?:(?:By|Von|Par|Por):? )?${names.join("(?:, (?:and )?| (?:and|und|et|y|&) )")}`;
  const pieces =
    names.length === 0
      ? [line]
      : line.split(new RegExp(`(?<![\\p{L}\\p{N}])${byline}(?![\\p{L}\\p{N}])`, "u"));
  const rest = pieces.map((piece) => piece.replace(BETWEEN, "")).filter((piece) => piece !== "");
  // A line of nothing but signs, such as “—”, says neither.
  if (pieces.length === 1 && rest.length === 0) return false;
  return rest.every((piece) => {
    const day = piece.replace(/^(?:Published|Posted)(?: on)?:? /, "");
    return DAY.test(day) && date !== undefined && dateIn(day) === dayOf(date);
  });
}
