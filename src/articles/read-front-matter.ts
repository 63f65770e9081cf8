import type { VFile } from "vfile";
import { isMap, LineCounter, type Node, parseDocument } from "yaml";
import { type FrontMatter, frontMatterSchema } from "./front-matter.ts";

/** What to write for a key that is required and not there. */
const EXAMPLES: Record<string, string> = {
  title: "title: The headline as printed",
  authors: "authors: [Ana Lima]",
  date: "date: 2025-03-19",
  source: "source: { name: The Paper, url: https://example.org/story }",
};

const FENCE = /^---[ \t]*$/m;

/** A line and column in the file, both from 1. */
interface Place {
  line: number;
  column: number;
}
const START: Place = { line: 1, column: 1 };

/** The front matter, or `undefined` when it has problems. */
interface FrontMatterReading {
  frontMatter: FrontMatter | undefined;
  /** Where an entry of one of its lists stands, e.g. of `notQuotations` the entry `green tariff`. */
  placeOfEntry(list: string, entry: string): Place;
  /** The former slugs with their places; `undefined` where none can be read. */
  formerly: FormerSlug[] | undefined;
}

/** A slug under which the article was published before, and where in the file it stands. */
export interface FormerSlug extends Place {
  slug: string;
}

/**
 * Splits a file into front matter and body, and checks the front matter.
 *
 * Every problem becomes a message on `file`, at its line and column in the file.
 *
 * @param file the whole file as text
 * @param today the date after which nothing can have been published, e.g. `2025-03-19`
 * @returns the front matter, or `undefined` when it has problems; and the body with as many empty
 * lines before it as the front matter had, so that positions in it are positions in the file
 */
export function readFrontMatter(file: VFile, today: string): FrontMatterReading & { body: string } {
  const text = String(file);
  const rest = /^---[ \t]*\r?\n/.exec(text);
  const end = rest === null ? null : FENCE.exec(text.slice(rest[0].length));
  if (rest === null || end === null) {
    file.message(
      "The file does not begin with front matter. Put its title, authors, date and source between two lines of “---” at the top.",
      { place: START, ruleId: "front-matter-missing" },
    );
    return { frontMatter: undefined, placeOfEntry: () => START, formerly: undefined, body: text };
  }
  const start = rest[0].length;
  const yaml = text.slice(start, start + end.index);
  const bodyStart = start + end.index + end[0].length;
  const heightLines = text.slice(0, bodyStart).split("\n").length - 1;
  return {
    ...parse(yaml, file, today),
    body: "\n".repeat(heightLines) + text.slice(bodyStart),
  };
}

function parse(yaml: string, file: VFile, today: string): FrontMatterReading {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  // The opening fence is the file's first line.
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  for (const error of document.errors) {
    file.message(
      `The front matter is not valid YAML: ${error.message.replace(/\.?$/, ".")} Put values with a colon or a quotation mark in quotes.`,
      { place: placeAt(error.pos[0]), ruleId: "front-matter-yaml" },
    );
  }
  if (document.errors.length > 0) {
    return { frontMatter: undefined, placeOfEntry: () => START, formerly: undefined };
  }

  /** The place of the value at `path`, or of the nearest thing around it that is there. */
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

  const placeOfEntry = (list: string, entry: string) => {
    const items = document.toJS()?.[list];
    return Array.isArray(items) ? placeOf([list, items.indexOf(entry)]) : placeOfKey([list], entry);
  };

  // Also of front matter that has other problems, so that its former addresses count as kept.
  const slugs: unknown = document.toJS()?.formerly ?? [];
  const formerly = (Array.isArray(slugs) ? slugs : [])
    .filter((slug) => typeof slug === "string")
    .map((slug) => ({ slug, ...placeOfEntry("formerly", slug) }));

  const result = frontMatterSchema(today).safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return { frontMatter: result.data, placeOfEntry, formerly };
  for (const issue of result.error.issues) {
    const names = issue.path.filter((step) => typeof step === "string");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        file.message(
          `The front matter has an unknown key “${key}”. Correct its spelling or remove it.`,
          { place: placeOfKey(issue.path, key), ruleId: "unknown-key" },
        );
      }
    } else if (issue.input === undefined || issue.input === null) {
      const key = names.join(".");
      const example = EXAMPLES[key];
      file.message(
        `The front matter has no “${key}”. Add ${example === undefined ? "it" : `a line such as “${example}”`}.`,
        { place: placeOf(issue.path), ruleId: `${names.join("-")}-missing` },
      );
    } else {
      const rule = issue.code === "too_small" ? "empty" : "invalid";
      file.message(issue.message, {
        place: placeOf(issue.path),
        ruleId: `${names.join("-")}-${rule}`,
      });
    }
  }
  return { frontMatter: undefined, placeOfEntry, formerly };
}
