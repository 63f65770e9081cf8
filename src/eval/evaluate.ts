import { globSync, readFileSync } from "node:fs";
import { readArticle } from "../articles/read-article.ts";
import { now } from "../dates.ts";
import { examinedArticles } from "./gold.ts";
import { type Grade, gradeFigures, gradeQuotations } from "./grade-passages.ts";
import { gradeSearch } from "./grade-search.ts";

/** How well one thing is done. */
export interface Score {
  /** What was measured, e.g. `attribution, recall` or `search, hard`. */
  name: string;
  /** Of how many, e.g. 120 quotations. */
  of: number;
  /** Percent that is right. */
  percent: number;
  /** What is wrong, a line each. */
  remarks: string[];
}

/**
 * Measures how well quotations, figures and passages are found in the examined articles.
 *
 * @param dist folder of the built site, whose search is asked
 */
export async function evaluate(dist: string): Promise<Score[]> {
  const examined = examinedArticles();
  const own = globSync("content/articles/*.md").flatMap(
    (path) => readArticle(path, readFileSync(path), now()).article ?? [],
  );
  const searched = examined.filter(({ hasQueries }) => hasQueries).map(({ article }) => article);
  const search = await gradeSearch(dist, [...own, ...searched]);
  return [
    ...scoresOf("attribution", examined.map(gradeQuotations)),
    ...scoresOf("figures", examined.map(gradeFigures)),
    ...search.map(({ class: name, asked, right, remarks }) =>
      score(`search, ${name}`, right, asked, remarks),
    ),
  ];
}

/** Precision and recall of all grades together. */
export function scoresOf(name: string, grades: Grade[]): Score[] {
  const sum = (key: "found" | "right" | "wanted" | "hit") =>
    grades.reduce((total, grade) => total + grade[key], 0);
  const remarks = grades.flatMap((grade) => grade.remarks);
  return [
    score(`${name}, precision`, sum("right"), sum("found"), remarks),
    score(`${name}, recall`, sum("hit"), sum("wanted"), []),
  ];
}

function score(name: string, right: number, of: number, remarks: string[]): Score {
  return { name, of, percent: (100 * right) / of, remarks };
}
