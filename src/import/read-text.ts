import type { Element, Root } from "hast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { parse } from "yaml";
import { takeHeadAndFoot } from "./head-and-foot.ts";
import { type Facts, ImportError, type Imported, type LeftOut } from "./imported.ts";
import { authorsIn, dateIn } from "./page-facts.ts";
import { pairNotes } from "./pair-notes.ts";
import { uncalledNotes } from "./uncalled-notes.ts";

/** Lines of a text that is broken by hand are shorter. */
const LONGEST_BROKEN_LINE = 100;
const LONGEST_HEADING_WORDS = 12;

/** Reads plain text: paragraphs, and short lines without a full stop as headings. */
export function readPlainText(text: string): Imported {
  const paragraphs = paragraphsOf(text);
  const body: Root = {
    type: "root",
    children: paragraphs.map((words, at) =>
      element(isHeading(words, paragraphs[at + 1]) && at > 0 ? "h2" : "p", words),
    ),
  };
  return { facts: takeHeadAndFoot(body), body, leftOut: [] };
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n[ \t]*\n/).flatMap((block) => {
    const lines = block.split("\n").map((line) => line.trim());
    const isBroken =
      lines.length > 1 &&
      lines.every((line) => line.length <= LONGEST_BROKEN_LINE && !/^By\s+\p{Lu}/u.test(line));
    return (isBroken ? [lines.join(" ")] : lines).filter((line) => line.trim() !== "");
  });
}

function isHeading(line: string, next: string | undefined): boolean {
  return (
    line.split(" ").length <= LONGEST_HEADING_WORDS &&
    !/[.!?:;,…"”’)\]]$/.test(line) &&
    !/^(?:[-*•–—]|By\s)/.test(line) &&
    next !== undefined &&
    next.length > line.length
  );
}

function element(tagName: string, value: string): Element {
  return { type: "element", tagName, properties: {}, children: [{ type: "text", value }] };
}

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

/** Reads Markdown as GitHub does, with the front matter that other programs write. */
export function readMarkdown(text: string): Imported {
  const yaml = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  const { facts, leftOut } = factsOfYaml(yaml?.[1] ?? "");
  const written = text.slice(yaml?.[0].length ?? 0);
  const tree = reader.parse(written);
  leftOut.push(...uncalledNotes(tree, written));
  const body = reader.runSync(tree) as Root;
  leftOut.push(...pairNotes(body));
  const found = facts.title === undefined ? takeHeadAndFoot(body) : {};
  return { facts: { ...found, ...facts }, body, leftOut };
}

/** Keys that programs have for the same thing. */
const TEXT_KEYS: [keyof Facts, string[]][] = [
  ["title", ["title"]],
  ["description", ["description", "summary", "excerpt", "subtitle"]],
  ["lang", ["lang", "language"]],
  ["sourceUrl", ["canonical", "canonical_url", "url", "source_url"]],
];
const AUTHOR_KEYS = ["authors", "author"];
const DATE_KEYS = ["date", "published", "publishDate", "pubDate"];

function factsOfYaml(yaml: string): { facts: Facts; leftOut: LeftOut[] } {
  let data: Record<string, unknown>;
  try {
    data = (parse(yaml, { schema: "failsafe" }) as Record<string, unknown> | null) ?? {};
  } catch (error) {
    throw new ImportError(
      `The front matter is no YAML: ${(error as Error).message.split("\n")[0]}`,
    );
  }
  const facts: Facts = {};
  const used = new Set<string>();
  const first = (keys: string[]) => {
    const key = keys.find((one) => Object.hasOwn(data, one));
    if (key !== undefined) used.add(key);
    return key === undefined ? undefined : data[key];
  };
  for (const [fact, keys] of TEXT_KEYS) {
    const value = first(keys);
    if (typeof value === "string" && value.trim() !== "")
      Object.assign(facts, { [fact]: value.trim() });
  }
  const authors = [first(AUTHOR_KEYS) ?? []]
    .flat()
    .flatMap((one) =>
      typeof one === "string"
        ? authorsIn(one)
        : authorsIn(String((one as { name?: string }).name ?? "")),
    );
  if (authors.length > 0) facts.authors = authors;
  const date = dateIn(String(first(DATE_KEYS) ?? ""));
  if (date !== undefined) facts.date = date;
  const leftOut = Object.entries(data)
    .filter(([key]) => !used.has(key))
    .map(([key, value]) => ({ what: `front matter “${key}”`, words: JSON.stringify(value) }));
  return { facts, leftOut };
}
