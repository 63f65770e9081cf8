import type { Element } from "hast";
import type { VFile } from "vfile";
import { findQuotations } from "../extract/quotes/find-quotations.ts";
import type { Quotation } from "../extract/quotes/quotation.ts";
import type { Block } from "./block.ts";
import { type Leaf, leavesOf, markedAs, placeOf } from "./leaves.ts";
import { around } from "./name-figures.ts";
import { type IdSources, type Inner, nameInner } from "./name-inner.ts";
import type { QuotationPassage, Span } from "./passage.ts";
import { wrapWords } from "./wrap-words.ts";

/** Rules that an editor must settle; the others are only told. */
const ERRORS = /^override-/;

/** Finds the quotations in the blocks, gives each an id in the page, and reports what is open. */
export function nameQuotations(blocks: Block[], ids: IdSources, file: VFile): void {
  const { speakers = [], overrides = { attributions: {}, notQuotations: [] } } = file.data;
  const texts = blocks.map(({ element, kind, blockQuote, text }) => ({
    // Code is nobody’s words, and ends what was going on as a heading does.
    kind: kind === "code" ? "heading" : kind,
    blockQuote,
    text,
    emphasis: markedAs(element, ["em", "i", "cite"]),
    strong: markedAs(element, ["strong", "b"]),
    cite: markedAs(element, ["cite"]),
  }));
  const { quotations, problems } = findQuotations(texts, speakers, overrides);

  const found = quotations.flatMap((quotation) => foundPassage(quotation, blocks) ?? []);
  nameInner(found, ids);
  const wrappings = found.flatMap(({ passage, places }) =>
    places.map(({ element, start, end }, i) => {
      return {
        element,
        start,
        end,
        tagName: "span",
        properties: i === 0 ? { id: passage.id } : {},
      };
    }),
  );
  for (const [element, own] of Map.groupBy(wrappings, ({ element }) => element)) {
    wrapWords(
      element,
      own.sort((a, b) => a.start - b.start),
    );
  }
  const leavesIn = new Map<Element, Leaf[]>();
  for (const { block, offset, rule, message, entry } of problems) {
    const element = blocks[block]?.element;
    const leaves = element && (leavesIn.get(element) ?? leavesOf(element));
    if (leaves) leavesIn.set(element, leaves);
    const place = entry
      ? file.data.placeOfEntry?.(entry.list, entry.key)
      : leaves && placeOf(element, leaves, offset);
    const options = { place, ruleId: rule };
    if (ERRORS.test(rule)) file.message(message, options);
    else file.info(message, options);
  }
}

interface Found extends Inner {
  passage: QuotationPassage;
  /** Where each of its stretches stands. */
  places: { element: Block["element"]; start: number; end: number }[];
}

function foundPassage(quotation: Quotation, blocks: Block[]): Found | undefined {
  const { stretches, speaker, unnamed, role, source } = quotation;
  const first = stretches[0];
  const last = stretches.at(-1);
  const opening = blocks[first?.block ?? -1];
  const closing = blocks[last?.block ?? -1];
  if (!first || !last || !opening || !closing) return undefined;

  const words: string[] = [];
  const spans: Span[] = [];
  const places: Found["places"] = [];
  for (const { block: at, start, end } of stretches) {
    const block = blocks[at];
    if (block === undefined) continue;
    words.push(block.text.slice(start, end));
    spans.push({ paragraph: block.passage.id, start, end });
    places.push({ element: block.element, start, end });
  }
  const passage: QuotationPassage = {
    kind: "quotation",
    id: "",
    section: opening.passage.section,
    exact: words.join(" "),
    prefix: around(opening.text, first.start, first.end).prefix,
    suffix: around(closing.text, last.start, last.end).suffix,
    speaker,
    ...(unnamed && { unnamed }),
    role,
    stretches: words,
    spans,
  };
  if (source !== null) passage.source = source;
  return { passage, block: opening, start: first.start, places };
}
