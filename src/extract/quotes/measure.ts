import { findQuotations } from "./find-quotations.ts";
import type { Expected, Fixture } from "./fixture.ts";
import type { Quotation } from "./quotation.ts";

/** How well the quotations of a fixture were found. */
export interface Measure {
  /** Quotations given a speaker, and those of them that are right. */
  attributed: number;
  right: number;
  /** Quotations whose speaker the text tells. */
  tellable: number;
  /** Each deviation on a line, for people. */
  wrong: string[];
  missed: string[];
  /** Words that are no quotation, reported as one without a speaker: noise, not a wrong name. */
  noise: string[];
}

/** Compares what is found in a fixture with what it expects. */
export function measure({ blocks, speakers, expected }: Fixture): Measure {
  const { quotations } = findQuotations(blocks, speakers, { attributions: {}, notQuotations: [] });
  const words = (quotation: Quotation): string[] =>
    quotation.stretches.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? "");
  const result: Measure = {
    attributed: 0,
    right: 0,
    tellable: expected.filter(({ speaker }) => speaker !== null).length,
    wrong: [],
    missed: [],
    noise: [],
  };
  const met = new Set<Expected>();
  for (const quotation of quotations) {
    const stretches = words(quotation);
    const gold = expected.find((one) => !met.has(one) && matches(stretches, one));
    if (gold !== undefined) met.add(gold);
    const line = `${quotation.speaker ?? "?"}: ${stretches.map((part) => part.slice(0, 30)).join(" / ")}`;
    if (quotation.speaker === null) {
      if (gold === undefined) result.noise.push(line);
      else if (gold.speaker !== null) result.missed.push(`open ${line}`);
      continue;
    }
    result.attributed += 1;
    if (gold?.speaker === quotation.speaker) result.right += 1;
    else result.wrong.push(line);
  }
  for (const one of expected) {
    if (one.speaker !== null && !met.has(one))
      result.missed.push(`none ${one.speaker}: ${one.stretches.join(" / ")}`);
  }
  return result;
}

function matches(stretches: string[], { stretches: openings }: Expected): boolean {
  return (
    stretches.length === openings.length &&
    openings.every((opening, at) => stretches[at]?.startsWith(opening) === true)
  );
}
