import type { FigurePassage, QuotationPassage } from "../passages/passage.ts";
import type { Examined } from "./gold.ts";

/** How many were found, of those how many rightly, and how many there are to be found. */
export interface Grade {
  found: number;
  right: number;
  wanted: number;
  hit: number;
  /** Each deviation on a line. */
  remarks: string[];
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Grades who said what: a quotation is wrong with a wrong name, and with one where none is told. */
export function gradeQuotations({ slug, article, gold }: Examined): Grade {
  const found = article.passages.filter((passage) => passage.kind === "quotation");
  const grade: Grade = { found: 0, right: 0, wanted: 0, hit: 0, remarks: [] };
  const begins = (quotation: QuotationPassage, exact: string) =>
    quotation.stretches.some((stretch) => letters(stretch).startsWith(letters(exact))) ||
    letters(quotation.exact).includes(letters(exact));
  const arguable = [...(gold.nestedQuotations ?? []), ...(gold.interviewerTurns ?? [])];

  for (const quotation of found) {
    if (quotation.speaker === null) continue;
    const meant = gold.quotations.filter(({ exact }) => begins(quotation, exact));
    if (meant.length === 0 && arguable.some(({ exact }) => begins(quotation, exact))) continue;
    grade.found += 1;
    if (meant.length > 0 && meant.every(({ speaker }) => speaker === quotation.speaker))
      grade.right += 1;
    else
      grade.remarks.push(`${slug}: wrong: ${quotation.speaker}: ${quotation.exact.slice(0, 60)}`);
  }
  for (const { exact, speaker } of gold.quotations) {
    if (speaker === null) continue;
    grade.wanted += 1;
    const own = found.find((quotation) => begins(quotation, exact));
    if (own?.speaker === speaker) grade.hit += 1;
    else grade.remarks.push(`${slug}: missed: ${speaker} (${own?.speaker ?? "none"}): ${exact}`);
  }
  return grade;
}

/** Grades numbers: a figure is right when its words overlap with a wanted one of the same value and unit. */
export function gradeFigures({ slug, article, gold }: Examined): Grade {
  const found = article.passages.filter((passage) => passage.kind === "figure");
  const grade: Grade = { found: 0, right: 0, wanted: gold.figures.length, hit: 0, remarks: [] };
  const open = [...gold.figures];
  const optional = (gold.optionalFigures ?? []).map(({ exact }) => letters(exact));
  for (const figure of found) {
    const at = open.findIndex((wanted) => sameFigure(figure, wanted));
    if (at !== -1) {
      open.splice(at, 1);
      grade.hit += 1;
    } else if (optional.some((exact) => overlaps(letters(figure.exact), exact))) continue;
    else grade.remarks.push(`${slug}: wrong: ${figure.exact} = ${figure.value} ${figure.unit}`);
    grade.found += 1;
    if (at !== -1) grade.right += 1;
  }
  for (const { exact, value, unit } of open)
    grade.remarks.push(`${slug}: missed: ${exact} = ${value} ${unit}`);
  return grade;
}

const overlaps = (a: string, b: string) => a.includes(b) || b.includes(a);

function sameFigure(figure: FigurePassage, wanted: Examined["gold"]["figures"][number]): boolean {
  const near = (a: number | undefined, b: number | undefined) =>
    a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 0.005 * Math.abs(b));
  return (
    overlaps(letters(figure.exact), letters(wanted.exact)) &&
    near(figure.value, wanted.value) &&
    near(figure.valueTo, wanted.valueTo) &&
    (figure.unit === wanted.unit || (figure.unit ?? "").startsWith(wanted.unit ?? "-"))
  );
}
