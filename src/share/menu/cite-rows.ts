import { CITATION_FILES } from "../../citations/citation-files.ts";
import type { Reference } from "../../citations/reference.ts";
import { apa, chicago, mla, type TextRun } from "../../citations/styles.ts";
import { share as words } from "../../interface/words.ts";
import { copyRow, iconOf, row } from "./row.ts";
import { quotationMarkdown } from "./shared-words.ts";

type Copy = (runs: readonly TextRun[], done: string) => Promise<boolean>;

const STYLES = { Chicago: chicago, APA: apa, MLA: mla };
type Style = keyof typeof STYLES;
const isStyle = (name: string | null | undefined): name is Style => name != null && name in STYLES;

/** Copies the citation in the style that was chosen last, beside a choice of another. */
export function citeRow(reference: Reference, copy: Copy): HTMLElement {
  let style = rememberedStyle();
  const cite = copyRow(words.cite, "cite", () =>
    copy(STYLES[style](reference), words.citationCopied),
  );
  const select = document.createElement("select");
  select.ariaLabel = words.citationStyle;
  select.append(...Object.keys(STYLES).map((name) => new Option(name)));
  select.value = style;
  select.addEventListener("change", () => {
    if (!isStyle(select.value)) return;
    style = select.value;
    remember(style);
  });
  const pair = document.createElement("div");
  pair.className = "cite-row";
  pair.append(cite, select);
  return pair;
}

/**
 * Markdown, HTML and files for programs, which few need, behind a row that stays where it is pressed: in a
 * sheet at the end of the window they appear above it.
 *
 * @param embed the HTML of a passage; none of a whole article
 */
export function moreRows(reference: Reference, copy: Copy, embed?: string): HTMLElement {
  const more = row(words.more, "more");
  more.ariaExpanded = "false";
  const rows = document.createElement("div");
  rows.hidden = true;
  more.addEventListener("click", () => {
    const before = more.getBoundingClientRect().top;
    rows.hidden = !rows.hidden;
    more.ariaExpanded = String(!rows.hidden);
    const menu = more.closest("dialog");
    if (menu) menu.scrollTop += more.getBoundingClientRect().top - before;
  });
  const markdown = copyRow(words.copyMarkdown, "markdown", () =>
    copy([quotationMarkdown(reference)], words.markdownCopied),
  );
  const html =
    embed === undefined
      ? []
      : [copyRow(words.copyEmbed, "embed", () => copy([embed], words.embedCopied))];
  const files = CITATION_FILES.map(({ name, ending, type, write }) => {
    const file = document.createElement("a");
    file.className = "row";
    file.href = `data:${type},${encodeURIComponent(write(reference))}`;
    file.download = `${reference.key}.${ending}`;
    file.append(iconOf("file"), words.save(name));
    return file;
  });
  rows.append(markdown, ...html, ...files);
  const both = document.createElement("div");
  both.className = "more";
  both.append(more, rows);
  return both;
}

function rememberedStyle(): Style {
  try {
    const name = localStorage.getItem("citation");
    return isStyle(name) ? name : "APA";
  } catch {
    return "APA";
  }
}

function remember(style: Style): void {
  try {
    localStorage.setItem("citation", style);
  } catch {
    // Without storage the choice holds for this menu.
  }
}
