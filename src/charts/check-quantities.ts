import type { FigurePassage, Passage, Span } from "../passages/passage.ts";
import type { Report } from "./chart-report.ts";
import { countsSame, namesOf } from "./quantities.ts";

/** What bars are drawn of. */
interface Bars {
  kind: "compare" | "change";
  figures: readonly FigurePassage[];
  /** The place of each in the list that declares them. */
  indexes: readonly number[];
  labels: readonly string[];
}

/** Reports figures that no two bars may be drawn of, side by side and from zero. */
export function checkQuantities({ kind, figures, indexes, labels }: Bars, report: Report): void {
  const [first] = figures;
  const isPercent = ({ unit }: FigurePassage) => unit === "percent";
  for (const [i, figure] of figures.entries()) {
    const place = indexes[i] ?? i;
    const tell = (rule: string, message: string) => report(["figures", place], rule, message);
    const { exact } = figure;
    if (figure.valueTo !== undefined) {
      tell("range", `“${exact}” is a range, and a bar has one length. Take it out.`);
    } else if (figure.value < 0) {
      tell("negative", `“${exact}” lies below zero, where no bar begins. Take it out.`);
    }
    if (first === undefined || first === figure) continue;
    const both = `“${first.exact}” and “${exact}”`;
    if (isPercent(first) !== isPercent(figure)) {
      const percentage = isPercent(figure) ? figure : first;
      const message = `“${percentage.exact}” is a percentage, and no amount to draw beside one. Say it in a note, such as “notes: { ${(percentage === first ? figure : first).id}: … }”.`;
      tell("percent-amount", message);
    } else if (first.unit !== figure.unit) {
      tell("unit-mixed", `${both} have different units. Draw only figures of one unit.`);
    } else if (kind === "compare" && isPercent(figure) && countsSame(first, figure) !== true) {
      const message = `${both} are percentages of what may be different wholes. Draw each as a “share”, or say them in words.`;
      tell("percent-unrelated", message);
    } else if (
      countsSame(first, figure) === false &&
      !(labelSays(labels[indexes[0] ?? 0], first) && labelSays(labels[place], figure))
    ) {
      const message = `${both} count different things. Take one out, or say in the label of each what it counts.`;
      tell("counts-different", message);
    }
  }
  if (figures.length > 0 && figures.every(({ value }) => value === 0)) {
    report(["figures"], "zero", "Every figure of the chart is zero. Take the chart out.");
  }
}

/** Does a label name what its figure counts? */
function labelSays(label: string | undefined, { counts }: FigurePassage): boolean {
  const words = namesOf(label ?? "");
  return [...namesOf(counts ?? "")].some((word) => words.has(word));
}

/** Reports percentages that somebody says: “we are 100% sure” is no measure of anything. */
export function checkSpoken(
  figures: readonly FigurePassage[],
  indexes: readonly number[],
  passages: readonly Passage[],
  report: Report,
): void {
  for (const [i, figure] of figures.entries()) {
    if (!isSpokenPercentage(figure, passages)) continue;
    const message = `The percentage “${figure.exact}” is said in a quotation, and is not drawn. Take it out of the chart.`;
    report(["figures", indexes[i] ?? i], "percent-spoken", message);
  }
}

/** Is it a percentage within somebody’s words? */
export function isSpokenPercentage(
  { unit, span }: FigurePassage,
  passages: readonly Passage[],
): boolean {
  const isAround = ({ paragraph, start, end }: Span) =>
    paragraph === span.paragraph && start <= span.start && span.end <= end;
  return (
    unit === "percent" &&
    passages.some((passage) => passage.kind === "quotation" && passage.spans.some(isAround))
  );
}
