import { LineCounter, type Node, parseDocument } from "yaml";
import { z } from "zod";
import { mergeRecords, sidesOf } from "./merge-records.ts";
import type { Published } from "./published.ts";
import type { ArticleRecord } from "./record.ts";

const digest = z.string().regex(/^[\w-]{11}$/);
const passage = z.tuple([
  z.enum(["section", "paragraph", "quotation", "figure"]),
  z.string().min(1),
  digest,
  z.string().regex(/^[\w-]*$/),
]);
const schema = z.strictObject({
  headline: digest,
  body: digest,
  updated: z.string().min(1).nullable(),
  corrections: z.int().nonnegative(),
  formerly: z.array(z.string().min(1)),
  passages: z.array(passage),
  former: z.array(passage),
});

/** What came of reading the record of one article. */
export interface RecordReading {
  record?: ArticleRecord;
  /** As printed: `content/anchors/x.json:3:5 What is wrong. What to do. (rule-name)`. */
  problems: string[];
  /** Problems that `npm run anchors` solves; there is a record all the same. */
  conflicts: string[];
}

/**
 * Reads the record of one article.
 *
 * @param path the file, from the project's root, e.g. `content/anchors/harbour-minister.json`
 * @param text what it holds; the marks of a merge that git could not do may be in it
 */
export function readRecord(path: string, text: string): RecordReading {
  const sides = sidesOf(text);
  if (sides === undefined) return parseRecord(path, text);
  const conflict = `${path}:${sides.line}:1 Two branches changed what is recorded, and it is not merged. Run “npm run anchors”: it keeps the addresses of both. (record-conflict)`;
  const [ours, theirs] = [
    parseRecord(path, sides.ours).record,
    parseRecord(path, sides.theirs).record,
  ];
  if (ours !== undefined && theirs !== undefined) {
    return { record: mergeRecords(ours, theirs), problems: [], conflicts: [conflict] };
  }
  const damaged = `${path}:${sides.line}:1 Two branches changed what is recorded, and one side is damaged. Take the file of the other with “git checkout --ours ${path}” or “--theirs”, then run “npm run anchors”. (record-damaged)`;
  return { problems: [damaged], conflicts: [] };
}

function parseRecord(path: string, text: string): RecordReading {
  const failed = (line: number, column: number, what: string): RecordReading => ({
    problems: [
      `${path}:${line}:${column} The record is damaged: ${what}. Take the file from the last commit again: “git checkout HEAD -- ${path}”. (record-damaged)`,
    ],
    conflicts: [],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { line, column } = placeOfError((error as Error).message, text);
    return failed(line, column, "it is not JSON from here on");
  }
  const { success, data: record, error } = schema.safeParse(data);
  if (!success) {
    const [issue] = error.issues;
    const steps = issue?.path ?? [];
    const { line, column } = placeOfValue(steps, text);
    return failed(line, column, `what stands at “${steps.join(".")}” is none of its entries`);
  }
  const lists = { passages: record.passages.map(published), former: record.former.map(published) };
  const ids = new Set<string>();
  const conflicts: string[] = [];
  const once = (list: "passages" | "former") =>
    lists[list].filter(({ id }, i) => {
      if (!ids.has(id)) return ids.add(id);
      const { line, column } = placeOfValue([list, i], text);
      conflicts.push(
        `${path}:${line}:${column} The id “${id}” is recorded twice. Run “npm run anchors”: it keeps the first. (record-twice)`,
      );
      return false;
    });
  return {
    record: { ...record, passages: once("passages"), former: once("former") },
    problems: [],
    conflicts,
  };
}

function published([kind, id, digest, trace]: z.infer<typeof passage>): Published {
  return { kind, id, digest, trace };
}

/** Where JSON.parse failed: the message of V8 has the place, but not at the end of the text. */
function placeOfError(message: string, text: string): { line: number; column: number } {
  const at = /position (\d+)/.exec(message)?.[1];
  const lines = text.slice(0, at === undefined ? undefined : Number(at)).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** Where a value stands, or else the nearest one around it; YAML reads JSON and knows places. */
function placeOfValue(path: PropertyKey[], text: string): { line: number; column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (!node?.range) continue;
    const { line, col } = lineCounter.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

/** A record as it is written: a passage a line, so that a change shows as itself and merges. */
export function printRecord({ passages, former, ...facts }: ArticleRecord): string {
  const list = (name: string, some: Published[]) => {
    const lines = some.map(
      ({ kind, id, digest, trace }) => `    ${JSON.stringify([kind, id, digest, trace])}`,
    );
    return `  "${name}": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]`;
  };
  const { headline, body, updated, corrections, formerly } = facts;
  const lines = Object.entries({ headline, body, updated, corrections, formerly }).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
  );
  const lists = [list("passages", passages), list("former", former)];
  return `{\n${[...lines, ...lists].join(",\n")}\n}\n`;
}
