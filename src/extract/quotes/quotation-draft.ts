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

/** The report on a quotation that has no speaker. */
export function withoutSpeaker(draft: QuotationDraft, words: string): QuotationProblem {
  const first = draft.stretches[0];
  return {
    block: first?.block ?? 0,
    offset: first?.start ?? 0,
    rule: "quotation-without-speaker",
    message:
      `The quotation “${shortened(words)}” has no speaker: ${draft.doubt} ` +
      "Name the speaker under attributions in the front matter, declare the name or alias under " +
      "speakers, or list the words under notQuotations.",
  };
}

/** The first words, to be recognised by, e.g. `Slow is smooth` or `Nobody in the harbour would…`. */
export function shortened(words: string): string {
  const parts = words.trim().split(/\s+/u);
  const start = parts.slice(0, 6).join(" ").slice(0, 80);
  return parts.length > 6 ? `${start}…` : start.replace(/[,.]$/u, "");
}
