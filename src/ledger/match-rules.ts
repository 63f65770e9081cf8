import { UNTITLED_SECTIONS } from "../passages/wrap-sections.ts";
import type { Published } from "./published.ts";
import {
  type CurrentPassage,
  countedBy,
  isCorrected,
  isExtended,
  isSpelt,
  lettersOf,
  spelling,
  TELLING_WORDS,
} from "./same-passage.ts";

/** A published passage with what follows from its place in the record. */
export interface Old extends Published {
  /** Of a quotation or figure, the id which the paragraph that it stood in has now. */
  paragraph: string;
  /** The ids that its words may have had by themselves: its own, or without its number. */
  naturals: string[];
}

/** By what a passage is known again: a current passage is the published one with the same key. */
export interface MatchRule {
  /**
   * Of several with one key: `first` takes the first free one that fits; `even` takes them in their
   * order, if there are as many as current passages; `only` takes none, and none for several current ones.
   */
  choose: "first" | "even" | "only";
  /** What has no key is left out. */
  keysOfOld: (one: Old) => string[];
  keysOfCurrent: (current: CurrentPassage) => string[];
  fits?: (current: CurrentPassage, one: Old) => boolean;
}

type Words = Pick<Published, "kind" | "digest" | "trace">;
const isFigure = ({ kind }: Words) => kind === "figure";

/** The key of words that are exactly the same. */
export const wordsKey = ({ kind, digest }: Words) => `${kind} ${digest}`;
/** The key of a figure and what stands around it. */
const contextKey = (one: Words) => `${wordsKey(one)} ${one.trace}`;
const inParagraph = ({ paragraph }: { paragraph: string }, key: string) => `${paragraph} ${key}`;

/** How sections and paragraphs are known again, after those that stand in the same order. */
export const BLOCK_RULES: readonly MatchRule[] = [
  // What went to another place with its words unchanged.
  {
    choose: "first",
    keysOfOld: (one) => [wordsKey(one)],
    keysOfCurrent: (current) => [wordsKey(current)],
  },
  // What was corrected.
  {
    choose: "first",
    keysOfOld: ({ kind, naturals }) => naturals.map((natural) => `${kind} ${lettersOf(natural)}`),
    keysOfCurrent: ({ kind, natural }) => [`${kind} ${lettersOf(natural)}`],
    fits: isCorrected,
  },
  // What the text has no heading for, when the interface has come to call it otherwise.
  {
    choose: "first",
    keysOfOld: ({ kind, id }) => (kind === "section" && UNTITLED_SECTIONS.has(id) ? [id] : []),
    keysOfCurrent: ({ kind, natural }) =>
      kind === "section" && UNTITLED_SECTIONS.has(natural) ? [natural] : [],
  },
];

const SAME_WORDS = {
  keysOfOld: (one: Old) => [inParagraph(one, wordsKey(one))],
  keysOfCurrent: (current: CurrentPassage) => [inParagraph(current, wordsKey(current))],
};

/** Of a figure what stands around it, of a quotation its words if they are enough. */
const tellingKeys = (one: Words): string[] => {
  if (isFigure(one)) return [contextKey(one)];
  return one.trace.length < TELLING_WORDS ? [] : [wordsKey(one)];
};

/** A figure that is written otherwise in its paragraph. */
const respelt = (keyOf: (id: string) => string): MatchRule => ({
  choose: "first",
  keysOfOld: (one) =>
    isFigure(one) ? one.naturals.map((natural) => inParagraph(one, keyOf(natural))) : [],
  keysOfCurrent: (current) =>
    isFigure(current) && isSpelt(current) ? [inParagraph(current, keyOf(current.natural))] : [],
  fits: ({ natural }, { naturals }) => naturals.some((old) => isExtended(old, natural)),
});

/**
 * How quotations and figures are known again. A figure is known by its words and its place, for
 * “61%” elsewhere is another figure.
 */
export const INNER_RULES: readonly MatchRule[] = [
  // As often in its paragraph as before.
  { choose: "even", ...SAME_WORDS },
  // A figure with the same words around it in its paragraph.
  {
    choose: "first",
    keysOfOld: (one) => (isFigure(one) ? [inParagraph(one, contextKey(one))] : []),
    keysOfCurrent: (current) => [inParagraph(current, contextKey(current))],
  },
  // What was published once, and stands once, anywhere in the text.
  { choose: "only", keysOfOld: tellingKeys, keysOfCurrent: tellingKeys },
  // More or less often in its paragraph than before.
  { choose: "first", ...SAME_WORDS },
  respelt(spelling),
  respelt(countedBy),
  // A quotation that was corrected in its paragraph.
  {
    choose: "first",
    keysOfOld: (one) =>
      isFigure(one) ? [] : one.naturals.map((natural) => inParagraph(one, lettersOf(natural))),
    keysOfCurrent: (current) =>
      isFigure(current) ? [] : [inParagraph(current, lettersOf(current.natural))],
    fits: isCorrected,
  },
];
