import { firstPlace } from "../../binary-search.ts";
import { isDescription } from "./people/is-description.ts";
import type { People } from "./people/people.ts";
import type { OverrideEntry, Overrides, QuotationProblem, TextBlock } from "./quotation.ts";
import { type QuotationDraft, shortened } from "./quotation-draft.ts";

/** Applies what the front matter settles; an entry that fits no quotation, or several, is a problem. */
export function applyOverrides(
  drafts: QuotationDraft[],
  blocks: TextBlock[],
  overrides: Overrides,
  people: People,
): { drafts: QuotationDraft[]; problems: QuotationProblem[] } {
  const problems: QuotationProblem[] = [];
  const removed = new Set<QuotationDraft>();
  const openings = new Openings(drafts, blocks);
  for (const key of overrides.notQuotations) {
    const draft = draftFitting({ list: "notQuotations", key }, openings, problems);
    if (draft !== undefined) removed.add(draft);
  }
  for (const [key, name] of Object.entries(overrides.attributions)) {
    const draft = draftFitting({ list: "attributions", key }, openings, problems);
    if (draft === undefined) continue;
    draft.person = people.declaredAs(name) ?? {
      name,
      role: null,
      declared: true,
      gender: undefined,
      introducedAs: new Set(),
      ...(isDescription(name) && { unnamed: true as const }),
    };
  }
  return { drafts: drafts.filter((draft) => !removed.has(draft)), problems };
}

function draftFitting(
  entry: OverrideEntry,
  openings: Openings,
  problems: QuotationProblem[],
): QuotationDraft | undefined {
  const { list, key } = entry;
  const fitting = openings.find(key);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const several = fitting.length > 1;
  problems.push({
    block: only?.stretches[0]?.block ?? 0,
    offset: only?.stretches[0]?.start ?? 0,
    rule: several ? "override-matches-several" : "override-matches-nothing",
    message: several
      ? `The entry “${shortened(key)}” under ${list} fits ${fitting.length} quotations. Give more of the first words.`
      : `The entry “${shortened(key)}” under ${list} fits no quotation. Copy the first words as printed, or remove it.`,
    entry,
  });
  return undefined;
}

/** The words of a quotation, its stretches joined by spaces. */
export function quotedWords(draft: QuotationDraft, blocks: TextBlock[]): string {
  const parts = draft.stretches.map(({ block, start, end }) =>
    blocks[block]?.text.slice(start, end),
  );
  return parts.join(" ");
}

/** Finds quotations by their first words, in the time that one search of a sorted list takes. */
class Openings {
  readonly #sorted: { words: string; place: number; draft: QuotationDraft }[];

  constructor(drafts: QuotationDraft[], blocks: TextBlock[]) {
    this.#sorted = drafts
      .map((draft, place) => ({
        words: `${foldedWords(quotedWords(draft, blocks))} `,
        place,
        draft,
      }))
      .sort((a, b) => (a.words < b.words ? -1 : 1));
  }

  /** The quotations that begin with these words, in reading order. */
  find(words: string): QuotationDraft[] {
    const start = foldedWords(words);
    if (start === "") return [];
    const sorted = this.#sorted;
    const from = firstPlace(sorted.length, (at) => (sorted[at]?.words ?? "") >= `${start} `);
    let to = from;
    while (sorted[to]?.words.startsWith(`${start} `)) to += 1;
    return sorted
      .slice(from, to)
      .sort((a, b) => a.place - b.place)
      .map(({ draft }) => draft);
  }
}

/** Letters and digits only, so that marks, apostrophes, spaces and case do not matter. */
function foldedWords(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘'"“”„«»「」]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
