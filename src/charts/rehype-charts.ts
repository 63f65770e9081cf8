import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { leavesOf, placeOf } from "../passages/leaves.ts";
import type { Settled } from "../passages/moves.ts";
import type { Chart } from "./chart.ts";
import { checkCharts } from "./check-charts.ts";
import type { DeclaredChart } from "./declared-chart.ts";
import { drawChart } from "./draw-chart.ts";
import { findCandidates } from "./find-candidates.ts";

declare module "vfile" {
  interface DataMap {
    /** What the front matter says that charts depend on. */
    charting: Settled & {
      /** `undefined` where the editor has not declared any, nor declined them. */
      declared: readonly DeclaredChart[] | undefined;
      /** The day it was published, e.g. `2025-03-19`. */
      date: string;
      /** Where in the file a value of the front matter stands. */
      placeOf: (path: PropertyKey[]) => { line: number; column: number };
    };
    charts: Chart[];
  }
}

/**
 * Checks the charts of the front matter against the passages, and puts each behind the paragraph that has
 * the last of its figures: `<div class="charted"><p id="…">…</p><div class="supplemental"><figure class="chart">…</figure></div></div>`.
 * No word, id or digest of the article is changed, for all of these are known before.
 *
 * Leaves the charts in `file.data`. Without declared charts, each that the text plainly allows is an info
 * on the file, as a line to paste.
 */
export function rehypeCharts() {
  return (tree: Root, file: VFile): void => {
    const { charting, passages = [] } = file.data;
    if (charting === undefined) return;
    const { declared, placeOf, ...about } = charting;
    if (declared === undefined) {
      propose(tree, file);
      return;
    }
    const { charts, problems } = checkCharts(declared, { ...about, passages });
    for (const { path, message, rule } of problems) {
      file.message(message, { place: placeOf(path), ruleId: rule });
    }
    file.data.charts = charts;
    place(tree, charts);
  };
}

/** Puts charts behind the outermost block around their paragraph, such as the whole of a list. */
function place(tree: Root, charts: readonly Chart[]): void {
  if (charts.length === 0) return;
  const blocks = new Map<string, { parent: Root | Element; block: Element }>();
  const find = (parent: Root | Element) => {
    for (const block of parent.children) {
      if (block.type !== "element") continue;
      if (block.tagName === "section") find(block);
      visit(block, "element", ({ tagName, properties }) => {
        const id = String(properties["id"]);
        if (!blocks.has(id)) blocks.set(id, { parent, block });
        return tagName === "p" ? SKIP : undefined;
      });
    }
  };
  find(tree);
  for (const [at, own] of Map.groupBy(charts, ({ paragraph }) => blocks.get(paragraph))) {
    if (at === undefined) continue;
    const { parent, block } = at;
    // Programs that take the text out of a page leave out what is called so: its words are not the article’s.
    const beside = division({ className: ["supplemental"] }, own.map(drawChart));
    const charted = division({ className: ["charted"] }, [block, beside]);
    parent.children.splice(parent.children.indexOf(block), 1, charted);
  }
}

function division(properties: Element["properties"], children: Element[]): Element {
  return { type: "element", tagName: "div", properties, children };
}

function propose(tree: Root, file: VFile): void {
  const candidates = findCandidates(file.data.passages ?? []);
  const blocks = new Map<string, Element>();
  if (candidates.length > 0) {
    visit(tree, "element", (element) => {
      const { id } = element.properties;
      if (id) blocks.set(String(id), element);
    });
  }
  for (const { paragraph, start, line } of candidates) {
    const block = blocks.get(paragraph);
    const message = `These figures can be drawn. Paste below “charts:”, and write the words: ${line} To have no charts, write “charts: []”.`;
    const place = block && placeOf(block, leavesOf(block), start);
    if (place) file.info(message, { place, ruleId: "chart-candidate" });
  }
}
