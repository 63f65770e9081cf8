import { grouped } from "../passages/grouped.ts";
import type { Passage } from "../passages/passage.ts";
import { digestOf, isSameText, type Published, publishedOf } from "./published.ts";
import { type ArticleRecord, publishedIn } from "./record.ts";
import { TELLING_WORDS } from "./same-passage.ts";

/** An article in which passages of another may stand now. */
export interface OtherArticle {
  slug: string;
  passages: readonly Passage[];
  /** What was published of it. */
  record: ArticleRecord | undefined;
}

/** A passage of an article. */
export interface Place {
  slug: string;
  passage: Passage;
}

/** Fewer words than these are not compared unless they are the same: their letters may be alike by chance. */
const COMPARED_WORDS = 12;

/**
 * Where lost passages stand now, when they were moved to another article. Long ones are known by their words: the same
 * ones, or in a new passage the same but for corrections; both only where a single passage of all articles has them.
 * Headings, figures and short quotations are known by the same words beside a paragraph that was found.
 *
 * @param lost the ids that stand nowhere now
 * @param record what was published of their article
 * @returns the places by the lost ids; none for what is not certain
 */
export function foundElsewhere(
  lost: ReadonlySet<string>,
  record: ArticleRecord,
  others: readonly OtherArticle[],
): Map<string, Place> {
  const published = publishedIn(record);
  const gone = published.filter(({ id }) => lost.has(id));
  const long = gone.filter(
    ({ kind, trace }) =>
      (kind === "paragraph" || kind === "quotation") && trace.length >= TELLING_WORDS,
  );
  const found = new Map<string, Place>();
  const same = withSameWords(long, others);
  for (const one of long) {
    const places = same.get(one) ?? [];
    const [place, second] = places.length > 0 ? places : withCorrections(one, others);
    if (place !== undefined && second === undefined) found.set(one.id, place);
  }
  if (found.size > 0) findBesides(gone, published, found, others);
  return found;
}

function withSameWords(
  lost: readonly Published[],
  others: readonly OtherArticle[],
): Map<Published, Place[]> {
  const byDigest = grouped(lost, ({ digest }) => [digest]);
  const places = new Map<Published, Place[]>();
  for (const { slug, passages } of others) {
    for (const passage of passages) {
      for (const one of byDigest.get(digestOf(passage.exact)) ?? []) {
        if (one.kind !== passage.kind) continue;
        places.set(one, [...(places.get(one) ?? []), { slug, passage }]);
      }
    }
  }
  return places;
}

/** The new passages of other articles with most of the words of a lost one, in their order. */
function withCorrections(lost: Published, others: readonly OtherArticle[]): Place[] {
  if (lost.trace.length < COMPARED_WORDS) return [];
  return others.flatMap(({ slug, passages, record }) => {
    const known = new Set(publishedIn(record).map(({ id }) => id));
    return passages.flatMap((passage) => {
      const isNew = passage.kind === lost.kind && !known.has(passage.id);
      return isNew && isSameText(lost.trace, publishedOf(passage).trace) ? { slug, passage } : [];
    });
  });
}

/** Adds what has the same words as a lost passage and stands in or above a paragraph that was found. */
function findBesides(
  gone: readonly Published[],
  published: readonly Published[],
  found: Map<string, Place>,
  others: readonly OtherArticle[],
): void {
  const passagesOf = new Map(others.map(({ slug, passages }) => [slug, passages]));
  const wanted = new Set(gone.filter(({ id }) => !found.has(id)));
  const add = (one: Published, at: Place | undefined, isBeside: (passage: Passage) => boolean) => {
    if (at === undefined || !wanted.has(one) || found.has(one.id)) return;
    const [passage, second] = (passagesOf.get(at.slug) ?? []).filter(
      (other) => other.kind === one.kind && isBeside(other) && digestOf(other.exact) === one.digest,
    );
    if (passage !== undefined && second === undefined)
      found.set(one.id, { slug: at.slug, passage });
  };
  let section: Published | undefined;
  let paragraph: Place | undefined;
  for (const one of published) {
    if (one.kind === "section") section = one;
    else if (one.kind === "paragraph") {
      paragraph = found.get(one.id);
      if (section) add(section, paragraph, ({ id }) => id === paragraph?.passage.section);
    } else add(one, paragraph, (other) => paragraphOf(other) === paragraph?.passage.id);
  }
}

/** The id of the paragraph in which a quotation or a figure begins. */
function paragraphOf(passage: Passage): string | undefined {
  if (passage.kind === "figure") return passage.span.paragraph;
  return passage.kind === "quotation" ? passage.spans[0]?.paragraph : undefined;
}
