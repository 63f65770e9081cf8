import type { Figure } from "../figures/figure.ts";
import { findFigures } from "../figures/find-figures.ts";
import { findTimes } from "../figures/find-times.ts";
import type { Anchors } from "./anchor.ts";
import type { FigurePassage } from "./passage.ts";
import type { Block } from "./rehype-passages.ts";
import { wrapWords } from "./wrap-words.ts";

/** So much of what stands around a passage tells it from others with the same words. */
const CONTEXT_CHARACTERS = 32;

/** Finds the numbers in the paragraphs and gives each an id in the page; marks dates as times. */
export function nameFigures(blocks: Block[], anchors: Anchors): void {
  for (const block of blocks) {
    if (block.kind === "heading") continue;
    const figures = findFigures(block.text);
    for (const figure of figures) {
      const passage = passageOf(figure, block, anchors.figure(figure.exact));
      block.inner.push({ start: figure.start, passage });
      const properties = { id: passage.id, value: String(figure.value) };
      wrapWords(block.element, figure.start, figure.end, "data", properties);
    }
    for (const { start, end, datetime } of findTimes(block.text)) {
      if (figures.some((figure) => figure.start < end && start < figure.end)) continue;
      wrapWords(block.element, start, end, "time", { dateTime: datetime });
    }
  }
}

function passageOf(figure: Figure, { text, passage }: Block, id: string): FigurePassage {
  const { start, end, exact, conversion, ...meaning } = figure;
  return {
    kind: "figure",
    ...{ id, section: passage.section, exact, ...around(text, start, end), ...meaning },
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
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
    suffix: text.slice(end, end + CONTEXT_CHARACTERS),
  };
}
