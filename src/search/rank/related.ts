import { stem } from "../words/word-forms.ts";
import { isSubject } from "./left-out.ts";
import type { ResolvedQuery, Term } from "./resolve.ts";
import type { RelatedFile, RelatedWords } from "./site-file.ts";

/** How well a related word answers for one that is nowhere: less than one of its root. */
const RELATED = 0.6;

/**
 * The stems of the words of a query that are nowhere and that related words may stand for. Nothing
 * stands for a number, a name or a quoted word; where one of these is nowhere, there is no answer
 * anyway.
 */
export function replaceable(query: ResolvedQuery): string[] {
  const missing = query.words.flatMap((term, at) => (term.missing ? at : []));
  if (missing.some((at) => isSubject(query, at))) return [];
  return missing.map((at) => stem(query.words[at]?.folded ?? ""));
}

/** The paths of the files that have the related words of some stems. */
export function filesOf(stems: readonly string[], index: readonly RelatedFile[]): string[] {
  const paths = stems.flatMap((key) => index.findLast(([first]) => first <= key)?.[1] ?? []);
  return [...new Set(paths)];
}

/** The query with related words in place of those that are nowhere, where there are any. */
export function withRelated(query: ResolvedQuery, related: RelatedWords): ResolvedQuery {
  const stems = new Set(replaceable(query));
  const also: string[] = [];
  const words = query.words.map((term): Term => {
    const key = stem(term.folded);
    // `Object.hasOwn`, for the reader may have typed “constructor”.
    const others = stems.has(key) && Object.hasOwn(related, key) ? related[key] : undefined;
    if (others === undefined || !term.missing) return term;
    also.push(...others);
    const matches = new Map(others.map((other) => [stem(other), RELATED]));
    return { ...term, matches, spellings: others, articles: undefined, missing: false };
  });
  const missing = words.flatMap((term) => (term.missing ? term.printed : []));
  return { ...query, words, missing: [...new Set(missing)], also: [...new Set(also)] };
}
