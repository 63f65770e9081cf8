import { VFile } from "vfile";
import { pipeline } from "../markdown/pipeline.ts";
import { compareWords, type Difference } from "./compare-words.ts";
import { linesOf, parseHtml } from "./words-of.ts";

/**
 * Compares what the site will show of a Markdown text with the words that it was made from.
 *
 * @param lines the words, e.g. of the HTML that was imported
 * @param markdown without front matter
 * @returns where they differ; nothing when the site shows every word, in order, and no other
 */
export function differencesShown(lines: string[][], markdown: string): Difference[] {
  const shown = linesOf(parseHtml(String(processed(markdown))));
  return compareWords(
    lines,
    shown.map(({ words }) => words),
  );
}

/** What the site makes of a Markdown text, and the rules that it breaks; two texts of which this is equal are one. */
export function shown(markdown: string): string {
  const file = processed(markdown);
  const rules = file.messages.map(({ ruleId }) => ruleId).filter((rule) => rule !== undefined);
  return `${rules.sort().join(" ")}\n${file}`;
}

/** The first characters of what the pipeline takes for an unsupported mark. */
export function marksIn(markdown: string): string {
  const lines = markdown.split("\n");
  return processed(markdown)
    .messages.filter(({ ruleId }) => ruleId?.startsWith("markdown-"))
    .map(({ line = 1, column = 1 }) => lines[line - 1]?.charAt(column - 1) ?? "")
    .filter((character) => /[!-/:-@[-`{-~]/.test(character))
    .join("");
}

/** Whether the site’s pipeline reads a piece of Markdown without complaint. */
export function isRead(markdown: string): boolean {
  return processed(markdown).messages.every(({ ruleId }) => !ruleId?.startsWith("markdown-"));
}

function processed(markdown: string): VFile {
  const file = new VFile({ value: markdown });
  pipeline.processSync(file);
  return file;
}
