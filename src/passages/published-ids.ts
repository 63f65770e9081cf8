import type { Passage } from "./passage.ts";

/** A passage that has no id yet. */
export interface Unnamed {
  passage: Passage;
  /** The id its words would have by themselves, e.g. `early-ferries`. */
  natural: string;
}

/** A quotation or figure that has no id yet. */
export interface UnnamedInner extends Unnamed {
  /** The id of the paragraph it is in now. */
  paragraph: string;
}

/**
 * The ids under which passages of one article were published. Each is given out once: to the passage
 * that had it, corrections aside. `ledger/match.ts` says which that is.
 */
export interface PublishedIds {
  /** Ids that none but the passage which had them may have. */
  all: Iterable<string>;
  /** The published ids of the sections and paragraphs, `undefined` for what is new. */
  ofBlocks(blocks: readonly Unnamed[]): (string | undefined)[];
  /** The published ids of quotations or figures, `undefined` for what is new. */
  ofInner(inner: readonly UnnamedInner[]): (string | undefined)[];
}

/** Of an article that was never published: every passage is new. */
export const NOTHING_PUBLISHED: PublishedIds = {
  all: [],
  ofBlocks: (blocks) => blocks.map(() => undefined),
  ofInner: (inner) => inner.map(() => undefined),
};
