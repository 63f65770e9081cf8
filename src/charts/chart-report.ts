import type { ChartProblem } from "./declared-chart.ts";

/** Reports a problem at a place within the chart. */
export type Report = (path: ChartProblem["path"], rule: string, message: string) => void;

/** Where problems of the chart at `index` are reported. */
export function reporter(problems: ChartProblem[], index: number): Report {
  return (path, rule, message) =>
    problems.push({ path: ["charts", index, ...path], message, rule: `charts-${rule}` });
}
