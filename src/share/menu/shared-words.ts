import { formatDate } from "../../articles/wording.ts";
import { firstPublished, inOneLine, type Reference } from "../../citations/reference.ts";
import type { TextRun } from "../../citations/styles.ts";
import { quoting } from "../../interface/words.ts";
import { inMarks } from "../../passages/quoted-words.ts";

/** Signs that would end the address of a Markdown link, and that `encodeURIComponent` leaves. */
const LINK_SIGNS: Record<string, string> = { "(": "%28", ")": "%29" };

/**
 * A passage with its source, to paste where it is quoted: `“Slow is smooth.” — Ada Roe,
 * mayor of Ely, in A Walk, Harbour Post, 19 March 2025, https://reader.example/…`
 */
export function quotationText(reference: Reference): TextRun[] {
  const cited = inOneLine(reference);
  const { title, date, copy, passage } = cited;
  const said = passage === undefined ? "" : `${inMarks(passage.words)} — ${saidBy(passage)}`;
  const { name } = firstPublished(cited);
  return [said, { italic: title }, `, ${name}, ${formatDate(date)}, ${copy.url}`];
}

/**
 * The same as Markdown: a block quotation with its source below it, or a link to the whole article.
 */
export function quotationMarkdown(reference: Reference): string {
  const cited = inOneLine(reference);
  const { title, date, copy, passage } = cited;
  const address = copy.url.replace(
    /[()<>\s\\]/g,
    (sign) => LINK_SIGNS[sign] ?? encodeURIComponent(sign),
  );
  const link = `[*${escapedForMarkdown(title)}*](${address})`;
  const published = `${escapedForMarkdown(firstPublished(cited).name)}, ${formatDate(date)}`;
  if (passage === undefined) return `${link}, ${published}`;
  return `> ${escapedForMarkdown(passage.words)}\n>\n> — ${escapedForMarkdown(saidBy(passage))}${link}, ${published}\n`;
}

/** E.g. `Ada Roe, mayor, in `; nothing where nobody is known to say it. */
function saidBy({ speaker, role }: NonNullable<Reference["passage"]>): string {
  if (speaker === null) return "";
  return quoting.saidIn([speaker, role].filter((part) => part !== null).join(", "));
}

/** Words that Markdown shows as they are. */
function escapedForMarkdown(words: string): string {
  return words
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/^([#+-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
