import { VFile } from "vfile";
import { pipeline } from "../markdown/pipeline.ts";
import type { Chart } from "./chart.ts";
import type { DeclaredChart } from "./declared-chart.ts";

/** What a test says of a chart; the rest is as if the front matter did not have it. */
type Written = Partial<DeclaredChart>;

const NOTHING: DeclaredChart = {
  title: "A title",
  kind: "compare",
  figures: [],
  dates: [],
  labels: [],
  notes: {},
};

/** An article as the pipeline leaves it, with charts, or with none declared. */
export function chartedFile(
  value: string,
  charts: readonly Written[] | undefined,
  settled: { moved?: Record<string, string>; retired?: Record<string, string> } = {},
): VFile {
  const charting = {
    declared: charts?.map((chart) => ({ ...NOTHING, ...chart })),
    date: "2025-03-19",
    moved: settled.moved ?? {},
    retired: settled.retired ?? {},
    placeOf: (path: PropertyKey[]) => ({ line: 1, column: path.length }),
  };
  const file = new VFile({ value, data: { charting } });
  pipeline.processSync(file);
  return file;
}

/** What an editor is told of a chart in a text, with the rule. */
export function faultsOf(value: string, chart: Written, settled = {}): string[] {
  const { messages } = chartedFile(value, [chart], settled);
  const told = messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
  return told.filter((one) => one.startsWith("charts-"));
}

/** The chart that a text allows. */
export function chartOf(value: string, written: Written, settled = {}): Chart | undefined {
  return chartedFile(value, [written], settled).data.charts?.[0];
}
