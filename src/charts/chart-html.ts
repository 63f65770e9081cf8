import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw-chart.ts";

const printer = unified().use(rehypeStringify).freeze();

/** A chart as HTML, e.g. `<figure class="chart bars">…</figure>`. */
export function chartHtml(chart: Chart): string {
  return printer.stringify({ type: "root", children: [drawChart(chart)] });
}
