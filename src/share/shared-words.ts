import { formatDate } from "../articles/wording.ts";
import type { Reference } from "../citations/reference.ts";
import type { Run } from "../citations/styles.ts";

/**
 * A passage with its source, to paste where it is quoted: `“Seeing is believing.” — Kenji Kanasugi,
 * Japan’s Ambassador to China, in A Walk, Caixin Global, 19 March 2025, https://reader.example/…`
 */
export function quotationText({ title, source, date, copy, passage }: Reference): Run[] {
  const said = passage === undefined ? "" : `“${passage.words}” — ${saidBy(passage)}`;
  return [said, { italic: title }, `, ${source.name}, ${formatDate(date)}, ${copy.url}`];
}

/**
 * The same as Markdown: a block quotation with its source below it, or a link to the whole article.
 */
export function quotationMarkdown({ title, source, date, copy, passage }: Reference): string {
  const link = `[*${escaped(title)}*](${copy.url})`;
  const published = `${escaped(source.name)}, ${formatDate(date)}`;
  if (passage === undefined) return `${link}, ${published}`;
  return `> ${escaped(passage.words)}\n>\n> — ${escaped(saidBy(passage))}${link}, ${published}\n`;
}

/** E.g. `Ada Roe, mayor, in `; nothing where nobody is known to say it. */
function saidBy({ speaker, role }: NonNullable<Reference["passage"]>): string {
  if (speaker === null) return "";
  return `${[speaker, role].filter((part) => part !== null).join(", ")}, in `;
}

/** Words that Markdown shows as they are. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/^([#+-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
