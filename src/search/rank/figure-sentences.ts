import { firstPlace } from "../../binary-search.ts";
import type { Hit } from "./rank-passages.ts";

/** Where a sentence ends; the full stop of `Feb.`, `Dr.` or `U.S.` ends none. */
const SENTENCE_END =
  /(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,3})[.!?…]["”’»)\]]*\s+(?=["“‘«(]?[\p{Lu}\p{N}])|[。！？]/gu;

/**
 * Makes the figures of one sentence one result, at the place of the best, with all their places: its
 * excerpt shows them all.
 */
export function joinFigures(hits: readonly Hit[]): Hit[] {
  const ends = new Map<string, number[]>();
  const first = new Map<string, Hit>();
  return hits.flatMap((hit) => {
    const { article, passage } = hit;
    const { context = "" } = passage;
    if (passage.place === undefined) return hit;
    const place = numberIn(passage.place, context);
    const known =
      ends.get(context) ?? [...context.matchAll(SENTENCE_END)].map(({ index }) => index);
    ends.set(context, known);
    const sentence = firstPlace(known.length, (at) => (known[at] ?? 0) >= place[0]);
    const key = `${article.url} ${sentence} ${context}`;
    const before = first.get(key);
    if (before !== undefined) {
      before.places?.push(place);
      return [];
    }
    const joined: Hit = { ...hit, places: [place] };
    first.set(key, joined);
    return joined;
  });
}

/** The place of a figure's own number, without the amount in brackets that also finds it. */
function numberIn([from, to]: [number, number], context: string): [number, number] {
  const bracket = context.charAt(to - 1) === ")" ? context.lastIndexOf(" (", to) : -1;
  return [from, bracket > from ? bracket : to];
}
