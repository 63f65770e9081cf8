import { isFragment, ownSentence, type Surroundings } from "./around-quotation.ts";
import type { Passage, QuotationPassage } from "./passage.ts";

/** As much of a quotation as lists and the data show: an archive has hundreds of thousands in memory. */
export interface ListedQuotation
  extends Pick<
    QuotationPassage,
    "id" | "section" | "speaker" | "unnamed" | "role" | "source" | "stretches"
  > {
  /** Of a fragment, the rest of the sentence that it stands in. */
  around?: Surroundings;
}

/**
 * The quotations of an article as lists show them.
 *
 * @param passages all passages of the article
 */
export function listedQuotations(passages: readonly Passage[]): ListedQuotation[] {
  return passages.flatMap((passage) => {
    if (passage.kind !== "quotation") return [];
    const { id, section, speaker, unnamed, role, source, stretches } = passage;
    return {
      id,
      section,
      speaker,
      ...(unnamed && { unnamed }),
      role,
      ...(source && { source }),
      stretches,
      ...(isFragment(passage) && { around: ownSentence(passage, passages) }),
    };
  });
}
