import { globSync, readFileSync } from "node:fs";
import { readArticle } from "../articles/read-article.ts";
import { now } from "../dates.ts";
import { examinedArticles } from "./gold.ts";
import { type Grade, gradeFigures, gradeQuotations } from "./grade-passages.ts";
import { gradeSearch } from "./grade-search.ts";

/** `npm run eval`: prints how well quotations, figures and passages are found in the examined articles. */
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const verbose = process.argv.includes("--verbose");
const show = (remarks: string[]) =>
  verbose && console.log(remarks.map((line) => `    ${line}`).join("\n"));

const examined = examinedArticles();
const kinds: [string, (one: (typeof examined)[number]) => Grade][] = [
  ["Attribution", gradeQuotations],
  ["Figures", gradeFigures],
];
for (const [name, gradeOne] of kinds) {
  const grades = examined.map(gradeOne);
  const sum = (key: "found" | "right" | "wanted" | "hit") =>
    grades.reduce((total, grade) => total + grade[key], 0);
  const precision = `precision ${percent(sum("right"), sum("found"))} of ${sum("found")}`;
  console.log(
    `${name}: ${precision}, recall ${percent(sum("hit"), sum("wanted"))} of ${sum("wanted")}`,
  );
  show(grades.flatMap(({ remarks }) => remarks));
}

const own = globSync("content/articles/*.md").flatMap(
  (path) => readArticle(path, readFileSync(path), now()).article ?? [],
);
const searched = examined.filter(({ hasQueries }) => hasQueries).map(({ article }) => article);
for (const { class: name, asked, right, mrr5, remarks } of await gradeSearch([
  ...own,
  ...searched,
])) {
  console.log(
    `Search, ${name}: right ${percent(right, asked)} of ${asked}, MRR@5 ${mrr5.toFixed(3)}`,
  );
  show(remarks);
}
