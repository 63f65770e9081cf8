import { colon, governing, inversionBefore, leftOutVerb, phraseBefore } from "./before.ts";
import { inversion, phraseBehind, signature, subjectVerb } from "./behind.ts";
import type { Place, Source } from "./source.ts";

/** A way in which a sentence names a source. */
export interface Rule {
  name: string;
  /** The grammar in a line: Q is the quotation, NP a noun phrase, V a verb. */
  grammar: string;
  find: (place: Place) => Source | undefined;
}

/** Behind the quotation, in the order in which they are tried. */
export const BEHIND: readonly Rule[] = [
  { name: "inversion", grammar: "Q, V NP: “We tried,” said Ada Roe", find: inversion },
  { name: "subject–verb", grammar: "Q, NP V: “We tried,” Roe told reporters", find: subjectVerb },
  {
    name: "phrase",
    grammar: "Q, according to NP: “we tried,” according to Roe",
    find: phraseBehind,
  },
  { name: "signature", grammar: "Q — NP: “We tried.” — Ada Roe", find: signature },
];

/** Before the quotation, likewise. */
export const BEFORE: readonly Rule[] = [
  { name: "inversion", grammar: "V NP, Q: Said Roe, “We tried”", find: inversionBefore },
  { name: "colon", grammar: "NP … : Q: Roe was blunt: “We tried.”", find: colon },
  {
    name: "left-out verb",
    grammar: "Q and NP Q: Lee says “yes, please” and Roe “no”",
    find: leftOutVerb,
  },
  { name: "reporting verb", grammar: "NP V … Q: Roe called it “a mess”", find: governing },
  {
    name: "phrase",
    grammar: "According to NP, … Q: according to Roe, “we tried”",
    find: phraseBefore,
  },
];

/** The source that the first rule to fit names. */
export function sourceBy(rules: readonly Rule[], place: Place): Source | undefined {
  for (const { find } of rules) {
    const source = find(place);
    if (source !== undefined) return source;
  }
  return undefined;
}
