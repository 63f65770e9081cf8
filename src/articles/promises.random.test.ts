import fc from "fast-check";
import { expect, test } from "vitest";
import type { Passage } from "../passages/passage.ts";
import { ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

/** A block of the article's text, with a mark of where it came from that edits carry along. */
interface Block {
  origin: string;
  text: string;
}

const TEXTS = [
  "The harbour was rebuilt after the storm of 1999, at a cost of 40 million euros.",
  "## Early years",
  "Boats came back slowly, and 54% of the berths stood empty for a decade.",
  "“Nobody believed in it at all,” Ada Roe said. “We came back with nothing.”",
  "Boats came back slowly, and 12 of the berths were sold.",
  "“Yes.”",
  "## Today",
  "Of the new berths 54% belong to families, and 54% of those have 2 boats.",
  "“Yes.”",
  "Ada Roe calls it “a small wonder of the coast” and counts 40 boats.",
  "## Afterwards",
  "Another 40 boats are to come, said Ada Roe: “We came back with nothing.”",
];
const START: Block[] = TEXTS.map((text, i) => ({ origin: String(i), text }));
const WORDS = ["harbour", "54%", "40", "boats", "never", "“Yes.”", "Today", "slowly,", "not"];

const read = (blocks: Block[], front: string, ledger = new Map()) =>
  readArticle(
    "content/articles/walk.md",
    new TextEncoder().encode(
      `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\nspeakers: [{ name: Ada Roe }]\nsource: { name: The Paper, url: https://example.org/a }\n${front}---\n\n${blocks.map(({ text }) => text).join("\n\n")}\n`,
    ),
    "2025-06-01",
    ledger,
  );
const published = read(START, "");
const LEDGER = ledgerOf([published], new Map());

const place = fc.nat({ max: 100 });
const word = fc.constantFrom(...WORDS);
const edit = fc.oneof(
  fc.record({
    do: fc.constantFrom("delete", "copy", "split", "merge", "recase"),
    at: place,
    to: place,
  }),
  fc.record({ do: fc.constant("move"), at: place, to: place }),
  fc.record({ do: fc.constantFrom("word", "insert", "drop"), at: place, to: place, word }),
  fc.record({ do: fc.constant("new"), at: place, to: place, word }),
);
type Edit = { do: string; at: number; to: number; word?: string };

/** The blocks after an edit; a new or copied block has an origin of its own. */
function apply(before: Block[], { do: what, at, to, word = "" }: Edit, turn: number): Block[] {
  const blocks = [...before];
  const i = at % Math.max(blocks.length, 1);
  const j = to % Math.max(blocks.length, 1);
  const block = blocks[i];
  if (block === undefined) return blocks;
  const words = block.text.split(" ");
  const k = to % words.length;
  const edited = (text: string[]) => blocks.splice(i, 1, { ...block, text: text.join(" ") });
  if (what === "delete") blocks.splice(i, 1);
  if (what === "recase") edited(words.map((one) => one.toUpperCase()));
  if (what === "copy") blocks.splice(j, 0, block);
  if (what === "move") blocks.splice(j, 0, ...blocks.splice(i, 1));
  if (what === "new")
    blocks.splice(i, 0, {
      origin: `new ${turn}`,
      text: `${word} ${wordsOf(block.text).slice(0, 6).join(" ")}`,
    });
  if (what === "word") edited(words.with(k, word));
  if (what === "insert") edited(words.toSpliced(k, 0, word));
  if (what === "drop" && words.length > 2) edited(words.toSpliced(k, 1));
  if (what === "split" && k > 0) {
    blocks.splice(
      i,
      1,
      { ...block, text: words.slice(0, k).join(" ") },
      { ...block, text: words.slice(k).join(" ") },
    );
  }
  const next = blocks[i + 1];
  if (what === "merge" && next)
    blocks.splice(i, 2, {
      origin: `${block.origin} ${next.origin}`,
      text: `${block.text} ${next.text}`,
    });
  return blocks;
}

/** Each published passage with where it stands: which of the blocks, and that block’s words. */
function placesOf(blocks: Block[], passages: readonly Passage[]) {
  let at = -1;
  let around = "";
  return new Map(
    passages.map((passage) => {
      const isBlock = passage.kind === "section" || passage.kind === "paragraph";
      if (isBlock && passage.id !== "introduction") {
        at += 1;
        around = passage.exact;
      }
      const origins = blocks[at]?.origin.split(" ") ?? [];
      return [passage.id, { exact: passage.exact, around, origins }];
    }),
  );
}
const BEFORE = placesOf(START, published.article?.passages ?? []);

test("no id ever comes to mean other words in silence, whatever is edited", () => {
  let checked = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const blocks = edits.reduce(apply, START);
      const silent = read(blocks, "", LEDGER);
      const record = LEDGER.get("walk");
      if (silent.problems.length === 0) expect(silent.article?.digest).toBe(record?.body);

      // The editor retires what is reported; all else must stand where it stood.
      const gone: string[] = [];
      let reading = read(blocks, "updated: 2025-05-01\n", LEDGER);
      for (;;) {
        const told = reading.problems.flatMap(
          (one) => /“#(.*?)” was published/.exec(one)?.[1] ?? [],
        );
        if (told.length === 0) break;
        gone.push(...told);
        const retired = gone.map((id) => `  ${id}: Gone\n`).join("");
        reading = read(blocks, `updated: 2025-05-01\nretired:\n${retired}`, LEDGER);
      }
      const { article } = reading;
      // Two equal headings and an empty one are refused for themselves.
      if (article === undefined) return;
      const now = placesOf(blocks, article.passages);
      for (const [id, before] of BEFORE) {
        if (gone.includes(id) || id === "introduction") continue;
        checked += 1;
        const after = now.get(id);
        const isSamePlace = after?.origins.some((one) => before.origins.includes(one));
        expect(isSamePlace || after?.around === before.around, `${id} moved`).toBe(true);
        const isSame = isCorrection(before.exact, after?.exact ?? "", id.startsWith("quote-"));
        expect(isSame, `${id} has other words`).toBe(true);
      }
    }),
    { numRuns: 200, seed: 20250319 },
  );
  expect(checked).toBeGreaterThan(1500);
}, 300_000);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same beginning, and more than half of the words; of a quotation that grew, of its old ones. */
function isCorrection(before: string, after: string, mayGrow: boolean): boolean {
  if (before === after) return true;
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shared = b.filter((one) => a.includes(one)).length;
  const lengths = [a.length, b.length];
  return a[0] === b[0] && shared > (mayGrow ? Math.min(...lengths) : Math.max(...lengths)) / 2;
}

test("an edit that only adds passages is never refused, and moves no id to another place", () => {
  const adding = fc.record({ do: fc.constantFrom("copy", "new"), at: place, to: place, word });
  fc.assert(
    fc.property(fc.array(adding, { minLength: 1, maxLength: 3 }), (edits) => {
      const blocks = edits.reduce(apply, START);
      // A heading copied is refused for itself.
      if (new Set(headings(blocks)).size < headings(blocks).length) return;
      const { article, problems } = read(blocks, "updated: 2025-05-01\n", LEDGER);
      expect(problems).toEqual([]);
      const now = placesOf(blocks, article?.passages ?? []);
      for (const [id, { exact, around }] of BEFORE) {
        const after = now.get(id);
        expect([after?.exact, id === "introduction" ? around : after?.around]).toEqual([
          exact,
          around,
        ]);
      }
    }),
    { numRuns: 200, seed: 20250319 },
  );
}, 300_000);

const headings = (blocks: Block[]) =>
  blocks.flatMap(({ text }) => (text.startsWith("## ") ? text : []));
