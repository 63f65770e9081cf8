import type { VFile } from "vfile";
import { findQuotations } from "../quotes/find-quotations.ts";
import type { Span as Marked, Quotation } from "../quotes/quotation.ts";
import type { Anchors } from "./anchor.ts";
import { leavesOf, placeOf } from "./leaves.ts";
import { around } from "./name-figures.ts";
import type { QuotationPassage, Span } from "./passage.ts";
import type { Block } from "./rehype-passages.ts";
import { wrapWords } from "./wrap-words.ts";

/** Rules that an editor must settle; the others are only told. */
const ERRORS = /^override-/;

/** Finds the quotations in the blocks, gives each an id in the page, and reports what is open. */
export function nameQuotations(blocks: Block[], anchors: Anchors, file: VFile): void {
  const { speakers = [], overrides = { attributions: {}, notQuotations: [] } } = file.data;
  const texts = blocks.map(({ element, kind, text }) => ({
    ...{ kind, text },
    emphasis: markedAs(element, ["em", "i", "cite"]),
    strong: markedAs(element, ["strong", "b"]),
  }));
  const { quotations, problems } = findQuotations(texts, speakers, overrides);

  for (const quotation of quotations) nameQuotation(quotation, blocks, anchors);
  for (const { block, offset, rule, message, entry } of problems) {
    const element = blocks[block]?.element;
    const place = entry
      ? file.data.placeOfEntry?.(entry.list, entry.key)
      : element && placeOf(element, offset);
    const options = { place, ruleId: rule };
    if (ERRORS.test(rule)) file.message(message, options);
    else file.info(message, options);
  }
}

function nameQuotation(
  { stretches, speaker, role }: Quotation,
  blocks: Block[],
  anchors: Anchors,
): void {
  const first = stretches[0];
  const last = stretches.at(-1);
  const opening = blocks[first?.block ?? -1];
  const closing = blocks[last?.block ?? -1];
  if (!first || !last || !opening || !closing) return;

  const words: string[] = [];
  const spans: Span[] = [];
  for (const { block, start, end } of stretches) {
    words.push(blocks[block]?.text.slice(start, end) ?? "");
    spans.push({ paragraph: blocks[block]?.passage.id ?? "", start, end });
  }
  const exact = words.join(" ");
  const id = anchors.quotation(exact);
  stretches.forEach(({ block, start, end }, i) => {
    const element = blocks[block]?.element;
    if (element) wrapWords(element, start, end, "span", i === 0 ? { id } : {});
  });
  const passage: QuotationPassage = {
    kind: "quotation",
    ...{ id, section: opening.passage.section, exact },
    prefix: around(opening.text, first.start, first.end).prefix,
    suffix: around(closing.text, last.start, last.end).suffix,
    ...{ speaker, role, stretches: words, spans },
  };
  opening.inner.push({ start: first.start, passage });
}

/** The stretches of a block's words that stand in one of these elements. */
function markedAs(block: Block["element"], tagNames: string[]): Marked[] {
  return leavesOf(block)
    .filter(({ parents }) =>
      parents.some((parent) => "tagName" in parent && tagNames.includes(parent.tagName)),
    )
    .map(({ start, end }) => ({ start, end }));
}
