import { type Draft, opening } from "./draft.ts";
import type { People } from "./people.ts";
import type { Block, OverrideEntry, Overrides, QuotationProblem } from "./quotation.ts";

/** Applies what the front matter settles; an entry that fits no quotation, or several, is a problem. */
export function applyOverrides(
  drafts: Draft[],
  blocks: Block[],
  overrides: Overrides,
  people: People,
): { drafts: Draft[]; problems: QuotationProblem[] } {
  const problems: QuotationProblem[] = [];
  const removed = new Set<Draft>();
  for (const key of overrides.notQuotations) {
    const draft = theOne({ list: "notQuotations", key }, drafts, blocks, problems);
    if (draft !== undefined) removed.add(draft);
  }
  for (const [key, name] of Object.entries(overrides.attributions)) {
    const draft = theOne({ list: "attributions", key }, drafts, blocks, problems);
    if (draft === undefined) continue;
    draft.person = people.declaredAs(name) ?? {
      name,
      role: null,
      declared: true,
      gender: undefined,
    };
  }
  return { drafts: drafts.filter((draft) => !removed.has(draft)), problems };
}

function theOne(
  entry: OverrideEntry,
  drafts: Draft[],
  blocks: Block[],
  problems: QuotationProblem[],
): Draft | undefined {
  const { list, key } = entry;
  const wanted = folded(key);
  const fitting = drafts.filter((draft) => opensWith(folded(wordsOf(draft, blocks)), wanted));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const several = fitting.length > 1;
  problems.push({
    block: only?.stretches[0]?.block ?? 0,
    offset: only?.stretches[0]?.start ?? 0,
    rule: several ? "override-matches-several" : "override-matches-nothing",
    message: several
      ? `The entry “${opening(key)}” under ${list} fits ${fitting.length} quotations. Give more of the first words.`
      : `The entry “${opening(key)}” under ${list} fits no quotation. Copy the first words as printed, or remove it.`,
    entry,
  });
  return undefined;
}

/** The words of a quotation, its stretches joined by spaces. */
export function wordsOf(draft: Draft, blocks: Block[]): string {
  const parts = draft.stretches.map(({ block, start, end }) =>
    blocks[block]?.text.slice(start, end),
  );
  return parts.join(" ");
}

function opensWith(words: string, start: string): boolean {
  return start !== "" && `${words} `.startsWith(`${start} `);
}

/** Letters and digits only, so that marks, apostrophes, spaces and case do not matter. */
function folded(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘'"“”„«»「」]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
