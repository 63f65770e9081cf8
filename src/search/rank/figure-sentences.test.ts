import { expect, test } from "vitest";
import { joinFigures } from "./figure-sentences.ts";
import { articleOf } from "./fixtures.ts";
import type { Hit } from "./rank-passages.ts";
import type { SearchArticle } from "./search-passage.ts";

/** A hit for each number in brackets, e.g. of `It sold [12 crates].`, as if each were a figure. */
function hitsIn(text: string, article: SearchArticle = articleOf([])): Hit[] {
  const parts = text.split(/[[\]]/);
  const context = parts.join("");
  return parts.flatMap((part, at): Hit[] => {
    if (at % 2 === 0) return [];
    const from = parts.slice(0, at).join("").length;
    const place: [number, number] = [from, from + part.length];
    const passage = { id: part, kind: "figure" as const, section: "", text: part, context, place };
    return [{ article, passage, score: 1, complete: true, inOrder: true }];
  });
}

/** The figures of each result, e.g. `12 crates, 3 boxes; 4 jars`. */
function joined(hits: readonly Hit[]): string {
  return joinFigures(hits)
    .map(({ passage, places }) =>
      places?.map(([from, to]) => passage.context?.slice(from, to)).join(", "),
    )
    .join("; ");
}

test.each([
  ["One sold [12 crates] and [3 boxes].", "12 crates, 3 boxes"],
  ["One sold [12 crates]. Two sold [3 boxes].", "12 crates; 3 boxes"],
  ["One sold [12 crates]! [3 boxes] were left.", "12 crates; 3 boxes"],
  ["Who sold [12 crates]? “All [3 boxes],” she said.", "12 crates; 3 boxes"],
  ["“One sold [12 crates].” Two sold [3 boxes].", "12 crates; 3 boxes"],
  ["One sold [12 crates]… and [3 boxes].", "12 crates, 3 boxes"],
  ["One sold [12 crates] on Feb. 5 and [3 boxes].", "12 crates, 3 boxes"],
  ["One sold [12 crates] to Dr. Roe and [3 boxes].", "12 crates, 3 boxes"],
  ["One sold [12 crates] in the U.S. Navy and [3 boxes].", "12 crates, 3 boxes"],
  ["One sold [12 crates] in Ely. Two sold [3 boxes].", "12 crates, 3 boxes"],
  ["One sold [12 crates] in Corby. Two sold [3 boxes].", "12 crates; 3 boxes"],
  ["One sold [1.8 crates] and [3 boxes].", "1.8 crates, 3 boxes"],
  ["売上は[12億円]。利益は[3億円]。", "12億円; 3億円"],
  ["A [1]. B [2]. C [3]. D [4] and [5]. E [6].", "1; 2; 3; 4, 5; 6"],
  ["It had [5 (or 6) boxes] then.", "5 (or 6) boxes"],
  ["It cost [8.1 yen ($5)] then.", "8.1 yen"],
  ["It (for [$5)] cost more.", "$5)"],
  ["It cost ([$5]) then.", "$5"],
])("figures of one sentence are one result: %s", (text, expected) => {
  expect(joined(hitsIn(text))).toBe(expected);
});

test("the best figure of a sentence stands for it, with the places of all in their order", () => {
  const [crates, boxes, jars] = hitsIn("One sold [12 crates], [3 boxes] and [9 jars].");
  if (!crates || !boxes || !jars) throw new Error("There are three figures.");
  expect(joinFigures([boxes, jars, crates])).toEqual([
    {
      ...boxes,
      places: [boxes.passage.place, jars.passage.place, crates.passage.place],
    },
  ]);
});

test("figures of another paragraph or article are results of their own", () => {
  const text = "One sold [12 crates].";
  expect(joined([...hitsIn(text), ...hitsIn(text.replace("One", "Two"))])).toBe(
    "12 crates; 12 crates",
  );
  const other = { ...articleOf([]), url: "/articles/other/" };
  expect(joined([...hitsIn(text), ...hitsIn(text, other)])).toBe("12 crates; 12 crates");
});

test("what is no figure stays as it is", () => {
  const article = articleOf(["One sold 12 crates.", "One sold 12 crates."]);
  const hits = article.passages.map((passage) => ({
    article,
    passage,
    score: 1,
    complete: true,
    inOrder: true,
  }));
  expect(joinFigures(hits)).toEqual(hits);
});
