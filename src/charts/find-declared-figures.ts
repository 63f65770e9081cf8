import { follow } from "../passages/moves.ts";
import type { FigurePassage } from "../passages/passage.ts";
import type { Report } from "./chart-report.ts";
import type { ChartedArticle, DeclaredChart } from "./declared-chart.ts";
import { nearestName } from "./quantities.ts";

/** A figure that a chart names, and the id by which it does. */
export interface DeclaredFigure {
  figure: FigurePassage;
  declared: string;
}

/**
 * The figures of a chart, over whatever moves their ids have made, and a report of each id that leads to
 * none.
 */
export function findDeclaredFigures(
  { figures: ids, notes }: DeclaredChart,
  { passages, moved, retired }: ChartedArticle,
  report: Report,
): DeclaredFigure[] {
  const figures = new Map(
    passages.flatMap((passage) => (passage.kind === "figure" ? [[passage.id, passage]] : [])),
  );
  const found = new Map<string, DeclaredFigure>();
  for (const [i, declared] of ids.entries()) {
    const path = ["figures", i];
    const id = follow(declared, moved) ?? declared;
    const figure = figures.get(id);
    if (Object.hasOwn(retired, id)) {
      const message = `The figure “${id}” was removed: ${retired[id]} Take it out of the chart.`;
      report(path, "figure-retired", message);
    } else if (figure === undefined) {
      const nearest = nearestName(id, [...figures.keys()]);
      const advice =
        nearest === undefined ? "Take it out." : `The nearest is “${nearest}”: write that.`;
      report(path, "figure-unknown", `The article has no figure “${id}”. ${advice}`);
    } else if (found.has(id)) {
      report(path, "figure-twice", `The figure “${id}” is in the chart already. Take one out.`);
    } else {
      found.set(id, { figure, declared });
    }
  }
  const known = new Set(ids.map((id) => follow(id, moved) ?? id));
  for (const id of Object.keys(notes)) {
    if (known.has(follow(id, moved) ?? id)) continue;
    const message = `The note is on “${id}”, which is no figure of the chart. Write the id of one that is.`;
    report(["notes", id], "note-astray", message);
  }
  return [...found.values()];
}
