import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { parseHTML } from "linkedom";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { compareWords } from "./compare-words.ts";
import { dropKnownLines, isKnown } from "./drop-known-lines.ts";
import { type Facts, ImportError, type Imported, type LeftOut } from "./imported.ts";
import { markElements, unmarkElements } from "./mark-elements.ts";
import { factsOfPage } from "./page-facts.ts";
import { addNotes, withoutNotes } from "./page-notes.ts";
import { pairNotes } from "./pair-notes.ts";
import { ReadersDiffer } from "./readers-differ.ts";
import { settle } from "./settle.ts";
import { type Line, linesOf, parseHtml } from "./words-of.ts";

export const READERS = ["readability", "defuddle"] as const;
export type Reader = (typeof READERS)[number];

/**
 * Reads the article out of a page with two independent readers, which must find the same words.
 *
 * @param html the whole page
 * @param address where it is from, if that is known
 * @param chosen the reader to follow where they differ
 * @throws ImportError where they differ and none is chosen, or find nothing
 */
export async function readPage(
  html: string,
  address: string | undefined,
  chosen?: Reader,
): Promise<Imported> {
  const page = parseHtml(html);
  const facts = factsOfPage(page, address);
  const base = facts.sourceUrl ?? address;
  dropFaultyData(page);
  const chains = markElements(page);
  // Written out again, so that both readers get the tree that browsers make of faulty HTML.
  const tidy = unified()
    .use(rehypeStringify, { allowDangerousHtml: true })
    .stringify(withoutNotes(page, base));
  const texts = new Map<Reader, Root>();
  for (const reader of READERS) {
    if (chosen !== undefined && chosen !== reader) continue;
    const body = parseHtml(await READ[reader](tidy, base));
    dropRepeatedFacts(body, facts);
    dropKnownLines(body, facts);
    texts.set(reader, body);
  }
  const [only, other] = [...texts.values()];
  if (only === undefined || linesOf(only).length === 0) {
    throw new ImportError(
      "No article was found in the page. If it needs a password or a script, save it in the browser and import the file.",
    );
  }
  let body = only;
  if (other !== undefined) {
    const settled = settle(only, other, chains, (line) => isKnown(line, facts));
    if (!("body" in settled)) throw new ReadersDiffer(READERS, settled);
    body = settled.body;
  }
  addNotes(body, page, base);
  unmarkElements(body);
  const leftOut = leftOutOf(page, body, facts);
  leftOut.push(...pairNotes(body, base));
  return { facts, body, leftOut, ...(base ? { base } : {}) };
}

const READ: Record<Reader, (html: string, base: string | undefined) => string | Promise<string>> = {
  readability: (html, base) => {
    const { document } = parseHTML(withBase(html, base));
    try {
      return new Readability(document as never, { charThreshold: 50 }).parse()?.content ?? "";
    } catch {
      return "";
    }
  },
  defuddle: async (html, base) => {
    const { document } = parseHTML(html);
    // Only the page itself is read: no request of its own.
    const options = {
      useAsync: false,
      standardize: false,
      fetch: () => Promise.reject(new Error("no network")),
    };
    try {
      return (await Defuddle(document as never, base, options)).content;
    } catch {
      return "";
    }
  },
};

/** Data about the page that is no JSON; a reader prints a stack trace for it. */
function dropFaultyData(page: Root): void {
  visit(page, "element", ({ tagName, properties, children }) => {
    if (tagName !== "script" || !String(properties["type"]).includes("ld+json")) return;
    try {
      JSON.parse(textOf({ type: "root", children }));
    } catch {
      properties["type"] = "text/plain";
    }
  });
}

function withBase(html: string, base: string | undefined): string {
  if (base === undefined || /<base\s/i.test(html)) return html;
  return html.replace(
    /<head\b[^>]*>/i,
    (head) => `${head}<base href="${base.replace(/"/g, "%22")}">`,
  );
}

function wordsIn(lines: Line[]): string[][] {
  return lines.map(({ words }) => words);
}

/** A heading above the text that repeats the title, which has its own place in the front matter. */
function dropRepeatedFacts(body: Root, { title }: Facts): void {
  if (title === undefined) return;
  const first = linesOf(body)[0]?.words.join(" ");
  if (first !== title.split(/\s+/).join(" ")) return;
  const drop = (parent: Root | Element): boolean => {
    for (const [at, child] of parent.children.entries()) {
      if (child.type !== "element" || linesOf(child).length === 0) continue;
      if (!/^h[1-6]$/.test(child.tagName)) return drop(child);
      parent.children.splice(at, 1);
      return true;
    }
    return false;
  };
  drop(body);
}

/** All words of a page that are not in its article, by the stretches in which they stand. */
function leftOutOf(page: Root, body: Root, { title }: Facts): LeftOut[] {
  const lines = linesOf(page);
  const differences = compareWords(wordsIn(lines), wordsIn(linesOf(body)));
  const added = differences.filter(({ onlySecond }) => onlySecond.length > 0);
  const leftOut: LeftOut[] = added.map(({ onlySecond }) => ({
    what: "not in this place or form in the page, but in the text",
    words: onlySecond.join(" "),
  }));
  const owners = lines.flatMap((line) => line.words.map(() => line));
  for (const { onlyFirst, at } of differences) {
    let start = 0;
    while (start < onlyFirst.length) {
      const what = landmarkOf(owners[at + start]);
      let end = start + 1;
      while (end < onlyFirst.length && landmarkOf(owners[at + end]) === what) end++;
      const words = onlyFirst.slice(start, end).join(" ");
      // The headline is in the front matter.
      if (what !== "h1" || words !== title) leftOut.push({ what, words });
      start = end;
    }
  }
  return leftOut;
}

const LANDMARKS = new Set(
  "nav header footer aside figcaption form table button noscript h1 title dialog".split(" "),
);

function landmarkOf(line: Line | undefined): string {
  const around = line?.around ?? [];
  return around.findLast((name) => LANDMARKS.has(name)) ?? around.at(-1) ?? "text";
}
