import type { Block } from "./block.ts";
import { type NewIds, naturalId } from "./ids.ts";
import type { FigurePassage, QuotationPassage } from "./passage.ts";
import type { PublishedIds } from "./published-ids.ts";

/** Where ids come from: those that were published, and new ones. */
export interface IdSources {
  newIds: NewIds;
  publishedIds: PublishedIds;
}

/** A quotation or figure that was found, and where it begins. */
export interface Inner {
  passage: QuotationPassage | FigurePassage;
  block: Block;
  start: number;
}

/** Gives each its id, the one it was published under or a new one, and hands it to its block. */
export function nameInner(found: readonly Inner[], { newIds, publishedIds }: IdSources): void {
  const published = publishedIds.ofInner(
    found.map(({ passage, block }) => ({
      passage,
      natural: naturalId(passage.kind, passage.exact),
      paragraph: block.passage.id,
    })),
  );
  for (const [i, { passage, block, start }] of found.entries()) {
    passage.id = published[i] ?? newIds.next(naturalId(passage.kind, passage.exact));
    block.inner.push({ start, passage });
  }
}
