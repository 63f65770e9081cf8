import { placeOfProblem } from "./content-problems.ts";
import { linesToPaste } from "./lines-to-paste.ts";

/** Ends the notices that say only what is open; there may be many of them. */
const OPEN_QUOTATION = "(quotation-without-speaker)";
const WHAT_TO_DO =
  "Quotations without a speaker are shown without one. To settle them, name the speaker under attributions in " +
  "the front matter, declare the name or alias under speakers, or list the words under notQuotations.";

/**
 * Notices as they are printed: those of an article together, a line each, and at the end what to do about
 * open quotations.
 *
 * @param notices e.g. `content/articles/x.md:31:5 “We tried” – The reason. (quotation-without-speaker)`
 */
export function printedNotices(notices: readonly string[]): string[] {
  const texts = [...Map.groupBy(notices, (notice) => placeOfProblem(notice)?.path).values()].map(
    (lines) => lines.join("\n"),
  );
  texts.push(...linesToPaste(notices));
  return notices.some((notice) => notice.endsWith(OPEN_QUOTATION)) ? [...texts, WHAT_TO_DO] : texts;
}
