import type { Person } from "./people/person.ts";
import type { ImpersonalSource, QuotationProblem, Stretch } from "./quotation.ts";

/** A quotation while the article is being read: its speaker may still turn out. */
export interface QuotationDraft {
  stretches: Stretch[];
  person: Person | undefined;
  /** Whose words they are, where it is nobody’s. */
  source?: ImpersonalSource | undefined;
  /** Why it has no speaker, in a whole sentence. */
  doubt: string;
}

/** What is open about a quotation, e.g. `“We tried” – the text does not say whose words they are.` */
export function withoutSpeaker(draft: QuotationDraft, words: string): QuotationProblem {
  const first = draft.stretches[0];
  return {
    block: first?.block ?? 0,
    offset: first?.start ?? 0,
    rule: "quotation-without-speaker",
    message: `“${shortened(words)}” – ${draft.doubt}`,
  };
}

/** The first words, to be recognised by, e.g. `Slow is smooth` or `Nobody in the harbour would…`. */
export function shortened(words: string): string {
  const parts = words.trim().split(/\s+/u);
  const start = parts.slice(0, 6).join(" ").slice(0, 80);
  return parts.length > 6 ? `${start}…` : start.replace(/[,.]$/u, "");
}
