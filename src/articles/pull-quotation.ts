import type { VFile } from "vfile";
import type { Place } from "../markdown/places.ts";
import { isFragment } from "../passages/around-quotation.ts";
import type { Passage, QuotationPassage } from "../passages/passage.ts";
import type { Article } from "./article.ts";

/** What reads well by itself has so many characters. */
const SHORTEST = 30;
const LONGEST = 150;
/** So many ids are proposed where the editor’s is not known. */
const MOST = 5;

/**
 * The one quotation that stands for an article elsewhere: the editor's choice, else the first that is
 * a whole sentence of moderate length; `undefined` where there is none.
 */
export function pullQuotation({ frontMatter, passages }: Article): QuotationPassage | undefined {
  const quotations = quotationsOf(passages);
  const { pullQuotation: chosen } = frontMatter;
  if (chosen !== undefined) return quotations.find(({ id }) => id === chosen);
  return quotations.find(
    (one) => !isFragment(one) && one.exact.length >= SHORTEST && one.exact.length <= LONGEST,
  );
}

/**
 * Reports, where the editor chose it, an id that no quotation of the article has.
 *
 * @param file after the pipeline has read it
 */
export function checkPullQuotation(file: VFile, chosen: string | undefined, place: Place): void {
  const ids = quotationsOf(file.data.passages ?? []).map(({ id }) => id);
  if (chosen === undefined || ids.includes(chosen)) return;
  const advice =
    ids.length === 0 ? "Delete its line." : `Write one of these: ${ids.slice(0, MOST).join(", ")}.`;
  file.message(`“${chosen}” is the id of no quotation of this article. ${advice}`, {
    place,
    ruleId: "pull-quotation-unknown",
  });
}

function quotationsOf(passages: readonly Passage[]): QuotationPassage[] {
  return passages.filter((passage) => passage.kind === "quotation");
}
