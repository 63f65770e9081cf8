import type { FigurePassage } from "../passages/passage.ts";
import type { Chart } from "./chart.ts";
import { type Report, reporter } from "./chart-report.ts";
import { checkQuantities, checkSpoken } from "./check-quantities.ts";
import { checkLabels, checkWords } from "./check-words.ts";
import type { ChartedArticle, ChartProblem, DeclaredChart } from "./declared-chart.ts";
import { type DeclaredFigure, findDeclaredFigures } from "./find-declared-figures.ts";
import { barsOf, changeBetween, numberOf, sharesOf } from "./marks.ts";
import { shareOf } from "./quantities.ts";
import { readTimeline } from "./timeline.ts";

/** More charts than these make an article a report. */
const MOST_CHARTS = 6;

/** How many figures a chart of each kind has. */
const FIGURES: Record<DeclaredChart["kind"], { least: number; most: number; form: string }> = {
  compare: { least: 2, most: 8, form: "two to eight figures" },
  change: { least: 2, most: 2, form: "two figures, the earlier first" },
  share: { least: 1, most: 2, form: "one share, and perhaps the number that it stands for" },
  number: { least: 1, most: 1, form: "one figure" },
  timeline: { least: 0, most: 0, form: "“dates” in place of figures" },
};

/**
 * Checks the charts that an editor declares against the text of the article.
 *
 * @returns the charts as they are drawn, and every problem; with a problem no chart is meant to be shown
 */
export function checkCharts(
  declared: readonly DeclaredChart[],
  article: ChartedArticle,
): { charts: Chart[]; problems: ChartProblem[] } {
  const problems: ChartProblem[] = [];
  if (declared.length > MOST_CHARTS) {
    const message = `The article has ${declared.length} charts, and more than ${MOST_CHARTS} crowd the text. Take out those that tell least.`;
    reporter(problems, MOST_CHARTS)([], "too-many", message);
  }
  const charts = declared.map((chart, i) => {
    const report = reporter(problems, i);
    return chart.kind === "timeline"
      ? checkTimeline(chart, article, report)
      : checkFigures(chart, article, report);
  });
  return { charts, problems };
}

function checkTimeline(chart: DeclaredChart, article: ChartedArticle, report: Report): Chart {
  const { kind, title, dates, labels, note } = chart;
  if (chart.figures.length > 0) {
    report(
      ["figures"],
      "figures-many",
      `A “timeline” has ${FIGURES.timeline.form}. Take them out.`,
    );
  }
  if (dates.length < 2) {
    const message = "A “timeline” has two dates or more. Write them below “dates”.";
    report(["dates"], "dates-few", message);
  }
  checkLabels(labels, dates, report);
  const { marks, paragraph, texts } = readTimeline(chart, article, report);
  checkWords(chart, texts, report);
  return chartOf({ kind, title, marks, paragraph }, note);
}

function checkFigures(chart: DeclaredChart, article: ChartedArticle, report: Report): Chart {
  const { kind, title, labels, note } = chart;
  const found = findDeclaredFigures(chart, article, report);
  const figures = found.map(({ figure }) => figure);
  const indexes = found.map(({ declared }) => chart.figures.indexOf(declared));
  checkNumberOfFigures(chart, report);
  const names = chart.figures.map(
    (id) => found.find(({ declared }) => declared === id)?.figure.exact ?? id,
  );
  checkLabels(labels, names, report);
  checkSpoken(figures, indexes, article.passages, report);
  if (kind === "compare" || kind === "change") {
    checkQuantities({ kind, figures, indexes, labels }, report);
  }
  if (kind === "change") checkOrder(figures, report);
  if (kind === "share") checkShare(found, report);
  const paragraphs = new Set(figures.map(({ span }) => span.paragraph));
  const standing = article.passages.filter(({ id }) => paragraphs.has(id));
  // Without a figure nothing is known of the text that it is of.
  if (figures.length > 0) {
    const texts = standing.map(({ exact }) => exact);
    checkWords(chart, texts, report);
  }
  const paragraph = standing.at(-1)?.id ?? "";
  const drawn = { kind, title, paragraph };
  const marked = { chart, found };
  if (kind === "share") return chartOf({ ...drawn, ...sharesOf(marked) }, note);
  if (kind === "number") return chartOf({ ...drawn, marks: numberOf(marked) }, note);
  const marks = barsOf(marked);
  const result = kind === "change" ? changeBetween(figures) : undefined;
  return chartOf(result === undefined ? { ...drawn, marks } : { ...drawn, marks, result }, note);
}

function chartOf(chart: Chart, note: string | undefined): Chart {
  return note === undefined ? chart : { ...chart, note };
}

function checkNumberOfFigures({ kind, figures, dates }: DeclaredChart, report: Report): void {
  const { least, most, form } = FIGURES[kind];
  const has = `A chart of the kind “${kind}” has ${form}.`;
  if (figures.length < least) report(["figures"], "figures-few", `${has} Add what is missing.`);
  if (figures.length > most) report(["figures", most], "figures-many", `${has} Take out the rest.`);
  if (dates.length > 0) {
    report(["dates"], "dates-astray", `${has} Take the dates out, or choose “timeline”.`);
  }
}

/** Reports a change whose earlier time comes second, where the text says both times. */
function checkOrder([earlier, later]: readonly FigurePassage[], report: Report): void {
  const [before, after] = [earlier?.period ?? "", later?.period ?? ""];
  const isTime = (period: string) => /^\d{4}(?:-\d{2})?$/.test(period);
  if (!isTime(before) || !isTime(after) || before <= after) return;
  const message = `“${earlier?.exact}” is of ${before} and “${later?.exact}” of ${after}. Write the earlier first, its label too.`;
  report(["figures", 0], "order", message);
}

function checkShare([first]: readonly DeclaredFigure[], report: Report): void {
  if (first === undefined || shareOf(first.figure) !== undefined) return;
  const message = `“${first.figure.exact}” is no share of a whole. Write first the figure that is one, such as “a quarter”.`;
  report(["figures", 0], "share-none", message);
}
