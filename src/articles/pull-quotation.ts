import { isFragment } from "../passages/around-quotation.ts";
import type { QuotationPassage } from "../passages/passage.ts";
import type { Article } from "./article.ts";

/** What reads well by itself has so many characters. */
const SHORTEST = 30;
const LONGEST = 150;

/**
 * The one quotation that stands for an article elsewhere: the editor's choice, else the first that is
 * a whole sentence of moderate length; `undefined` where there is none.
 *
 * @throws when the editor chose what is no quotation of the article
 */
export function pullQuotation({
  slug,
  frontMatter,
  passages,
}: Article): QuotationPassage | undefined {
  const quotations = passages.filter((passage) => passage.kind === "quotation");
  const { pullQuotation: chosen } = frontMatter;
  if (chosen !== undefined) {
    const quotation = quotations.find(({ id }) => id === chosen);
    if (quotation) return quotation;
    throw new Error(
      `${slug}: “pullQuotation: ${chosen}” is the id of no quotation. Write one such as ${quotations[0]?.id ?? "quote-slow-is-smooth"}.`,
    );
  }
  return quotations.find(
    (one) => !isFragment(one) && one.exact.length >= SHORTEST && one.exact.length <= LONGEST,
  );
}
