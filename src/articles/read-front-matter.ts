import type { VFile } from "vfile";
import { isMap, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import type { Place } from "../markdown/places.ts";
import { characterFaults } from "./characters.ts";
import { problemOf } from "./front-matter-problem.ts";
import { keysAt } from "./keys-at.ts";
import { meantKey } from "./meant-key.ts";
import { valueFaults } from "./value-faults.ts";
import { yamlFaults } from "./yaml-faults.ts";

/** The front matter ends at a second “---”, or as YAML itself may, at “...”. */
const FRONT_MATTER_END = /^(?:---|\.\.\.[ \t]*\n---|\.\.\.)[ \t]*$/m;

const START: Place = { line: 1, column: 1 };

/** A slug that the article had before, and where that is said. */
export interface FormerSlug extends Place {
  slug: string;
}

/** What the front matter of a file has to be. */
export interface FrontMatterForm<Front> {
  schema: z.ZodType<Front>;
  /** What there has to be at least, e.g. `title, authors and date`. */
  needed: string;
}

/** When an article is to be published, and where its front matter says so. */
export interface Release extends Place {
  isDraft: boolean;
  /** From when on; `undefined` where the front matter has problems. */
  date: string | undefined;
}

/** The front matter, or `undefined` when it has problems. */
interface FrontMatterReading<Front> {
  frontMatter: Front | undefined;
  /**
   * Where an entry of one of its lists stands, e.g. of `notQuotations` the entry `green tariff`, of
   * `moved` the key `early-years`, and of `formerly` the entry 0.
   */
  placeOfEntry(list: string, entry: string | number): Place;
  /** Where the value at a path stands, e.g. `["charts", 0, "title"]`, or what is nearest around it. */
  placeOf(path: PropertyKey[]): Place;
  /** The entries of `formerly`, whatever else is wrong; `undefined` where none can be read. */
  formerly: FormerSlug[] | undefined;
  /** Whether it is a draft, whatever else is wrong. */
  release: Release;
}

/**
 * Splits a file into front matter and body, and checks the front matter.
 *
 * Every problem becomes a message on `file`, at its line and column in the file.
 *
 * @param file the whole file as text
 * @returns the front matter, or `undefined` when it has problems; and the body with as many empty
 * lines before it as the front matter had, so that positions in it are positions in the file
 */
export function readFrontMatter<Front>(
  file: VFile,
  form: FrontMatterForm<Front>,
): FrontMatterReading<Front> & { body: string } {
  const text = String(file);
  const start = /^---[ \t]*\n/.exec(text)?.[0].length;
  const end = start === undefined ? null : FRONT_MATTER_END.exec(text.slice(start));
  if (start === undefined || end === null) {
    file.message(missingFrontMatter(text, form.needed, start !== undefined), {
      place: START,
      ruleId: start === undefined ? "front-matter-missing" : "front-matter-unclosed",
    });
    return { ...UNREADABLE, body: text };
  }
  const bodyStart = start + end.index + end[0].length;
  const heightLines = text.slice(0, bodyStart).split("\n").length - 1;
  return {
    ...parseFrontMatter(text.slice(start, start + end.index), file, form),
    body: "\n".repeat(heightLines) + text.slice(bodyStart),
  };
}

/** What is wrong with a file that has no front matter, and what to do. */
function missingFrontMatter(text: string, needed: string, isOpen: boolean): string {
  if (isOpen) return `The front matter does not end. Put a line “---” below its last key.`;
  return /^\s+---[ \t]*\n/.test(text)
    ? "White space stands before the front matter. Delete it, so that the file begins with “---”."
    : `The file does not begin with front matter. Put its ${needed} between two lines of “---” at the top.`;
}

function parseFrontMatter<Front>(
  yaml: string,
  file: VFile,
  { schema }: FrontMatterForm<Front>,
): FrontMatterReading<Front> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  // The opening fence is the file's first line.
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  for (const { offset, sentence } of characterFaults(yaml, ({ kind }) => kind === "character")) {
    file.message(sentence, { place: placeAt(offset), ruleId: "character-forbidden" });
  }
  const unreadable = yamlFaults(document, yaml);
  for (const { offset, sentence } of unreadable) {
    file.message(sentence, { place: placeAt(offset), ruleId: "front-matter-yaml" });
  }
  if (unreadable.length > 0) return UNREADABLE;
  const faults = valueFaults(document, yaml);
  for (const { offset, sentence, rule } of faults) {
    file.message(sentence, { place: placeAt(offset), ruleId: rule });
  }
  if (faults.some(({ rule }) => rule === "front-matter-yaml")) return UNREADABLE;

  const placeOf = (path: PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return placeAt(node.range[0]);
    }
    return START;
  };
  const placeOfKey = (path: PropertyKey[], key: string) => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
    const range = (pair?.key as Node | undefined)?.range;
    return range ? placeAt(range[0]) : placeOf(path);
  };

  const data = document.toJS() ?? {};
  const placeOfEntry = (list: string, entry: string | number) => {
    const items = data[list];
    if (!Array.isArray(items)) return placeOfKey([list], String(entry));
    return placeOf([list, typeof entry === "number" ? entry : items.indexOf(entry)]);
  };
  const formerly = [data.formerly].flat().flatMap((entry, i) => {
    const slug = typeof entry === "string" ? entry.trim() : "";
    return slug === "" ? [] : { slug, ...placeOfEntry("formerly", i) };
  });

  const result = schema.safeParse(data, { reportInput: true });
  const reported = new Set<string>();
  const issues = result.error?.issues ?? [];
  // Of an unknown key that was meant to be another, it is not said besides that the other is missing.
  const meant = new Set<string>();
  for (const issue of issues) {
    for (const key of issue.code === "unrecognized_keys" ? issue.keys : []) {
      const right = meantKey(key, keysAt(schema, issue.path));
      const isFree = right !== undefined && !document.hasIn([...issue.path, right]);
      if (isFree) meant.add([...issue.path, right].join("/"));
      file.message(
        `The front matter has an unknown key “${key}”. ${isFree ? `Did you mean “${right}”? Write that, or remove it.` : "Correct its spelling or remove it."}`,
        { place: placeOfKey(issue.path, key), ruleId: "unknown-key" },
      );
    }
  }
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys" || meant.has(issue.path.join("/"))) continue;
    // Of each value only the first problem is reported; others may follow from it.
    const path = issue.path.join("/");
    if (reported.has(path)) continue;
    reported.add(path);
    const { sentence, rule } = problemOf(issue);
    file.message(sentence, { place: placeOf(issue.path), ruleId: rule });
  }
  const frontMatter = faults.length === 0 ? result.data : undefined;
  const isDraft = data.draft === true;
  const place = placeOf([isDraft ? "draft" : "date"]);
  const date = (frontMatter as { date?: string } | undefined)?.date;
  const release = { isDraft, date, ...place };
  return { frontMatter, placeOf, placeOfEntry, formerly, release };
}

/** Of a file without front matter that can be read. */
export const UNREADABLE: FrontMatterReading<never> = {
  frontMatter: undefined,
  placeOf: () => START,
  placeOfEntry: () => START,
  formerly: undefined,
  release: { isDraft: false, date: undefined, ...START },
};
