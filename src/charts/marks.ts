import { charts as chartWords } from "../interface/words.ts";
import type { FigurePassage } from "../passages/passage.ts";
import type { Chart, Mark } from "./chart.ts";
import type { DeclaredChart } from "./declared-chart.ts";
import type { DeclaredFigure } from "./find-declared-figures.ts";
import { formatNumber, formatValue } from "./format-value.ts";
import { equalParts, isInexact, shareOf } from "./quantities.ts";

/** A chart with the figures that it names. */
interface Marked {
  chart: DeclaredChart;
  found: readonly DeclaredFigure[];
}

/** The bars of figures, the longest with a length of 100. */
export function barsOf(marked: Marked): Mark[] {
  const longest = Math.max(...marked.found.map(({ figure }) => figure.value));
  return marked.found.map((one) => {
    const length = longest > 0 ? Math.round((1000 * one.figure.value) / longest) / 10 : 0;
    return markOf(marked, one, formatValue(one.figure, false), length);
  });
}

/** A lone number, as the text has it. */
export function numberOf(marked: Marked): Mark[] {
  return marked.found.map((one) => markOf(marked, one, formatValue(one.figure, true), 0));
}

/** A share and perhaps the number that it stands for, e.g. `one in four` and `nearly 1 million`. */
export function sharesOf(marked: Marked): Pick<Chart, "marks" | "parts"> {
  const { found } = marked;
  const share = (found[0] && shareOf(found[0].figure)) ?? 0;
  const equal = found[0]?.figure.unit === null ? equalParts(share) : undefined;
  const marks = found.map((one, i) => {
    const inParts = equal && chartWords.inParts(equal.part, equal.parts);
    const value = i === 0 && inParts !== undefined ? inParts : formatValue(one.figure, i > 0);
    return markOf(marked, one, value, i === 0 ? Math.round(1000 * share) / 10 : 0);
  });
  return equal === undefined ? { marks } : { marks, parts: equal.parts };
}

function markOf({ chart }: Marked, one: DeclaredFigure, words: string, length: number): Mark {
  const { figure, declared } = one;
  const mark = {
    figure: figure.id,
    label: chart.labels[chart.figures.indexOf(declared)] ?? "",
    value: qualified(figure, words),
    length,
  };
  const [, note] =
    Object.entries(chart.notes).find(([id]) => id === declared || id === figure.id) ?? [];
  return note === undefined ? mark : { ...mark, note };
}

/** A value with the words that make it inexact in the text, e.g. `nearly 1 million`, `40 or more`. */
function qualified(figure: FigurePassage, words: string): string {
  const qualifier = (figure.qualifier ?? "").toLowerCase();
  if (!isInexact(figure) || words.toLowerCase().includes(qualifier)) return words;
  return figure.exact.toLowerCase().includes(qualifier)
    ? `${words} ${qualifier}`
    : `${qualifier} ${words}`;
}

/** What a figure has grown or shrunk by, e.g. `+53% (our arithmetic)`; of percentages in points. */
export function changeBetween([earlier, later]: readonly FigurePassage[]): string | undefined {
  if (earlier === undefined || later === undefined) return undefined;
  const signed = { signDisplay: "exceptZero" } as const;
  const difference = later.value - earlier.value;
  let change: string;
  if (earlier.unit === "percent") {
    change = chartWords.points(formatNumber(difference, { ...signed, maximumFractionDigits: 1 }));
  } else if (earlier.value > 0) {
    change = formatNumber(difference / earlier.value, { ...signed, style: "percent" });
  } else return undefined;
  const isOnlyAbout = isInexact(earlier) || isInexact(later);
  return chartWords.ourArithmetic(isOnlyAbout ? `${chartWords.about} ${change}` : change);
}
