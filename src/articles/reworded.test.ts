import { describe, expect, test } from "vitest";
import { ledgerOf } from "./promises.ts";
import { readArticle } from "./read-article.ts";

const read = (body: string, front: string, ledger = new Map()) =>
  readArticle(
    "content/articles/walk.md",
    new TextEncoder().encode(
      `---\ntitle: A Walk\nauthors: [Ana Lima]\ndate: 2025-03-19\nspeakers: [{ name: Ada Roe }]\nsource: { name: The Paper, url: https://example.org/a }\n${front}\n---\n\n${body}\n`,
    ),
    "2025-06-01",
    ledger,
  );

/** The ids of a text that was published and then changed, or what its editor is told. */
function changed(before: string, after: string, front = ""): string[] {
  const ledger = ledgerOf([read(before, "")], new Map());
  const { article, problems } = read(after, `updated: 2025-05-01\n${front}`, ledger);
  return article?.passages.map(({ id }) => id) ?? problems;
}
const LONG = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");

describe("a heading keeps its id", () => {
  test.each([
    ["its case", "Early years", "EARLY YEARS", "early-years"],
    ["its case beyond ASCII", "Die Straße", "DIE STRASSE", "die-straße"],
    ["the marks between its words", "Early years: 1999", "Early years – 1999!", "early-years-1999"],
    ["a hyphen", "Re-opening the port", "Reopening the port", "re-opening-the-port"],
    ["an apostrophe", "The town’s port", "The towns port", "the-towns-port"],
    ["its case, when it is cut", LONG, LONG.toUpperCase(), expect.stringMatching(/^word0-.*-word/)],
  ])("when %s changes", (_what, before, after, id) => {
    expect(changed(`## ${before}\n\nText.`, `## ${after}\n\nText.`)[0]).toEqual(id);
  });

  test("when it was published under one that would be too long now", () => {
    const ledger = ledgerOf([read(`## ${LONG}\n\nText.`, "")], new Map());
    const id = LONG.replaceAll(" ", "-");
    const heading = ledger.get("walk")?.passages[0];
    if (heading) heading.id = id;
    for (const words of [LONG, LONG.replace("word0", "Word0")]) {
      const front = "updated: 2025-05-01";
      expect(read(`## ${words}\n\nText.`, front, ledger).article?.passages[0]?.id).toBe(id);
    }
  });

  test("but not when its words become others", () => {
    const [problem] = changed("## Early years\n\nText.", "## Later days\n\nText.");
    expect(problem).toContain("“#early-years” was published");
  });
});

describe("figures keep their ids", () => {
  const before = "Boats are back, 54% of them, with 10 offices and 1,200 people.";
  const after = "A decade on, 54% of the boats returned, with 10 offices and 1,200 people.";
  const ids = ["figure-54-percent", "figure-10-offices", "figure-1-200-people"];
  const moved = "moved: { boats-are-back-54-of: a-decade-on-54-of }";

  test("when their paragraph is reworded; only the paragraph is to be moved", () => {
    const problems = changed(before, after);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("boats-are-back-54-of: a-decade-on-54-of");
    expect(changed(before, after, moved)).toEqual(expect.arrayContaining(ids));
  });

  test("when they are written otherwise in it", () => {
    const other = after
      .replace("54%", "54 percent")
      .replace("10 offices", "10 regional offices")
      .replace("1,200", "1200");
    const front = moved.replace("on-54-of", "on-54-percent");
    expect(changed(before, other, front)).toEqual(expect.arrayContaining(ids));
  });

  test("when one stands more often in it than before", () => {
    const twice = after.replace("offices", "offices, 54% of all,");
    expect(changed(before, twice, moved)).toEqual(
      expect.arrayContaining([...ids, "figure-54-percent-1"]),
    );
  });

  test.each([
    ["number", "54%", "55%"],
    ["number, tenfold,", "10 offices", "1.0 offices"],
    ["unit", "10 offices", "10 officers"],
  ])("but not when their %s changes", (_what, old, now) => {
    const [problem = ""] = changed(before, before.replace(old, now), "moved: {}");
    expect(problem).toContain("was published");
  });

  test("but not when their currency changes, which their id does not say", () => {
    const cost = "The new port has cost £5 million in all of its many years.";
    const [problem = ""] = changed(cost, cost.replace("£", "$"));
    expect(problem).toContain("“#figure-5-million” was published");
  });
});

describe("a quotation keeps its id", () => {
  const answers =
    "**Q:** What was it like?\n\n**Ada Roe:** We tried to save it for years.\n\n**Q:** And now?\n\n**Ada Roe:** Now the boats are coming back to us.";
  const more =
    "Nobody thought that we would live to see this day, and I am glad that we did, for all of us.";
  const last = "quote-now-the-boats-are-coming";

  test("when its answer grows by a paragraph at the end", () => {
    expect(changed(answers, `${answers}\n\n${more}`)).toContain(last);
  });

  test("when its answer loses a paragraph", () => {
    const front = "retired: { nobody-thought-that-we-would: Withdrawn }";
    expect(changed(`${answers}\n\n${more}`, answers, front)).toContain(last);
  });

  test("when it grows within its paragraph, of which alone it is told", () => {
    const before = "“We tried everything to save it,” Ada Roe said.";
    const after = `“We tried everything to save it, and nobody in this whole town would help us,” Ada Roe said, and left.`;
    expect(changed(before, after)).toHaveLength(1);
  });

  test("when it is recased", () => {
    const before = "He called it “An Important springboard” for us.";
    expect(changed(before, before.replace("An Important", "an important"))).toContain(
      "quote-an-important-springboard",
    );
  });

  test("but not when it only begins alike", () => {
    const after = answers.replace(
      "back to us.",
      "away from here, for the sea is empty of all fish.",
    );
    const front = "moved: { ada-roe-now-the-boats: ada-roe-now-the-boats-1 }";
    expect(changed(answers, after, front).join()).toContain(`“#${last}” was published`);
  });
});

test("nothing is named the nearest that is not clearly like what is gone", () => {
  const before =
    "First words stand here.\n\nThe mayor opened the new fish market on Tuesday.\n\nLast words stand here.";
  const after =
    "First words stand here.\n\nLast words stand here.\n\nA mammoth was found in Siberia after years.";
  const [problem, ...others] = changed(before, after);
  expect(problem).toContain("Nothing like it is left");
  expect(problem).not.toContain("mammoth");
  expect(others).toEqual([]);
});
