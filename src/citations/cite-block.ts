import { type Html, html } from "../html.ts";
import { article as words } from "../interface/words.ts";
import { CITATION_FILES } from "./citation-files.ts";
import type { Reference } from "./reference.ts";
import { apa, chicago, mla, type TextRun } from "./styles.ts";

/**
 * The block “Cite” of a page: the reference in each style, and as files.
 *
 * @param fileAt the address of the file with an ending; without it, the links hold the files themselves
 * @param book the address of the whole as a book, which stands beside these files
 */
export function citeBlock(
  reference: Reference,
  fileAt?: (ending: string) => string,
  book?: string,
): Html {
  const styles: [string, TextRun[]][] = [
    ["Chicago", chicago(reference)],
    ["APA", apa(reference)],
    ["MLA", mla(reference)],
  ];
  const rows = styles.map(([name, runs]) => {
    const text = runs.map((run) => (typeof run === "string" ? run : html`<i>${run.italic}</i>`));
    return html`<div><dt>${name}</dt><dd>${text}</dd></div>`;
  });
  const files = CITATION_FILES.map(({ name, ending, type, write }) => {
    const href = fileAt?.(ending) ?? `data:${type},${encodeURIComponent(write(reference))}`;
    return html` <a download="${reference.key}.${ending}" href="${href}">${name}</a>`;
  });
  return html`<details class="list-of"><summary><h2 id="cite">${words.cite}</h2></summary><dl class="cite">${rows}</dl><p class="meta">${words.asFile}${files}${
    book !== undefined && html` <a download href="${book}">EPUB</a>`
  }</p></details>`;
}
