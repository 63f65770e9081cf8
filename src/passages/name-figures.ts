import type { Figure } from "../extract/figures/figure.ts";
import { findFigures } from "../extract/figures/find-figures.ts";
import { findTimes } from "../extract/figures/find-times.ts";
import type { TextRange } from "../extract/quotes/quotation.ts";
import type { Block } from "./block.ts";
import { endOfText, startOfText } from "./cut-text.ts";
import { markedAs, stretchesOf } from "./leaves.ts";
import { type IdSources, nameInner } from "./name-inner.ts";
import type { FigurePassage } from "./passage.ts";
import { wrapWords } from "./wrap-words.ts";

/** So much of what stands around a passage tells it from others with the same words. */
const CONTEXT_CHARACTERS = 32;

/** Finds the numbers in the paragraphs and gives each an id in the page; marks dates as times. */
export function nameFigures(blocks: Block[], ids: IdSources, lang: string): void {
  const paragraphs = blocks.filter(({ kind }) => kind !== "heading" && kind !== "code");
  const found = paragraphs.flatMap((block) =>
    figuresIn(block, lang).map((figure) => ({
      passage: toFigurePassage(figure, block),
      block,
      start: figure.start,
      end: figure.end,
    })),
  );
  nameInner(found, ids);
  const figuresOf = Map.groupBy(found, ({ block }) => block);
  for (const block of paragraphs) {
    const figures = (figuresOf.get(block) ?? []).map(({ passage, start, end }) => {
      const properties = { id: passage.id, value: String(passage.value) };
      return { start, end, tagName: "data", properties };
    });
    const times = inStretches(block, findTimes).map(({ start, end, datetime }) => {
      return { start, end, tagName: "time", properties: { dateTime: datetime } };
    });
    wrapWords(block.element, figures);
    wrapWords(block.element, apartFrom(times, figures));
  }
}

/**
 * The numbers of a block. What a number in a table means may be said by the heads of its row and column only, and
 * is not guessed: it is one where its own cell says what it counts, e.g. “2,400 ships”. One that is struck out is none.
 */
function figuresIn(block: Block, lang: string): Figure[] {
  const struckOut = markedAs(block.element, ["del", "s"]);
  const figures = inStretches(block, (text) => findFigures(text, lang));
  const inCell = /^t[dhr]$/.test(block.element.tagName);
  return apartFrom(figures, struckOut).filter(({ counts }) => counts !== null || !inCell);
}

/** What is found in the cells of a row, each by itself, or in the words of any other block. */
function inStretches<T extends TextRange>(
  { element, text }: Block,
  find: (text: string) => T[],
): T[] {
  return stretchesOf(element).flatMap((stretch) =>
    find(text.slice(stretch.start, stretch.end)).map((one) => ({
      ...one,
      start: stretch.start + one.start,
      end: stretch.start + one.end,
    })),
  );
}

/** Those of some stretches that touch none of others; both are in reading order. */
function apartFrom<T extends TextRange>(
  stretches: readonly T[],
  others: readonly TextRange[],
): T[] {
  let next = 0;
  return stretches.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function toFigurePassage(figure: Figure, { text, passage }: Block): FigurePassage {
  const { start, end, exact, conversion, ...meaning } = figure;
  return {
    kind: "figure",
    id: "",
    section: passage.section,
    exact,
    ...around(text, start, end),
    ...meaning,
    ...(conversion === undefined
      ? {}
      : {
          conversion: { exact: conversion.exact, value: conversion.value, unit: conversion.unit },
        }),
    span: { paragraph: passage.id, start, end },
  };
}

/** What stands before and after some words of a text. */
export function around(
  text: string,
  start: number,
  end: number,
): { prefix: string; suffix: string } {
  return {
    prefix: endOfText(text.slice(0, start), CONTEXT_CHARACTERS),
    suffix: startOfText(text.slice(end), CONTEXT_CHARACTERS),
  };
}
