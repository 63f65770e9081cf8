import type { Element, ElementContent } from "hast";
import type { Chart, Mark } from "./chart.ts";

/** Above so many letters in a line, labels and values stand above their bars instead of beside them. */
const MOST_LETTERS_BESIDE = 16;

/**
 * A chart as a `figure` with words that are read aloud as they are seen, and pictures that are not:
 * labels and values are a list, the bars beside them are hidden from screen readers.
 *
 * It has no ids and no styles of its own; `styles/charts.css` colours and places it.
 */
export function drawChart(chart: Chart): Element {
  const { title, result, note } = chart;
  return element("figure", { className: ["chart", ...classes(chart)] }, [
    element("figcaption", {}, [text(title)]),
    ...body(chart),
    ...(result === undefined ? [] : [element("p", {}, [text(result)])]),
    ...(note === undefined ? [] : [element("p", {}, [text(note)])]),
  ]);
}

function classes({ kind, marks }: Chart): string[] {
  if (kind !== "compare" && kind !== "change") return [kind === "share" ? "parts" : kind];
  const letters = (of: (mark: Mark) => string) => Math.max(...marks.map((one) => of(one).length));
  const isBeside = letters((one) => one.label) + letters((one) => one.value) <= MOST_LETTERS_BESIDE;
  return isBeside ? ["bars", "rows"] : ["bars"];
}

function body(chart: Chart): Element[] {
  const { kind, marks } = chart;
  if (kind === "number") return marks.map(drawNumber);
  if (kind === "share") return [drawParts(chart), ...marks.map(drawShare)];
  if (kind === "timeline") return [drawAxis(marks), element("ol", {}, marks.map(drawDate))];
  // What the sentence is about stands out: the first of rivals, the later of two times.
  const main = kind === "change" ? marks.at(-1) : marks[0];
  return [
    element(
      "ul",
      {},
      marks.map((mark) => drawBar(mark, mark === main)),
    ),
  ];
}

function drawBar({ label, value, length, note }: Mark, isMain: boolean): Element {
  const bar = { width: `${length}%`, height: 12 };
  return element("li", {}, [
    text(`${label} `),
    element("b", {}, [text(value)]),
    picture(12, [element("rect", isMain ? bar : { ...bar, className: ["rest"] }, [])]),
    ...small(note),
  ]);
}

function drawNumber({ label, value, note }: Mark): Element {
  return element("p", {}, [element("b", {}, [text(value)]), text(` ${label}`), ...small(note)]);
}

function drawShare({ label, value, note }: Mark): Element {
  const [first = "", rest = ""] = [value.slice(0, 1), value.slice(1)];
  return element("p", {}, [
    element("b", {}, [text(first.toUpperCase() + rest)]),
    text(` ${label}`),
    ...small(note),
  ]);
}

/** A strip of equal parts, or of two where the share is not one of few parts. */
function drawParts({ marks: [share], parts }: Chart): Element {
  const filled = share?.length ?? 0;
  const cut = parts === undefined ? [filled, 100] : cuts(parts);
  let from = 0;
  const cells = cut.map((to) => {
    const isFilled = to <= filled + 0.1;
    const cell = { x: `${from}%`, width: `${round(to - from)}%`, height: 24 };
    from = to;
    return element("rect", isFilled ? cell : { ...cell, className: ["rest"] }, []);
  });
  return picture(24, cells);
}

/** Where equal parts end, in percent, e.g. of four 25, 50, 75 and 100. */
function cuts(parts: number): number[] {
  return Array.from({ length: parts }, (_, i) => round((100 * (i + 1)) / parts));
}

function drawAxis(marks: readonly Mark[]): Element {
  // Dots stay whole at both ends.
  const place = (length: number) => `${round(3 + 0.94 * length)}%`;
  const dots = marks.map(({ length }) =>
    element("circle", { cx: place(length), cy: "8", r: "5" }, []),
  );
  const line = element("rect", { className: ["rest"], y: "7", width: "100%", height: 2 }, []);
  return picture(16, [line, ...dots]);
}

function drawDate({ label, value, datetime, note }: Mark): Element {
  return element("li", {}, [
    element("time", { dateTime: datetime ?? value }, [text(value)]),
    text(` ${label}`),
    ...small(note),
  ]);
}

function small(note: string | undefined): Element[] {
  return note === undefined ? [] : [element("small", {}, [text(` ${note}`)])];
}

/** A picture as wide as the chart and of a height known beforehand, so that nothing moves. */
function picture(height: number, children: Element[]): Element {
  return element("svg", { width: "100%", height, ariaHidden: "true" }, children);
}

function round(percent: number): number {
  return Math.round(10 * percent) / 10;
}

function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
