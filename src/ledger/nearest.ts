import type { Passage } from "../passages/passage.ts";
import { align, sharedLetters } from "./align.ts";
import { type Published, publishedOf } from "./published.ts";

/**
 * From this likeness on, of 0 to 1, a passage clearly stands for another; unrelated paragraphs of
 * news have .43 at most, and .2 by far the most.
 */
const CLEARLY_ALIKE = 0.5;
/** The same where it stands between the same passages as the other did. */
const ALIKE_AT_ITS_PLACE = 0.35;
/** Fewer words than these are compared themselves, for their letters may be alike by chance. */
const FEW_WORDS = 5;
/** So many pairs of passages are compared at most, for at least five of the lost ones. */
const MOST_PAIRS = 20_000;

/** A passage with a new id, and what is compared of it. */
interface Candidate {
  passage: Passage;
  published: Published;
  /** Its place in the text. */
  at: number;
}

/**
 * For each passage that is gone, the new one that clearly stands for it by its words; being at its
 * place helps. None for most.
 *
 * @param gone the lost passages
 * @param published all that was published, in reading order
 * @param passages the passages of the text as it is now
 */
export function nearest(
  gone: readonly Published[],
  published: readonly Published[],
  passages: readonly Passage[],
): Map<Published, Passage> {
  const known = new Set(published.map(({ id }) => id));
  const candidates = passages.flatMap((passage, at): Candidate[] =>
    known.has(passage.id) ? [] : [{ passage, published: publishedOf(passage), at }],
  );
  const places = placesOf(published, passages);
  const most = Math.max(5, Math.ceil(MOST_PAIRS / (candidates.length + 1)));
  const found = new Map<Published, Passage>();
  for (const one of gone.slice(0, most)) {
    const [from, to] = places.get(one) ?? [0, 0];
    let best = 0;
    for (const { passage, published, at } of candidates) {
      if (passage.kind !== one.kind) continue;
      const isAtPlace = from < at && at < to;
      const score =
        likeness(one, published, isAtPlace) + (isAtPlace ? CLEARLY_ALIKE - ALIKE_AT_ITS_PLACE : 0);
      if (score < CLEARLY_ALIKE || score <= best) continue;
      best = score;
      found.set(one, passage);
    }
  }
  return found;
}

/** For each published passage, the places now of the nearest ones before and behind that stand. */
function placesOf(
  published: readonly Published[],
  passages: readonly Passage[],
): Map<Published, [from: number, to: number]> {
  const now = new Map(passages.map(({ id }, at) => [id, at]));
  const places = new Map<Published, [number, number]>();
  let from = -1;
  for (const one of published) {
    places.set(one, [from, passages.length]);
    from = now.get(one.id) ?? from;
  }
  let to = passages.length;
  for (const one of [...published].reverse()) {
    places.set(one, [places.get(one)?.[0] ?? -1, to]);
    to = now.get(one.id) ?? to;
  }
  return places;
}

/** From 0 to 1: how many of their words two passages share in order. */
function likeness(a: Published, b: Published, isAtPlace: boolean): number {
  const byId = sharedPart(wordsInId(a), wordsInId(b));
  if (a.kind === "figure") {
    const numbers = wordsInId(a).filter((word) => /\p{N}/u.test(word));
    const isSameNumber = numbers.some((number) => wordsInId(b).includes(number));
    return isAtPlace || isSameNumber ? byId : 0;
  }
  const words = a.trace.length + b.trace.length;
  const shorter = Math.min(a.trace.length, b.trace.length);
  if (shorter < FEW_WORDS || (2 * shorter) / words < ALIKE_AT_ITS_PLACE) return byId;
  return Math.max(byId, (2 * sharedLetters(a.trace, b.trace)) / words);
}

/** The words in an id, e.g. `61` and `percent` of `figure-61-percent`. */
function wordsInId({ kind, id }: Published): string[] {
  const words = id.split("-");
  return kind === "quotation" || kind === "figure" ? words.slice(1) : words;
}

function sharedPart(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  return all === 0 ? 0 : (2 * align(a, b).length) / all;
}
