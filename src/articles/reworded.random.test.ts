import fc from "fast-check";
import { expect, test } from "vitest";
import { ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const read = (blocks: readonly string[], front: string, ledger = new Map()) =>
  readArticle(
    "content/articles/walk.md",
    new TextEncoder().encode(
      `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\nspeakers: [{ name: Ada Roe }]\nsource: { name: The Paper, url: https://example.org/a }\n${front}---\n\n${blocks.join("\n\n")}\n`,
    ),
    "2025-06-01",
    ledger,
  );
const idsOf = ({ article }: ReturnType<typeof read>) => article?.passages.map(({ id }) => id) ?? [];
const recordOf = (blocks: readonly string[]) => ledgerOf([read(blocks, "")], new Map());
const UPDATED = "updated: 2025-05-01\n";
const words = fc
  .array(fc.constantFrom("boats", "sea", "later", "families", "harbour", "never", "new"), {
    minLength: 5,
    maxLength: 12,
  })
  .map((some) => `Then ${some.join(" ")}`);

test("a heading in other case and with other marks keeps its id", () => {
  const headings = ["Early years", "Straße am Meer: today", "What the “old” port was", "Été, été"];
  const blocks = headings.flatMap((heading) => [`## ${heading}`, "Some words."]);
  const ids = idsOf(read(blocks, ""));
  const recased = fc.tuple(
    fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
    fc.constantFrom("", "!", "?", " …", ":"),
  );
  const written = ([capitals, end]: [boolean[], string], heading: string) =>
    [...heading.replace(/[:“”,]/g, "")]
      .map((letter, i) => (capitals[i] ? letter.toUpperCase() : letter.toLowerCase()))
      .join("") + end;
  fc.assert(
    fc.property(fc.tuple(recased, recased, recased, recased), (changes) => {
      const after = headings.flatMap((heading, i) => [
        `## ${written(changes[i] ?? [[], ""], heading)}`,
        "Some words.",
      ]);
      const reading = read(after, UPDATED, recordOf(blocks));
      expect(reading.problems).toEqual([]);
      expect(idsOf(reading)).toEqual(ids);
    }),
    { numRuns: 70, seed: 20250319 },
  );
}, 120_000);

test("figures keep their ids when the paragraph they stand in was reworded and moved", () => {
  const before = [
    "The harbour was rebuilt at a cost of 40 million euros for 1,200 people.",
    "Of the new berths 54% belong to families, and 54% of those have 2 boats.",
    "Another 40 boats are to come, which makes 54% more.",
  ];
  const ledger = recordOf(before);
  const figures = idsOf(read(before, "")).filter((id) => id.startsWith("figure-"));
  fc.assert(
    fc.property(fc.nat({ max: 2 }), words, (at, opening) => {
      const old = before[at] ?? "";
      const kept = old.slice(old.search(/\d/));
      const after = before.with(at, `${opening} ${kept}`);
      const paragraphs = (blocks: string[]) =>
        read(blocks, "").article?.passages.filter(({ kind }) => kind === "paragraph") ?? [];
      const from = paragraphs(before)[at]?.id;
      const to = paragraphs(after)[at]?.id;
      // All that is told is that the paragraph is gone.
      const { problems } = read(after, UPDATED, ledger);
      expect(problems.map((one) => /“#(.*?)” was/.exec(one)?.[1])).toEqual([from]);
      const moved = read(after, `${UPDATED}moved: { ${from}: ${to} }\n`, ledger);
      expect(moved.problems).toEqual([]);
      expect(idsOf(moved)).toEqual(expect.arrayContaining(figures));
    }),
    { numRuns: 70, seed: 20250319 },
  );
}, 120_000);

test("an answer keeps its id when paragraphs are added behind it, and when they go again", () => {
  const questions = ["What was it like?", "And now?", "What is next?"];
  const answers = [
    "We tried to save the harbour for years.",
    "Now the boats are coming back to us.",
    "Nobody here knows what comes after that.",
  ];
  const interview = (added: string[][]) =>
    questions.flatMap((question, i) => [
      `**Q:** ${question}`,
      `**Ada Roe:** ${answers[i]}`,
      ...(added[i] ?? []),
    ]);
  const before = interview([]);
  const quotations = idsOf(read(before, "")).filter((id) => id.startsWith("quote-"));
  expect(quotations).toHaveLength(3);
  const paragraphs = fc.array(words, { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 3, maxLength: 3 }), (added) => {
      const grown = interview(added);
      const reading = read(grown, UPDATED, recordOf(before));
      expect(reading.problems).toEqual([]);
      expect(idsOf(reading)).toEqual(expect.arrayContaining(quotations));
      // Only the paragraphs that were added are missed when they are taken away again.
      const { problems } = read(before, UPDATED, recordOf(grown));
      expect(problems).toHaveLength(added.flat().length);
      for (const problem of problems) expect(problem).toContain("The paragraph “#then-");
    }),
    { numRuns: 70, seed: 20250319 },
  );
}, 120_000);
