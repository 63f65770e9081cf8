import { align } from "../passages/align.ts";
import type { Passage } from "../passages/passage.ts";
import { type Published, publishedOf } from "../passages/published.ts";

/** How much standing at the same place counts, beside the words, which count 1. */
const SAME_PLACE = 0.4;

/**
 * The passage that most likely stands now for one that is gone: by its words, and by its place after
 * what stood before it.
 *
 * @param gone the lost passage
 * @param published all that was published, in reading order
 * @param passages the passages of the text as it is now
 */
export function nearest(
  gone: Published,
  published: readonly Published[],
  passages: readonly Passage[],
): Passage | undefined {
  const known = new Set(published.map(({ id }) => id));
  const isAlike = ({ kind }: Passage) => kind === gone.kind;
  const candidates = passages.filter((one) => isAlike(one) && !known.has(one.id));
  const place = placeOf(gone, published, passages);
  const atPlace = candidates.find((one) => passages.indexOf(one) > place);
  const score = (one: Passage) =>
    Math.max(
      likeness(gone.trace, publishedOf(one).trace),
      likeness(gone.id.split("-"), one.id.split("-")),
    ) + (one === atPlace ? SAME_PLACE : 0);
  return candidates.sort((a, b) => score(b) - score(a))[0];
}

/** The place now of the last passage before the lost one that is still there; -1 if none is. */
function placeOf(
  gone: Published,
  published: readonly Published[],
  passages: readonly Passage[],
): number {
  const before = published.slice(0, published.indexOf(gone)).reverse();
  for (const { id } of before) {
    const at = passages.findIndex((one) => one.id === id);
    if (at !== -1) return at;
  }
  return -1;
}

/** From 0 to 1: how many of the parts of both they share in order. */
function likeness(a: Iterable<string>, b: Iterable<string>): number {
  const [first, second] = [[...a], [...b]];
  const all = first.length + second.length;
  return all === 0 ? 0 : (2 * align(first, second).length) / all;
}
