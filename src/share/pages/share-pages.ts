import type { SharedArticle } from "../../articles/article.ts";
import { formatDate, publisherOf } from "../../articles/wording.ts";
import { quoting } from "../../interface/words.ts";
import { cutAtWord } from "../../passages/cut-text.ts";
import { firstParagraph } from "../../passages/first-paragraph.ts";
import { follow, isElsewhere, pathElsewhere } from "../../passages/moves.ts";
import type { Passage, QuotationPassage } from "../../passages/passage.ts";
import { inMarks, marked, quotationWords, withinMarks } from "../../passages/quoted-words.ts";

/** The longest title and description, in characters; chat apps cut what is longer. */
const TITLE_LENGTH = 90;
const DESCRIPTION_LENGTH = 240;

/** A page of its own for a passage, or for one that was removed. */
export type SharePage = { id: string } & (
  | { passage: Passage; previous: Passage | undefined; next: Passage | undefined }
  | { reason: string }
  /** Where a passage of another article is, e.g. `/articles/ferries/#the-first`. */
  | { elsewhere: string }
);

/**
 * The share pages of an article: one for each section and quotation, and one for each id that moved
 * or was retired, so that none of them is ever lost.
 */
export function sharePages({ passages, frontMatter }: SharedArticle): SharePage[] {
  const { moved, retired } = frontMatter;
  const shown = passages.filter(({ kind }) => kind === "section" || kind === "quotation");
  const pageOf = (id: string, passage: Passage): SharePage => {
    const alike = shown.filter(({ kind }) => kind === passage.kind);
    const at = alike.indexOf(passage);
    const neighbour = (step: number) => (at === -1 ? undefined : alike[at + step]);
    return { id, passage, previous: neighbour(-1), next: neighbour(1) };
  };
  const former = Object.keys(moved).flatMap((id): SharePage | [] => {
    const target = follow(id, moved) ?? "";
    if (isElsewhere(target)) return { id, elsewhere: pathElsewhere(target) };
    const passage = passages.find((one) => one.id === target);
    if (passage !== undefined) return pageOf(id, passage);
    const reason = retired[target];
    return reason === undefined ? [] : { id, reason };
  });
  return [
    ...shown.map((passage) => pageOf(passage.id, passage)),
    ...former,
    ...Object.entries(retired).map(([id, reason]) => ({ id, reason })),
  ];
}

/** E.g. `“Slow is smooth.” — Ada Roe`, or `Early ferries – A Walk`. */
export function shareTitle(passage: Passage, { frontMatter }: SharedArticle): string {
  if (passage.kind !== "quotation") return `${shareName(passage)} – ${frontMatter.title}`;
  const { speaker } = passage;
  return speaker === null ? shareName(passage) : `${shareName(passage)} — ${speaker}`;
}

/** A passage by its words, cut where they are many, e.g. `“Slow is smooth.”`. */
export function shareName(passage: Passage): string {
  const words = unmarkedWords(passage);
  if (passage.kind !== "quotation") return cutAtWord(words, TITLE_LENGTH);
  return marked(cutAtWord(withinMarks(words, quoting.marks), TITLE_LENGTH));
}

/**
 * Of a quotation, who says it where; of anything else its opening words, e.g. `Ada Roe,
 * mayor of Ely, in A Walk. The Paper, 19 March 2025.`
 */
export function shareDescription(passage: Passage, article: SharedArticle): string {
  const { title, date } = article.frontMatter;
  const published = `${publisherOf(article.frontMatter)}, ${formatDate(date)}.`;
  if (passage.kind === "quotation") {
    const { speaker, role } = passage;
    const who = [speaker ?? quoting.nobody, role].filter((part) => part !== null).join(", ");
    return `${quoting.saidIn(who)}${title.replace(/[.?!]?$/, (end) => end || ".")} ${published}`;
  }
  const words = firstParagraph(passage, article)?.exact ?? passage.exact;
  return `${cutAtWord(words, DESCRIPTION_LENGTH)} ${published}`;
}

/** The words of a quotation between its marks, e.g. `“Slow is smooth.”`. */
export function spokenWords({ stretches }: QuotationPassage): string {
  return inMarks(quotationWords(stretches));
}

/** The words of a passage as they stand outside the text; of a quotation without its marks. */
function unmarkedWords(passage: Passage): string {
  return passage.kind === "quotation" ? quotationWords(passage.stretches) : passage.exact;
}
