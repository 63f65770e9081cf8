import type { Report } from "./chart-report.ts";
import type { DeclaredChart } from "./declared-chart.ts";

const NUMERALS = /\p{N}+(?:[.,]\p{N}+)*/gu;

/**
 * Reports each number in the words of a chart that does not stand in the text which the chart is of.
 *
 * @param texts the paragraphs of its figures
 */
export function checkWords(chart: DeclaredChart, texts: readonly string[], report: Report): void {
  const known = new Set(texts.flatMap((text) => text.match(NUMERALS) ?? []));
  const { title, labels, note = "", notes } = chart;
  const check = (what: string, words: string, path: (string | number)[]) => {
    for (const number of new Set(words.match(NUMERALS))) {
      if (known.has(number)) continue;
      const message = `The ${what} has the number “${number}”, which the paragraph of the chart’s figures does not have. Write it as in the text, or take it out.`;
      report(path, "number-unfounded", message);
    }
  };
  check("title", title, ["title"]);
  for (const [i, label] of labels.entries()) check("label", label, ["labels", i]);
  check("note", note, ["note"]);
  for (const [id, words] of Object.entries(notes)) check("note", words, ["notes", id]);
}

/** Reports labels that are missing or too many. */
export function checkLabels(
  labels: readonly string[],
  things: readonly string[],
  report: Report,
): void {
  const [wanted, given] = [things.length, labels.length];
  if (given > wanted) {
    const message = `The chart has ${given} labels, and only ${wanted} to label. Take out the last.`;
    report(["labels", wanted], "label-stray", message);
  }
  if (given >= wanted) return;
  const unlabelled = things.slice(given).map((thing) => `“${thing}”`);
  const message = `The chart has no label for ${unlabelled.join(" and ")}. Write one for each below “labels”, in the same order.`;
  report(["labels"], "label-missing", message);
}
