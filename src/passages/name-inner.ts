import { type Anchors, naturalId } from "./anchor.ts";
import type { Claims } from "./claims.ts";
import type { FigurePassage, QuotationPassage } from "./passage.ts";
import { publishedOf } from "./published.ts";
import type { Block } from "./rehype-passages.ts";

/** Where ids come from: those that were published, and new ones. */
export interface Ids {
  anchors: Anchors;
  claims: Claims;
}

/** A quotation or figure that was found, and where it begins. */
export interface Inner {
  passage: QuotationPassage | FigurePassage;
  block: Block;
  start: number;
}

/** Gives each its id, the one it was published under or a new one, and hands it to its block. */
export function nameInner(found: readonly Inner[], { anchors, claims }: Ids): void {
  const drafts = found.map(({ passage }) => {
    const { kind, digest, trace } = publishedOf(passage);
    const natural = naturalId(passage.kind, passage.exact);
    return { kind, digest, trace, natural, words: passage.exact };
  });
  const claimed = claims.ofInner(
    drafts,
    found.map(({ block }) => block.passage.id),
  );
  for (const [i, { passage, block, start }] of found.entries()) {
    passage.id = claimed[i] ?? anchors.next(drafts[i]?.natural ?? "");
    block.inner.push({ start, passage });
  }
}
