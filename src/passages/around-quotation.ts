import type { Passage, QuotationPassage } from "./passage.ts";
import { sentenceAround, sentencePlace } from "./sentence-around.ts";

/** What stands around a quotation: the sentence before it, and what follows up to the end of the next. */
export interface Surroundings {
  before: string;
  after: string;
}

const OPENING_MARK = /[“"„«‘'‹「『]\s*$/u;
const CLOSING_MARK = /^\s?[”"“»’'›」』]/u;

/**
 * The sentences around a quotation, in its paragraph or else in the one beside it; what stands in its
 * own sentence is part of them. E.g. of `Ships came. “Slow is smooth,” she said.` before `Ships
 * came.` and after `she said.`
 *
 * @param passages all passages of the article
 */
export function aroundQuotation(
  { spans }: QuotationPassage,
  passages: readonly Passage[],
): Surroundings {
  const paragraphs = passages.filter(({ kind }) => kind === "paragraph");
  const at = (id: string | undefined) => paragraphs.findIndex((one) => one.id === id);
  const [first, last] = [spans[0], spans.at(-1)];
  const [from, to] = [at(first?.paragraph), at(last?.paragraph)];
  const start = paragraphs[from]?.exact.slice(0, first?.start).replace(OPENING_MARK, "") ?? "";
  const end = paragraphs[to]?.exact.slice(last?.end).replace(CLOSING_MARK, "") ?? "";
  const before = start.trim() || (paragraphs[from - 1]?.exact ?? "");
  const after = end.trim().replace(/^[,.;]\s*/, "") || (paragraphs[to + 1]?.exact ?? "");
  return {
    before: before && sentenceAround(before, before.trimEnd().length - 1).trim(),
    after: after && sentenceAround(after, 0).trim(),
  };
}

/**
 * The parts of the sentence that a quotation stands in, before and after it, e.g. of `She called it an
 * “open gate” for all.` the words `She called it an` and `for all.`
 */
export function ownSentence(
  { spans }: QuotationPassage,
  passages: readonly Passage[],
): Surroundings {
  const { paragraph, start, end } = spans[0] ?? { paragraph: "", start: 0, end: 0 };
  const text = passages.find(({ id }) => id === paragraph)?.exact ?? "";
  const [from, to] = sentencePlace(text, start);
  return {
    before: text.slice(from, start).replace(OPENING_MARK, "").trim(),
    after: text.slice(end, to).replace(CLOSING_MARK, "").trim(),
  };
}

/**
 * Is it part of a sentence only, such as `“important springboard”`? Such words are shown within their
 * sentence.
 */
export function isFragment({ exact }: QuotationPassage): boolean {
  return /^\P{Lu}*\p{Ll}/u.test(exact) && exact.split(/\s+/).length < 8;
}
