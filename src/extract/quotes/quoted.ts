import { findQuotations } from "./find-quotations.ts";
import type { Overrides, Speaker, TextBlock } from "./quotation.ts";

/** Paragraphs for a test, e.g. `paragraphs("One.", "Two.")`. */
export function paragraphs(...texts: string[]): TextBlock[] {
  return texts.map((text) => ({ kind: "paragraph", text, emphasis: [], strong: [] }));
}

/** What a test sees of the quotations found: `Ada Roe: We tried / and failed`, `?` for no speaker. */
export function quoted(
  blocks: TextBlock[],
  speakers: Speaker[] = [],
  overrides: Overrides = { attributions: {}, notQuotations: [] },
): string[] {
  return findQuotations(blocks, speakers, overrides).quotations.map(({ speaker, stretches }) => {
    const words = stretches.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
    return `${speaker ?? "?"}: ${words.join(" / ")}`;
  });
}
