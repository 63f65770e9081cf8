import { formatDate } from "../articles/wording.ts";
import { firstPublished, inOneLine, type Reference } from "../citations/reference.ts";
import { html } from "../html.ts";
import { quoting } from "../interface/words.ts";
import { firstParagraph } from "../passages/first-paragraph.ts";
import type { Passage } from "../passages/passage.ts";
import { inMarks } from "../passages/quoted-words.ts";

/**
 * A passage as HTML to stand on another site, which needs no script and no style there, e.g.
 * `<blockquote cite="…" lang="en"><p>“Slow is smooth.”</p></blockquote><p>— Ada Roe, in <a href="…">A Walk</a>, …</p>`.
 * A section is shown with its first paragraph.
 *
 * @param reference to the passage, with the address that is to be linked
 * @param passages all of the article
 */
export function embedCode(
  reference: Reference,
  passage: Passage,
  passages: readonly Passage[],
): string {
  const cited = inOneLine(reference);
  const { title, date, lang, copy } = cited;
  const { words, speaker = null, role = null } = cited.passage ?? { words: passage.exact };
  const opening = firstParagraph(passage, { passages })?.exact;
  const who = [speaker, role].filter((part) => part !== null).join(", ");
  const said = passage.kind === "quotation" ? inMarks(words) : words;
  return html`<blockquote cite="${copy.url}" lang="${lang}"><p>${
    passage.kind === "section" ? html`<b>${said}</b>` : said
  }</p>${opening !== undefined && html`<p>${opening}</p>`}</blockquote><p>— ${
    who !== "" && quoting.saidIn(who)
  }<a href="${copy.url}">${title}</a>, ${firstPublished(cited).name}, ${formatDate(date)}</p>`
    .markup;
}
