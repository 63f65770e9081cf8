import type { Settled } from "../passages/moves.ts";
import type { Passage } from "../passages/passage.ts";
import type { Unnamed } from "../passages/published-ids.ts";
import { Claims } from "./match.ts";
import { publishedOf } from "./published.ts";

type Kind = Passage["kind"];
/** A passage by its kind, its id, its words and, of a figure, what stands before it. */
export type Short = readonly [kind: Kind, id: string, exact: string, prefix?: string];

const passageOf = ([kind, id, exact, prefix = ""]: Short): Passage => {
  const rest = { id, section: "today", exact, prefix, suffix: "" };
  const span = { paragraph: "", start: 0, end: 0 };
  if (kind === "figure") {
    const meaning = { value: 1, unit: null, counts: null, qualifier: null, period: null };
    return { kind, ...rest, ...meaning, span };
  }
  if (kind !== "quotation") return { kind, ...rest };
  return { kind, ...rest, speaker: null, role: null, stretches: [exact], spans: [span] };
};
/** Of what has no id yet, the id that its words would have by themselves. */
export const unnamed = (short: Short): Unnamed => ({
  passage: { ...passageOf(short), id: "" },
  natural: short[1],
});
export const claims = (published: readonly Short[], settled: Partial<Settled> = {}) =>
  new Claims(
    published.map((one) => publishedOf(passageOf(one))),
    { moved: {}, retired: {}, ...settled },
  );

export const BOATS: Short = [
  "paragraph",
  "boats-came-back",
  "Boats came back to the harbour in spring.",
];
export const MAYOR: Short = ["paragraph", "the-mayor-left", "The mayor left."];
