import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { isGivenName } from "../extract/language/given-names.ts";
import { findQuotations } from "../extract/quotes/find-quotations.ts";
import type { Speaker, Stretch, TextBlock } from "../extract/quotes/quotation.ts";
import type { Grade } from "./grade-passages.ts";

/** A range of offsets into an article's text. */
type Range = readonly [start: number, end: number];

/** What an annotator says: these words are somebody's. */
interface Attribution {
  /** The words that name the source, e.g. `Mr. Roe, the mayor`. */
  source: string;
  content: Range[];
}

/**
 * Measures attribution on a folder of the form of PolNeAR: `text/<name>.txt`, a paragraph a line, and
 * `attributions/<name>*.ann` in brat's standoff form (https://brat.nlplab.org/standoff.html).
 *
 * Counted are quotations whose source the annotator marked with a name. Right is a speaker whose
 * last name stands in the words that were marked.
 *
 * @param declared whether the names are known beforehand, as those in the front matter are
 */
export function gradeSet(folder: string, declared: boolean): Grade {
  const grade: Grade = { found: 0, right: 0, wanted: 0, hit: 0, remarks: [] };
  for (const file of globSync(path.join(folder, "text/*.txt")).sort()) {
    const name = path.basename(file, ".txt");
    const [annotated] = globSync(path.join(folder, `attributions/${name}*.ann`)).sort();
    if (annotated === undefined || !existsSync(annotated)) continue;
    gradeArticle(
      grade,
      name,
      readFileSync(file, "utf8"),
      readFileSync(annotated, "utf8"),
      declared,
    );
  }
  return grade;
}

function gradeArticle(
  grade: Grade,
  name: string,
  text: string,
  annotations: string,
  declared: boolean,
): void {
  const golds = attributionsOf(text, annotations).filter(
    ({ source, content }) =>
      namesOf(source).length > 0 && content.some((range) => isQuoted(text, range)),
  );
  const { blocks, starts } = paragraphsOf(text);
  const speakers: Speaker[] = declared ? declaredIn(golds) : [];
  const { quotations } = findQuotations(blocks, speakers, { attributions: {}, notQuotations: [] });
  const place = ({ block, start, end }: Stretch): Range => [
    (starts[block] ?? 0) + start,
    (starts[block] ?? 0) + end,
  ];
  const met = new Set<Attribution>();
  for (const { stretches, speaker } of quotations) {
    const ranges = stretches.map(place);
    const own = golds.filter(({ content }) => overlap(content, ranges) > 0);
    if (own.length === 0 || speaker === null) continue;
    const right = own.filter(({ source }) => namesOf(source).includes(lastName(speaker)));
    grade.found += 1;
    if (right.length > 0) grade.right += 1;
    else
      grade.remarks.push(
        `${name}: wrong: ${speaker} (${own[0]?.source}): ${around(text, ranges[0])}`,
      );
    for (const gold of right) met.add(gold);
  }
  for (const gold of golds) {
    grade.wanted += 1;
    if (met.has(gold)) grade.hit += 1;
    else {
      const own = quotations.find((one) => overlap(gold.content, one.stretches.map(place)) > 0);
      const how = own === undefined ? "none" : own.speaker === null ? "open" : "other";
      grade.remarks.push(
        `${name}: missed: ${how}: ${gold.source}: ${around(text, gold.content[0])}`,
      );
    }
  }
}

/** The attributions of an annotation file; a source or content may be in several pieces. */
function attributionsOf(text: string, annotations: string): Attribution[] {
  const ranges = new Map<string, Range[]>();
  const attributions: Attribution[] = [];
  for (const line of annotations.split("\n")) {
    const [id = "", what = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const pieces = what.slice(what.indexOf(" ") + 1).split(";");
      ranges.set(
        id,
        pieces.map((piece) => piece.split(" ").map(Number) as [number, number]),
      );
    } else if (id.startsWith("E")) {
      const rolesOf = (role: string) =>
        [...what.matchAll(new RegExp(`\\b${role}\\d*:(T\\d+)`, "g"))].flatMap(
          ([, one = ""]) => ranges.get(one) ?? [],
        );
      const source = rolesOf("Source")
        .map(([start, end]) => text.slice(start, end))
        .join(" … ");
      const content = rolesOf("Content");
      if (source !== "" && content.length > 0) attributions.push({ source, content });
    }
  }
  return attributions;
}

function paragraphsOf(text: string): { blocks: TextBlock[]; starts: number[] } {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  return {
    blocks: lines.map(([line]) => ({ kind: "paragraph", text: line, emphasis: [], strong: [] })),
    starts: lines.map(({ index }) => index),
  };
}

const MARKS = /["“”]/g;

/** Whether most of a range stands between quotation marks: a direct quotation. */
function isQuoted(text: string, [start, end]: Range): boolean {
  const content = text.slice(start, end);
  return /^\s*["“]/.test(content) || (content.match(MARKS) ?? []).length >= 2;
}

const TITLES = new Set(
  "Mr Mrs Ms Dr Sen Rep Gov President Senator The A An He She I They It We You His Her Former In".split(
    " ",
  ),
);

/** The capitalised words of a source, e.g. `Roe` of `Mr. Roe, the mayor`. */
function namesOf(source: string): string[] {
  // `the Florida senator` and `a Roe spokesman` name nobody; `a lawyer, Ada Roe` does.
  const described = /^(?:the|an?|one|another|some|many|other|several|most|few|two|both)\b/iu.test(
    source,
  );
  const named = [...source.matchAll(/(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+/gu)];
  if (described && !named.some(([, first = ""]) => isGivenName(first))) return [];
  const words = source.match(/\p{Lu}[\p{L}\p{M}.’'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/(?:[’']s?|\.)$/u, ""))
    .filter((word) => !TITLES.has(word));
}

const lastName = (name: string) =>
  name
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, "")
    .split(" ")
    .at(-1) ?? "";

function declaredIn(golds: Attribution[]): Speaker[] {
  const names = golds.flatMap(
    ({ source }) =>
      source.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+)+/u)?.[0] ?? [],
  );
  return [...new Set(names)].map((name) => ({ name }));
}

function overlap(these: readonly Range[], those: readonly Range[]): number {
  let sum = 0;
  for (const [a, b] of these)
    for (const [c, d] of those) sum += Math.max(0, Math.min(b, d) - Math.max(a, c));
  return sum;
}

function around(text: string, [start, end]: Range = [0, 0]): string {
  return text.slice(Math.max(0, start - 110), end + 110).replaceAll("\n", " ¶ ");
}
