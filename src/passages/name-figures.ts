import type { Figure } from "../figures/figure.ts";
import { findFigures } from "../figures/find-figures.ts";
import { findTimes } from "../figures/find-times.ts";
import { endOfText, startOfText } from "./cut-text.ts";
import { type Ids, nameInner } from "./name-inner.ts";
import type { FigurePassage } from "./passage.ts";
import type { Block } from "./rehype-passages.ts";
import { wrapWords } from "./wrap-words.ts";

/** So much of what stands around a passage tells it from others with the same words. */
const CONTEXT_CHARACTERS = 32;

/** Finds the numbers in the paragraphs and gives each an id in the page; marks dates as times. */
export function nameFigures(blocks: Block[], ids: Ids): void {
  const paragraphs = blocks.filter(({ kind }) => kind !== "heading" && kind !== "code");
  const found = paragraphs.flatMap((block) =>
    findFigures(block.text).map((figure) => ({
      ...{ passage: passageOf(figure, block), block, start: figure.start, end: figure.end },
    })),
  );
  nameInner(found, ids);
  for (const { passage, block, start, end } of found) {
    const properties = { id: passage.id, value: String(passage.value) };
    wrapWords(block.element, start, end, "data", properties);
  }
  for (const block of paragraphs) {
    const figures = found.filter((figure) => figure.block === block);
    for (const { start, end, datetime } of findTimes(block.text)) {
      if (figures.some((figure) => figure.start < end && start < figure.end)) continue;
      wrapWords(block.element, start, end, "time", { dateTime: datetime });
    }
  }
}

function passageOf(figure: Figure, { text, passage }: Block): FigurePassage {
  const { start, end, exact, conversion, ...meaning } = figure;
  return {
    kind: "figure",
    ...{ id: "", section: passage.section, exact, ...around(text, start, end), ...meaning },
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
