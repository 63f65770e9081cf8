import type { Settled } from "../passages/moves.ts";
import type { Passage } from "../passages/passage.ts";

/** What a chart shows of its figures; see the README. */
export const CHART_KINDS = ["compare", "change", "share", "number", "timeline"] as const;
type ChartKind = (typeof CHART_KINDS)[number];

/** A chart as the editor declares it in the front matter. */
export interface DeclaredChart {
  title: string;
  kind: ChartKind;
  /** The ids of its figures, in the order in which they are drawn. */
  figures: readonly string[];
  /** The days, months or years of a timeline, e.g. `2023-12`. */
  dates: readonly string[];
  /** One for each figure or date. */
  labels: readonly string[];
  /** Words below the chart. */
  note?: string | undefined;
  /** Words beside a figure, such as its growth, by the figure’s id. */
  notes: Record<string, string>;
}

/** What charts are checked against. */
export interface ChartedArticle extends Settled {
  /** All passages of the article, in reading order. */
  passages: readonly Passage[];
  /** The day it was published, e.g. `2025-03-19`. */
  date: string;
}

/** What is wrong with a chart. */
export interface ChartProblem {
  /** Where in the front matter, e.g. `["charts", 0, "figures", 1]`. */
  path: (string | number)[];
  /** What is wrong and what to do. */
  message: string;
  rule: string;
}
